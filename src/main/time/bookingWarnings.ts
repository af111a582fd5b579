import { type BookingFacts, type BookingWarning, bookingWarnings } from '@shared/domain/bookingWarning'
import type { EntryId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { desiredMinutes, type TransferKey } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { StoredProject, StoredWorkType } from '../db/projectRepository'
import type { Store } from '../db/store'
import { bookableProject, bookableWorkType } from '../projects/bookableProject'
import { companyRules } from '../settings/companyRules'
import { storedConnection } from '../settings/connection'
import { transferChoice } from '../settings/transferSettings'

/** Hours as somebody is typing them. `id`: the entry that they shall replace. */
export type BookingDraft = {
  id?: EntryId | undefined
  projectId: ProjectId | null
  workTypeId: WorkTypeId | null
  day: LocalDay
  minutes: number
}

/** What would keep hours like these from reaching Tripletex, as far as it is known here. */
export function warningsFor(store: Store, person: Person, draft: BookingDraft): BookingWarning[] {
  const others = store.entries.between(person.id, draft.day, draft.day).filter(({ id }) => id !== draft.id)
  const dayMinutes = others.reduce((sum, entry) => sum + entry.minutes, draft.minutes)
  return bookingWarnings(factsOf(store, person, draft, dayMinutes))
}

/** What keeps the hours of one total from being taken by Tripletex. Only hours that the transfer choice counts make its day long. */
export function warningsForKey(store: Store, key: TransferKey): BookingWarning[] {
  const person = store.people.get(key.personId)
  if (!person) return []
  const dayMinutes = desiredMinutes(
    store.entries.between(key.personId, key.day, key.day),
    transferChoice(store),
  )
  return bookingWarnings(factsOf(store, person, key, dayMinutes))
}

function factsOf(
  store: Store,
  person: Person,
  { projectId, workTypeId, day }: Pick<BookingDraft, 'projectId' | 'workTypeId' | 'day'>,
  dayMinutes: number,
): BookingFacts {
  const rules = companyRules(store)
  const hasEmployees = store.people.hasEmployees()
  const employee = store.people.employeeByNumber(person.employeeNumber)
  const project = projectId ? store.projects.get(projectId) : null
  const workType = workTypeId ? store.projects.workType(workTypeId) : null
  return {
    transfer: transferChoice(store),
    connected: storedConnection(store) !== null || hasEmployees,
    employee:
      person.employeeNumber === '' ? 'numberMissing' : (employee ?? (hasEmployees ? 'unknown' : 'notPulled')),
    project: project && bookableProject(project, rules),
    participates:
      project !== null && store.projects.participantIn([project.id], person.employeeNumber).size > 0,
    workType: workType && bookableWorkType(store, workType, projectId),
    day,
    commentRequired: rules.commentRequired,
    locked: isLockedThere(store, employee, project, workType, day),
    dayMinutes,
  }
}

/** Whether the copy of Tripletex's hours says that what stands there for these hours is locked. */
function isLockedThere(
  store: Store,
  employee: { tripletexId: number } | null,
  project: StoredProject | null,
  workType: StoredWorkType | null,
  day: LocalDay,
): boolean {
  if (!employee || !workType?.tripletexId || (project && !project.tripletexId)) return false
  const key = {
    employeeId: employee.tripletexId,
    projectId: project?.tripletexId ?? null,
    activityId: workType.tripletexId,
    day,
  }
  return store.remoteHours.ofKey(key)?.locked ?? false
}
