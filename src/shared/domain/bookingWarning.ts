import { z } from 'zod'
import { type BookableProject, projectObstacle, type WorkTypeKind, workTypeFits } from './bookable'
import { LocalDay } from './localDay'
import type { TransferChoice } from './transfer'

/** What keeps hours from reaching Tripletex, where it can be known before they are sent. Source: Tripletex's rules for entries. */
export const BookingWarningCode = z.enum([
  'employeeNumberMissing',
  'employeeUnknown',
  'employeeNumberShared',
  'employeeMayNotRegister',
  'projectUnknown',
  'workTypeUnknown',
  'projectClosed',
  'projectNotStarted',
  'projectEnded',
  'notParticipant',
  'workTypeNotAllowed',
  'commentRequired',
  'locked',
  'tooManyHours',
])
export type BookingWarningCode = z.infer<typeof BookingWarningCode>

/** `date`: when the project starts or ended. `minutes`: all of the day's, where they are too many. */
export const BookingWarning = z.object({
  code: BookingWarningCode,
  date: LocalDay.nullable(),
  minutes: z.int().nullable(),
})
export type BookingWarning = z.infer<typeof BookingWarning>

const OF_ALL_HOURS: readonly BookingWarningCode[] = [
  'employeeNumberMissing',
  'employeeUnknown',
  'employeeNumberShared',
  'employeeMayNotRegister',
  'commentRequired',
]

/** Whether a warning is about the person or the company, and so holds for all of their hours alike. */
export function concernsAllHours({ code }: BookingWarning): boolean {
  return OF_ALL_HOURS.includes(code)
}

/** The most that one person can have worked on one day; Tripletex itself takes more without a word. */
export const MAX_DAY_MINUTES = 24 * 60

/**
 * What is known about hours that are to be booked. `employee`: whom the person's number names in Tripletex, with `unknown` where
 * nobody, or more than one, has it, `numberShared` where other people here have it too, and `notPulled` where the employees were never fetched. `project` is as the company's rules
 * make it; null for internal work. `workType` is null where none is chosen yet. `dayMinutes`: all of the person's day with these
 * hours. `locked`: whether Tripletex was last seen to lock what it holds for them.
 */
export type BookingFacts = {
  transfer: TransferChoice
  connected: boolean
  employee: 'numberMissing' | 'numberShared' | 'notPulled' | 'unknown' | { mayRegisterHours: boolean }
  project: BookableProject | null
  participates: boolean
  workType: { kind: WorkTypeKind; archived: boolean; linked: boolean } | null
  day: LocalDay
  commentRequired: boolean
  locked: boolean
  dayMinutes: number
}

/**
 * What would keep the hours from reaching Tripletex, in the order in which a person would mend it; the person first, then the
 * project, then the work type. Nothing is foretold where nothing is to leave; a day that is too long is wrong in any case.
 */
export function bookingWarnings(facts: BookingFacts): BookingWarning[] {
  const leaves = facts.connected && facts.transfer !== 'never'
  return [...(leaves ? transferWarnings(facts) : []), ...dayWarnings(facts)]
}

function transferWarnings(facts: BookingFacts): BookingWarning[] {
  const { commentRequired, locked } = facts
  return [
    ...employeeWarnings(facts),
    ...projectWarnings(facts),
    ...workTypeWarnings(facts),
    ...(commentRequired ? [warning('commentRequired')] : []),
    ...(locked ? [warning('locked')] : []),
  ]
}

function employeeWarnings({ employee }: BookingFacts): BookingWarning[] {
  if (employee === 'numberMissing') return [warning('employeeNumberMissing')]
  if (employee === 'numberShared') return [warning('employeeNumberShared')]
  if (employee === 'unknown') return [warning('employeeUnknown')]
  if (employee === 'notPulled' || employee.mayRegisterHours) return []
  return [warning('employeeMayNotRegister')]
}

/** Who takes part is known by employee number: with that unknown, nothing can be said of it. */
function projectWarnings({ project, day, participates, employee }: BookingFacts): BookingWarning[] {
  if (!project) return []
  if (project.origin === 'busy') return [warning('projectUnknown')]
  const obstacle = projectObstacle(project, day, participates || typeof employee === 'string')
  switch (obstacle) {
    case null:
      return []
    case 'archived':
      return [warning('projectClosed')]
    case 'notStarted':
      return [warning('projectNotStarted', { date: project.startDate })]
    case 'ended':
      return [warning('projectEnded', { date: project.endDate })]
    case 'notParticipant':
      return [warning('notParticipant')]
  }
}

function workTypeWarnings({ project, workType }: BookingFacts): BookingWarning[] {
  if (!workType) return []
  if (workType.kind === 'local') return [warning('workTypeUnknown')]
  if (project?.origin === 'busy' || workTypeFits(project, workType)) return []
  return [warning('workTypeNotAllowed')]
}

function dayWarnings({ dayMinutes }: BookingFacts): BookingWarning[] {
  return dayMinutes > MAX_DAY_MINUTES ? [warning('tooManyHours', { minutes: dayMinutes })] : []
}

function warning(
  code: BookingWarningCode,
  facts: Partial<Omit<BookingWarning, 'code'>> = {},
): BookingWarning {
  return { code, date: null, minutes: null, ...facts }
}
