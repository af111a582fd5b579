import { LocalDay } from '../localDay'
import { isOfTime, type ReportColumn, type ReportDimension } from './dimension'
import { columnKind, figureOf, type ReportFigures } from './figures'
import { type ReportSort, sortedGroups } from './sortReport'

/** A cell of the table that leaves the program; what has no value is empty. */
export type ReportCell =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: LocalDay }
  /** Minutes. */
  | { kind: 'hours'; value: number | null }
  /** Øre. */
  | { kind: 'amount'; value: number | null }
  /** Of 1. */
  | { kind: 'share'; value: number | null }

export type ReportTable = {
  head: { label: string; kind: ReportCell['kind'] }[]
  rows: ReportCell[][]
  total: ReportCell[]
}

export type NamedGroup = { key: string; name: string; number: string; figures: ReportFigures }
type TabledReport = {
  group: ReportDimension
  subgroup: ReportDimension | null
  groups: readonly (NamedGroup & { subgroups: readonly NamedGroup[] })[]
  total: ReportFigures
}

/** How the table names things. `nameOf`: what a group is called, `total`: the row of sums. */
export type TableWords = {
  dimension: (dimension: ReportDimension) => string
  number: string
  firstDay: string
  column: (column: ReportColumn) => string
  nameOf: (dimension: ReportDimension, group: NamedGroup) => string
  total: string
}

/**
 * A report as one table: a row for each subgroup with its group beside it, or for each group where there are no subgroups, and the sums.
 * Projects have their numbers in a column of their own, and weeks and months their first day. Capacity that cannot be told apart by
 * subgroups has a row of its own in its group, so that every column sums up.
 */
export function reportTable(
  report: TabledReport,
  columns: readonly ReportColumn[],
  sort: ReportSort,
  words: TableWords,
): ReportTable {
  const { group, subgroup } = report
  const dimensions = subgroup === null ? [group] : [group, subgroup]
  const figures = (of: ReportFigures) =>
    columns.map((column): ReportCell => ({ kind: columnKind(column), value: figureOf(of, column) }))
  const names = dimensions.flatMap((dimension) => nameHead(dimension, words))
  const rows = sortedGroups(report.groups, group, sort).flatMap((each) => {
    const name = nameCells(group, each, words)
    if (subgroup === null) return [[...name, ...figures(each.figures)]]
    const parts = sortedGroups(each.subgroups, subgroup, sort).map((part) => [
      ...name,
      ...nameCells(subgroup, part, words),
      ...figures(part.figures),
    ])
    if (!hasCapacityAlone(each) || !columns.includes('capacity')) return parts
    const none = nameHead(subgroup, words).map((): ReportCell => ({ kind: 'text', text: '' }))
    return [[...name, ...none, ...capacityAlone(each.figures, columns)], ...parts]
  })
  const sum = names.map((_, at): ReportCell => ({ kind: 'text', text: at === 0 ? words.total : '' }))
  return {
    head: [...names, ...columns.map((column) => ({ label: words.column(column), kind: columnKind(column) }))],
    rows,
    total: [...sum, ...figures(report.total)],
  }
}

function hasCapacityAlone({ figures, subgroups }: TabledReport['groups'][number]): boolean {
  return figures.capacity !== null && subgroups.every((part) => part.figures.capacity === null)
}

function capacityAlone(figures: ReportFigures, columns: readonly ReportColumn[]): ReportCell[] {
  return columns.map((column) => ({
    kind: columnKind(column),
    value: column === 'capacity' ? figures.capacity : null,
  }))
}

function nameHead(dimension: ReportDimension, words: TableWords): ReportTable['head'] {
  const name = { label: words.dimension(dimension), kind: 'text' } as const
  if (dimension === 'project') return [{ label: words.number, kind: 'text' }, name]
  return isOfTime(dimension) ? [name, { label: words.firstDay, kind: 'day' }] : [name]
}

function nameCells(dimension: ReportDimension, group: NamedGroup, words: TableWords): ReportCell[] {
  const name = { kind: 'text', text: words.nameOf(dimension, group) } as const
  if (dimension === 'project') return [{ kind: 'text', text: group.number }, name]
  if (!isOfTime(dimension)) return [name]
  return [name, { kind: 'day', day: firstDayOf(group.key) }]
}

/** The first day of a week or a month, by its key. */
export function firstDayOf(key: string): LocalDay {
  return LocalDay.parse(key.length === 7 ? `${key}-01` : key)
}
