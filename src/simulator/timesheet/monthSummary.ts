import { Dto } from '../dto/dto'
import { decimal, type Field } from '../dto/field'
import type { Database } from '../store/database'
import type { Period, TimesheetEntry } from '../store/rows'
import { isWorkday } from './calendar'
import { chargeableHours } from './entryDto'
import { entriesOf, month } from './period'

const standardDay = 7.5

const sum = (db: Database, period: Period, hours: (entry: TimesheetEntry) => number): number =>
  Math.round(entriesOf(db, month, period).reduce((total, entry) => total + hours(entry), 0) * 100) / 100

const isChargeable = (db: Database, entry: TimesheetEntry): boolean =>
  db.activities.get(entry.activity)?.isChargeable ?? false

const all = decimal<Period>((row, db) => sum(db, row, (entry) => entry.hours))
const none = decimal<Period>(() => 0)
const chargeable = decimal<Period>((row, db) =>
  sum(db, row, (entry) => (isChargeable(db, entry) ? chargeableHours(entry) : 0)),
)
const notChargeable = decimal<Period>((row, db) =>
  sum(db, row, (entry) => entry.hours - (isChargeable(db, entry) ? chargeableHours(entry) : 0)),
)

const summary = (name: string, fields: Record<string, Field<Period>>) =>
  new Dto<Period>({ name, path: 'timesheet/month', find: () => undefined, fields })

export const hourSummaryDto = summary('HourSummaryDTO', {
  sumHours: all,
  hoursWithPay: all,
  hourlyWageHoursWithPay: none,
  standardTime: decimal((row) => month.days(row).filter(isWorkday).length * standardDay),
  nonChargeableHours: notChargeable,
  chargeableHours: chargeable,
  nonChargeableHoursWithPay: notChargeable,
  budgetChargeableHours: none,
})

/** This company keeps no flexitime and no holiday accounts. */
export const flexSummaryDto = summary('FlexSummaryDTO', {
  incomingHourBalance: none,
  outgoingHourBalance: none,
  change: none,
})

export const vacationSummaryDto = summary('VacationSummaryDTO', {
  incomingVacationBalance: none,
  outgoingVacationBalance: none,
  vacationTakenInPeriod: none,
  vacationTakenThisYear: none,
})
