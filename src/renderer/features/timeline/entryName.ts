import type { TFunction } from 'i18next'

/** What hours are on, in a few words: the project, internal work, or nothing chosen yet. */
export function entryName(
  entry: { projectName: string | null; workTypeName: string | null },
  t: TFunction,
): string {
  return entry.projectName ?? (entry.workTypeName === null ? t('common.withoutProject') : t('tray.internal'))
}
