import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { ProjectFilter } from '@shared/ipc/approval'
import { create } from 'zustand'
import { today } from '../../../app/today'
import type { Chosen } from '../../../ui/FilterPicker'
import { type Interval, intervalOf } from './interval'

/** What hours can be filtered by, in the order that they are offered. */
export const FILTER_KINDS = ['project', 'workType', 'person'] as const
export type FilterKind = (typeof FILTER_KINDS)[number]

/** What is chosen, with its name: it may have no hours in the interval that is gone to. */
type ChosenOf = Readonly<Record<FilterKind, readonly Chosen[]>>

/** Stands for hours without a project, where an id does. */
export const WITHOUT_PROJECT = 'none'

type ProjectStore = {
  interval: Interval
  state: ProjectFilter['state']
  /** The filters in view, in the order they were added. */
  filters: readonly FilterKind[]
  chosen: ChosenOf
  hiddenColumns: ReadonlySet<string>
  setInterval: (interval: Interval) => void
  setState: (state: ProjectFilter['state']) => void
  addFilter: (kind: FilterKind) => void
  removeFilter: (kind: FilterKind) => void
  clearFilters: () => void
  choose: (kind: FilterKind, chosen: readonly Chosen[]) => void
  showColumn: (column: string, shown: boolean) => void
}

const NOTHING: ChosenOf = { project: [], workType: [], person: [] }

/** What «Godkjenn → Prosjekt» looks at; it survives a visit to another view. */
export const useProjectStore = create<ProjectStore>((set) => ({
  interval: intervalOf('month', today()),
  state: 'notApproved',
  filters: [],
  chosen: NOTHING,
  hiddenColumns: new Set(),
  setInterval: (interval) => set({ interval }),
  setState: (state) => set({ state }),
  addFilter: (kind) =>
    set(({ filters }) => ({ filters: [...filters.filter((each) => each !== kind), kind] })),
  removeFilter: (kind) =>
    set(({ filters, chosen }) => ({
      filters: filters.filter((each) => each !== kind),
      chosen: { ...chosen, [kind]: [] },
    })),
  clearFilters: () => set({ filters: [], chosen: NOTHING, state: 'all' }),
  choose: (kind, chosen) => set((store) => ({ chosen: { ...store.chosen, [kind]: chosen } })),
  showColumn: (column, shown) =>
    set(({ hiddenColumns }) => {
      const hidden = new Set(hiddenColumns)
      if (shown) hidden.delete(column)
      else hidden.add(column)
      return { hiddenColumns: hidden }
    }),
}))

/** The filter that main is asked by. */
export function filterOf({
  interval,
  state,
  chosen,
}: Pick<ProjectStore, 'interval' | 'state' | 'chosen'>): ProjectFilter {
  return {
    from: interval.from,
    to: interval.to,
    projectIds: chosen.project.map(({ id }) => projectIdOf(id)),
    workTypeIds: chosen.workType.map(({ id }) => WorkTypeId.parse(id)),
    personIds: chosen.person.map(({ id }) => PersonId.parse(id)),
    state,
  }
}

/** The project behind such an id; null: hours without one. */
function projectIdOf(id: string): ProjectId | null {
  return id === WITHOUT_PROJECT ? null : ProjectId.parse(id)
}
