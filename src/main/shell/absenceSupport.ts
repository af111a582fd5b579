import type { AbsenceSupport } from '@shared/ipc/absences'
import { app } from 'electron'
import { supportOn } from './supportOn'

/** What this system can tell of whether somebody is there. */
export function absenceSupport(): AbsenceSupport {
  return supportOn({
    platform: process.platform,
    sessionType: process.env.XDG_SESSION_TYPE ?? '',
    desktop: process.env.XDG_CURRENT_DESKTOP ?? '',
    electron: Number.parseInt(process.versions.electron ?? '0', 10),
    ozonePlatform: app.commandLine.getSwitchValue('ozone-platform'),
  })
}
