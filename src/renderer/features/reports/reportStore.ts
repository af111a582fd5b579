import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { ReportColumn, ReportDimension, WITHOUT } from '@shared/domain/reports/dimension'
import type { ReportSort } from '@shared/domain/reports/sortReport'
import type { ReportInput } from '@shared/ipc/reports'
import { z } from 'zod'
import { create } from 'zustand'
import { today } from '../../app/today'
import type { Chosen } from '../../ui/FilterPicker'
import { periodOf, type ReportPeriod } from './reportPeriod'

/** What a report can be filtered by, in the order that it is offered. */
export const REPORT_FILTERS = ['project', 'customer', 'workType', 'category', 'person'] as const
export type ReportFilterKind = (typeof REPORT_FILTERS)[number]

/** What is kept for each person, from one start of the program to the next. */
const Kept = z.object({
  group: ReportDimension,
  subgroup: ReportDimension.nullable(),
  hiddenColumns: z.array(ReportColumn),
  charts: z.boolean(),
})
type Kept = z.infer<typeof Kept>

const FIRST: Kept = { group: 'project', subgroup: 'person', hiddenColumns: ['unpriced'], charts: true }

type ReportStore = Kept & {
  /** Whose choices these are; null before the view was open. */
  personId: PersonId | null
  period: ReportPeriod
  /** The filters in view, in the order they were added. */
  filters: readonly ReportFilterKind[]
  chosen: Readonly<Record<ReportFilterKind, readonly Chosen[]>>
  sort: ReportSort
  /** The groups that are shown divided, by their keys. */
  opened: ReadonlySet<string>
}

const NO_FILTERS = { project: [], customer: [], workType: [], category: [], person: [] } as const
const BY_NAME: ReportSort = { by: 'name', descending: false }

/** What «Rapporter» looks at; it survives a visit to another view. */
export const useReportStore = create<ReportStore>(() => ({
  ...FIRST,
  personId: null,
  period: periodOf('month', today()),
  filters: [],
  chosen: NO_FILTERS,
  sort: BY_NAME,
  opened: new Set<string>(),
}))

const { getState, setState } = useReportStore
const placeOf = (personId: PersonId) => `busy.reports.${personId}`

/** Takes up what the person had chosen when they were here last. Somebody else's choices are theirs. */
export function openReportsOf(personId: PersonId): void {
  if (getState().personId === personId) return
  setState({
    ...keptOf(personId),
    personId,
    filters: [],
    chosen: NO_FILTERS,
    sort: BY_NAME,
    opened: new Set(),
  })
}

function keptOf(personId: PersonId): Kept {
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(placeOf(personId)) ?? ''))
  } catch {
    return FIRST
  }
}

function keep(change: Partial<Kept>): void {
  setState(change)
  const { personId, group, subgroup, hiddenColumns, charts } = getState()
  if (personId === null) return
  localStorage.setItem(placeOf(personId), JSON.stringify({ group, subgroup, hiddenColumns, charts }))
}

export const setPeriod = (period: ReportPeriod): void => setState({ period })

/** Groups in another way. What hours are divided by within groups is never what they are grouped by. */
export function setGroup(group: ReportDimension): void {
  const { group: before, subgroup } = getState()
  keep({ group, subgroup: subgroup === group ? before : subgroup })
  setState({ opened: new Set(), sort: BY_NAME })
}

export function setSubgroup(subgroup: ReportDimension | null): void {
  keep({ subgroup })
  setState({ opened: new Set() })
}

export function showColumn(column: ReportColumn, shown: boolean): void {
  const others = getState().hiddenColumns.filter((each) => each !== column)
  keep({ hiddenColumns: shown ? others : [...others, column] })
}

export const showCharts = (charts: boolean): void => keep({ charts })

/** Sorts by a column: figures from the largest, names from the first; once more turns it. */
export function sortBy(by: ReportSort['by']): void {
  const { sort } = getState()
  setState({ sort: { by, descending: sort.by === by ? !sort.descending : by !== 'name' } })
}

export function toggleOpened(key: string): void {
  const opened = new Set(getState().opened)
  if (!opened.delete(key)) opened.add(key)
  setState({ opened })
}

/** Shows all groups divided; or none, where one of them is. Those that are open in another period are none of them. */
export function divideAll(keys: readonly string[]): void {
  setState({ opened: new Set(isDivided(keys, getState().opened) ? [] : keys) })
}

/** Whether one of the groups is shown divided. */
export function isDivided(keys: readonly string[], opened: ReadonlySet<string>): boolean {
  return keys.some((key) => opened.has(key))
}

export function addFilter(kind: ReportFilterKind): void {
  const { filters } = getState()
  setState({ filters: [...filters.filter((each) => each !== kind), kind] })
}

export function removeFilter(kind: ReportFilterKind): void {
  const { filters, chosen } = getState()
  setState({ filters: filters.filter((each) => each !== kind), chosen: { ...chosen, [kind]: [] } })
}

export const clearFilters = (): void => setState({ filters: [], chosen: NO_FILTERS })

export function choose(kind: ReportFilterKind, of: readonly Chosen[]): void {
  setState({ chosen: { ...getState().chosen, [kind]: of } })
}

/** What main is asked for. */
export function inputOf({
  period,
  group,
  subgroup,
  chosen,
}: Pick<ReportStore, 'period' | 'group' | 'subgroup' | 'chosen'>): ReportInput {
  const ids = (kind: ReportFilterKind) => chosen[kind].map(({ id }) => id)
  return {
    from: period.from,
    to: period.to,
    group,
    subgroup,
    projectIds: ids('project').map((id) => (id === WITHOUT ? null : ProjectId.parse(id))),
    customers: ids('customer'),
    workTypeIds: ids('workType').map((id) => (id === WITHOUT ? null : WorkTypeId.parse(id))),
    categories: ids('category'),
    personIds: ids('person').map((id) => PersonId.parse(id)),
  }
}
