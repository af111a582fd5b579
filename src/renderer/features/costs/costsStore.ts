import type { CostFilter } from '@shared/ipc/costs'
import { create } from 'zustand'
import type { Chosen } from '../../ui/FilterPicker'
import { ALWAYS, type CostPeriod } from './costsPeriod'

type CostsStore = {
  period: CostPeriod
  state: CostFilter['state']
  projects: readonly Chosen[]
  people: readonly Chosen[]
  set: (change: Partial<Pick<CostsStore, 'period' | 'state' | 'projects' | 'people'>>) => void
  /** Looks at everything again. */
  clear: () => void
}

const EVERYTHING = { period: ALWAYS, state: 'all', projects: [], people: [] } as const

/** What «Kostnader» looks at; it survives a visit to another view. */
export const useCostsStore = create<CostsStore>((set) => ({
  ...EVERYTHING,
  set: (change) => set(change),
  clear: () => set(EVERYTHING),
}))
