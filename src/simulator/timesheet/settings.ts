import { base } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, constant, readOnly, reference } from '../dto/field'
import { valueAnswer } from '../http/answers'
import type { Route } from '../http/call'
import type { Settings } from '../settings'
import type { Row } from '../store/rows'

type TimesheetSettings = Row & { settings: Settings }

const settingsDto = new Dto<TimesheetSettings>({
  name: 'TimesheetSettingsDTO',
  path: 'timesheet/settings',
  find: () => undefined,
  fields: {
    ...base<TimesheetSettings>('timesheet/settings'),
    timeClock: readOnly(boolean((row) => row.settings.timeClock)),
    timesheetCompleted: readOnly(constant(true)),
    flexBalance: readOnly(constant(false)),
    vacationBalance: readOnly(constant(false)),
    showDetailedTimeSheet: readOnly(constant(false)),
    requireCommentsOnRegisteredHoursAllProjects: readOnly(
      boolean((row) => row.settings.requireCommentsOnRegisteredHoursAllProjects),
    ),
    defaultProjectActivity: reference(
      'ActivityDTO',
      (_row, db) =>
        db.activities.all().find((row) => row.activityType === 'PROJECT_GENERAL_ACTIVITY')?.id ?? null,
    ),
  },
})

export const timesheetSettingsRoutes: Route[] = [
  {
    method: 'GET',
    path: '/timesheet/settings',
    handle: (call) => {
      const row = { id: call.caller.companyId, version: 0, changes: [], settings: call.world.settings }
      return valueAnswer(call, settingsDto, row)
    },
  },
]
