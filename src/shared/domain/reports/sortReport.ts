import { z } from 'zod'
import { isOfTime, ReportColumn, type ReportDimension, WITHOUT } from './dimension'
import { figureOf, type ReportFigures } from './figures'

/** What a report is in the order of. `name`: of the groups' names, or of the calendar. */
export const ReportSort = z.object({
  by: z.union([z.literal('name'), ReportColumn]),
  descending: z.boolean(),
})
export type ReportSort = z.infer<typeof ReportSort>

type Row = { key: string; name: string; figures: ReportFigures }

/**
 * Groups in an order, within which those that follow in time or by name come so. What has no figure, and what hours are without, come
 * last.
 */
export function sortedGroups<T extends Row>(
  groups: readonly T[],
  dimension: ReportDimension,
  { by, descending }: ReportSort,
): T[] {
  const way = descending ? -1 : 1
  const byName = isOfTime(dimension)
    ? (one: Row, other: Row) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
    : (one: Row, other: Row) => NAMES.compare(one.name, other.name) || (one.key < other.key ? -1 : 1)
  const nothing = ({ key, figures }: Row) =>
    by === 'name' ? key === WITHOUT : figureOf(figures, by) === null
  return groups.toSorted((one, other) => {
    const last = Number(nothing(one)) - Number(nothing(other))
    if (last !== 0) return last
    if (by === 'name') return way * byName(one, other)
    return way * ((figureOf(one.figures, by) ?? 0) - (figureOf(other.figures, by) ?? 0)) || byName(one, other)
  })
}

/** Norwegian order, whatever language is shown: the names are the company's. */
const NAMES = new Intl.Collator('nb', { numeric: true })
