import { type BookingFacts, type BookingWarning, bookingWarnings } from '@shared/domain/bookingWarning'
import type { EntryId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { countsOn, type TransferKey } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import { remembered } from '@shared/remembered'
import type { Store } from '../db/store'
import { bookableProject, bookableWorkType, bookingRules } from '../projects/bookableProject'
import { companyRules } from '../settings/companyRules'
import { storedConnection } from '../settings/connection'
import { transferRule } from '../settings/transferSettings'
import { desiredOfDay, keyCounts } from '../sync/outbox/desired'

/** Where hours are to be booked. */
type Place = { projectId: ProjectId | null; workTypeId: WorkTypeId | null; day: LocalDay }

/** Hours as somebody is typing them. `id`: the entry that they shall replace. */
export type BookingDraft = Place & { id?: EntryId | undefined; minutes: number }

/** What would keep hours like these from reaching Tripletex, as far as it is known here. */
export function warningsFor(store: Store, person: Person, draft: BookingDraft): BookingWarning[] {
  const others = store.entries.between(person.id, draft.day, draft.day).filter(({ id }) => id !== draft.id)
  return createForesight(store, person)(
    draft,
    others.reduce((sum, entry) => sum + entry.minutes, draft.minutes),
  )
}

/**
 * What keeps the hours of one total from being taken by Tripletex. A day is too long by what the transfer choice counts: hours
 * that are not to leave hold nothing back.
 */
export function warningsForKey(store: Store, key: TransferKey): BookingWarning[] {
  const person = store.people.get(key.personId)
  if (!person) return []
  return createForesight(store, person)(key, desiredOfDay(store, key.personId, key.day))
}

/**
 * Answers, for one person and as things stand now, what keeps hours at a place from reaching Tripletex; `dayMinutes` are all
 * of the person's day. What many places share is read once, so that a whole week can be asked for.
 */
export function createForesight(store: Store, person: Person) {
  const rule = transferRule(store)
  const rules = bookingRules(store)
  const hasEmployees = store.people.hasEmployees()
  const known = store.people.employeeByNumber(person.employeeNumber)
  const named = known ?? (hasEmployees ? 'unknown' : 'notPulled')
  const employee = store.people.othersWithNumber(person).length > 0 ? 'numberShared' : named
  const common = {
    connected: storedConnection(store) !== null || hasEmployees,
    employee: person.employeeNumber === '' ? 'numberMissing' : employee,
    commentRequired: companyRules(store).commentRequired,
  } satisfies Partial<BookingFacts>
  const silent = rule.choice === 'never' || !common.connected
  /** Nothing keeps hours from leaving that are not to leave. */
  const leaves = ({ projectId, workTypeId, day }: Place) =>
    workTypeId === null
      ? countsOn(rule, day, () => false)
      : keyCounts(store, { personId: person.id, projectId, workTypeId, day }, rule)

  const projectAt = remembered((id: ProjectId) => {
    const stored = store.projects.get(id)
    const participates = store.projects.participantIn([id], person.id).has(id)
    const links = store.projects.linksOf(id)
    return stored && { stored, participates, links, bookable: bookableProject(stored, rules) }
  })
  const workTypeAt = remembered((id: WorkTypeId) => store.workTypes.get(id))
  const lockedOn = remembered((day: LocalDay) => lockedKeys(store, known?.tripletexId ?? null, day))

  return (place: Place, dayMinutes: number): BookingWarning[] => {
    const { projectId, workTypeId, day } = place
    const nothing = { project: null, participates: false, workType: null, locked: false }
    if (silent || !leaves(place)) {
      return bookingWarnings({ ...common, ...nothing, transfer: 'never', day, dayMinutes })
    }
    const project = projectId ? projectAt(projectId) : null
    const workType = workTypeId ? workTypeAt(workTypeId) : null
    return bookingWarnings({
      ...common,
      transfer: rule.choice,
      project: project?.bookable ?? null,
      participates: project?.participates ?? false,
      workType: workType && bookableWorkType(workType, project?.links ?? NO_LINKS),
      locked: lockedOn(day).has(remoteKey(project?.stored ?? null, workType)),
      day,
      dayMinutes,
    })
  }
}

const NO_LINKS: ReadonlySet<number> = new Set()

/** What the copy of Tripletex's hours says is locked there for an employee on a day. */
function lockedKeys(store: Store, employeeId: number | null, day: LocalDay): Set<string> {
  const there = employeeId === null ? [] : store.remoteHours.ofDays(employeeId, day, day)
  return new Set(
    there
      .filter(({ locked }) => locked)
      .map((each) =>
        remoteKey(each.projectId === null ? null : { tripletexId: each.projectId }, {
          tripletexId: each.activityId,
        }),
      ),
  )
}

/** Project (null: internal work) and work type by Tripletex's ids; what was made in Busy has none, and is in no copy. */
function remoteKey(
  project: { tripletexId: number | null } | null,
  workType: { tripletexId: number | null } | null,
): string {
  const projectPart = project ? (project.tripletexId ?? 'made here') : 'internal'
  return `${projectPart}|${workType?.tripletexId ?? 'made here'}`
}
