import type { Database } from '../store/database'
import type { Period, TimesheetEntry } from '../store/rows'
import { daysOfMonth, daysOfWeek, monthOfDay, weekOfDay, type YearPart } from './calendar'

/**
 * What can be completed and approved: the weeks or the months of employees. One that nobody has touched is stored nowhere;
 * its id is made of the employee and the time, so that it is the same whenever it is asked for.
 */
export interface PeriodKind {
  name: 'week' | 'month'
  collection: (db: Database) => Database['weeks']
  days: (part: YearPart) => string[]
  ofDay: (day: string) => YearPart
  lockedAs: 'lockedWeek' | 'lockedMonth'
  /** Ids are `<employee><mark><year><number>`, the mark a digit that no other kind has. */
  mark: number
}

export const week: PeriodKind = {
  name: 'week',
  collection: (db) => db.weeks,
  days: daysOfWeek,
  ofDay: weekOfDay,
  lockedAs: 'lockedWeek',
  mark: 7,
}

export const month: PeriodKind = {
  name: 'month',
  collection: (db) => db.months,
  days: daysOfMonth,
  ofDay: monthOfDay,
  lockedAs: 'lockedMonth',
  mark: 3,
}

/** The employee's period as it is stored, or as it is while nobody has touched it. */
export function periodOf(db: Database, kind: PeriodKind, employee: number, part: YearPart): Period {
  const id = employee * 10_000_000 + kind.mark * 1_000_000 + part.year * 100 + part.number
  return (
    kind.collection(db).get(id) ?? {
      id,
      version: 0,
      changes: [],
      employee,
      ...part,
      completed: false,
      approved: false,
      approvedBy: null,
      approvedDate: null,
      approvedUntilDate: null,
    }
  )
}

/** The period of an id; undefined where the id is none of this kind. */
export function periodOfId(db: Database, kind: PeriodKind, id: number): Period | undefined {
  const employee = Math.floor(id / 10_000_000)
  const rest = id % 1_000_000
  const part = { year: Math.floor(rest / 100), number: rest % 100 }
  if (Math.floor(id / 1_000_000) % 10 !== kind.mark || db.employees.get(employee) === undefined)
    return undefined
  const [first] = kind.days(part)
  const real = first === undefined ? null : kind.ofDay(first)
  if (real?.year !== part.year || real.number !== part.number) return undefined
  return periodOf(db, kind, employee, part)
}

export function entriesOf(db: Database, kind: PeriodKind, period: Period): TimesheetEntry[] {
  return kind
    .days(period)
    .flatMap((day) => db.timesheetEntries.pick(db.entriesByDate.idsOf(day)))
    .filter((entry) => entry.employee === period.employee)
}

const locks = (period: Period, day: string): boolean =>
  period.completed ||
  (period.approved && (period.approvedUntilDate === null || day <= period.approvedUntilDate))

/** What keeps the employee from writing hours on that day; null if nothing does. */
export function lockOf(db: Database, employee: number, day: string): PeriodKind | null {
  return [week, month].find((kind) => locks(periodOf(db, kind, employee, kind.ofDay(day)), day)) ?? null
}
