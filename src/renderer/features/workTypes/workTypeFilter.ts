import { foldText } from '@shared/domain/foldText'
import type { WorkTypeRow } from '@shared/ipc/workTypes'

export const WORK_TYPE_FILTERS = ['active', 'withoutProduct', 'archived'] as const
export type WorkTypeFilter = (typeof WORK_TYPE_FILTERS)[number]

/** The filter that `text` names; what is remembered may be of an older version. */
export function workTypeFilter(text: string): WorkTypeFilter {
  return WORK_TYPE_FILTERS.find((filter) => filter === text) ?? 'active'
}

/** The work types that a filter shows and in whose name, category or product every word of `search` is found. */
export function shownWorkTypes(
  workTypes: readonly WorkTypeRow[],
  search: string,
  filter: WorkTypeFilter,
): WorkTypeRow[] {
  const words = foldText(search).split(/\s+/).filter(Boolean)
  return workTypes.filter(({ name, category, product, archived, lacksProduct }) => {
    if (archived !== (filter === 'archived')) return false
    if (filter === 'withoutProduct' && !lacksProduct) return false
    const text = foldText([name, category, product?.number, product?.name].join(' '))
    return words.every((word) => text.includes(word))
  })
}
