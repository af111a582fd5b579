import { base, fixed } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, date, decimal, readOnly, reference, references, text } from '../dto/field'
import type { TimesheetEntry } from '../store/rows'

/** Chargeable hours follow the hours unless they were given; hours without a project are never chargeable. */
export const chargeableHours = (row: TimesheetEntry): number =>
  row.project === null ? 0 : (row.projectChargeableHours ?? row.hours)

export const entryDto = new Dto<TimesheetEntry>({
  name: 'TimesheetEntryDTO',
  path: 'timesheet/entry',
  find: (db, id) => db.timesheetEntries.get(id),
  fields: {
    ...base<TimesheetEntry>('timesheet/entry'),
    project: reference('ProjectDTO', (row) => row.project),
    activity: reference('ActivityDTO', (row) => row.activity),
    date: date((row) => row.date),
    hours: decimal((row) => row.hours),
    chargeableHours: readOnly(decimal(chargeableHours)),
    employee: reference('EmployeeDTO', (row) => row.employee),
    timeClocks: readOnly(references('TimeClockDTO', (row, db) => [...db.timeClocksByEntry.idsOf(row.id)])),
    comment: text((row) => row.comment),
    locked: readOnly(boolean((row) => row.locked)),
    chargeable: readOnly(boolean((row, db) => db.activities.get(row.activity)?.isChargeable ?? false)),
    ...fixed<TimesheetEntry>(null, ['invoice']),
    hourlyRate: readOnly(decimal((row) => row.hourlyRate)),
    hourlyCost: readOnly(decimal(() => 0)),
    hourlyCostPercentage: readOnly(decimal(() => 0)),
    projectChargeableHours: decimal(chargeableHours),
  },
})
