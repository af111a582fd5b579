import type { WeekGridRow } from '@shared/ipc/weekGrid'
import type { TFunction } from 'i18next'

/** What a row is of, in one line: its project, or internal work, and its work type. */
export function rowName({ projectName, workTypeName }: WeekGridRow, t: TFunction): string {
  return `${projectName ?? t('tray.internal')}, ${workTypeName}`
}
