import type { ImportRegister } from '@shared/domain/import/importColumns'

/** The words and the list of each register. */
export const IMPORT_PLACE = {
  projects: { words: 'projects', list: '/projects' },
  'work-types': { words: 'workTypes', list: '/work-types' },
  people: { words: 'people', list: '/people' },
} as const satisfies Record<ImportRegister, { words: string; list: string }>
