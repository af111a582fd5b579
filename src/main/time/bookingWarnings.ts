import { type BookingFacts, type BookingWarning, bookingWarnings } from '@shared/domain/bookingWarning'
import type { EntryId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { desiredMinutes, type TransferKey } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { Store } from '../db/store'
import { bookableProject, bookableWorkType } from '../projects/bookableProject'
import { companyRules } from '../settings/companyRules'
import { storedConnection } from '../settings/connection'
import { transferChoice } from '../settings/transferSettings'

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
  const entries = store.entries.between(key.personId, key.day, key.day)
  return createForesight(store, person)(key, desiredMinutes(entries, transferChoice(store)))
}

/**
 * Answers, for one person and as things stand now, what keeps hours at a place from reaching Tripletex; `dayMinutes` are all
 * of the person's day. What many places share is read once, so that a whole week can be asked for.
 */
export function createForesight(store: Store, person: Person) {
  const transfer = transferChoice(store)
  const rules = companyRules(store)
  const hasEmployees = store.people.hasEmployees()
  const known = store.people.employeeByNumber(person.employeeNumber)
  const named = known ?? (hasEmployees ? 'unknown' : 'notPulled')
  const employee = store.people.othersWithNumber(person).length > 0 ? 'numberShared' : named
  const common = {
    transfer,
    connected: storedConnection(store) !== null || hasEmployees,
    employee: person.employeeNumber === '' ? 'numberMissing' : employee,
    commentRequired: rules.commentRequired,
  } satisfies Partial<BookingFacts>
  const silent = transfer === 'never' || !common.connected

  const projectAt = remembered((id: ProjectId) => {
    const stored = store.projects.get(id)
    const participates = store.projects.participantIn([id], person.employeeNumber).has(id)
    const links = store.projects.linksOf(id)
    return stored && { stored, participates, links, bookable: bookableProject(stored, rules) }
  })
  const workTypeAt = remembered((id: WorkTypeId) => store.projects.workType(id))
  const lockedOn = remembered((day: LocalDay) => lockedKeys(store, known?.tripletexId ?? null, day))

  return ({ projectId, workTypeId, day }: Place, dayMinutes: number): BookingWarning[] => {
    const nothing = { project: null, participates: false, workType: null, locked: false }
    if (silent) return bookingWarnings({ ...common, ...nothing, day, dayMinutes })
    const project = projectId ? projectAt(projectId) : null
    const workType = workTypeId ? workTypeAt(workTypeId) : null
    return bookingWarnings({
      ...common,
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

function remembered<K, V>(read: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = read(key)
    answers.set(key, answer)
    return answer
  }
}
