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
  const named = (one: Row, other: Row) =>
    (isOfTime(dimension) ? 0 : NAMES.compare(one.name, other.name)) || (one.key < other.key ? -1 : 1)
  return groups.toSorted((one, other) => {
    if (by === 'name') return last(one, other, isWithout) || way * named(one, other)
    const figure = ({ figures }: Row) => figureOf(figures, by)
    return (
      last(one, other, (row) => figure(row) === null) ||
      way * ((figure(one) ?? 0) - (figure(other) ?? 0)) ||
      last(one, other, isWithout) ||
      named(one, other)
    )
  })
}

const isWithout = ({ key }: Row) => key === WITHOUT

function last(one: Row, other: Row, is: (row: Row) => boolean): number {
  return Number(is(one)) - Number(is(other))
}

/** Norwegian order, whatever language is shown: the names are the company's. */
const NAMES = new Intl.Collator('nb', { numeric: true })
