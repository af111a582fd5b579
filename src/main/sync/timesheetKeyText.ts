import type { TimesheetKey } from '../tripletex/resources/timesheetEntries'

/** What Tripletex keeps one entry for, as one string. */
export function timesheetKeyText({ employeeId, projectId, activityId, day }: TimesheetKey): string {
  return [employeeId, projectId ?? '-', activityId, day].join('|')
}
