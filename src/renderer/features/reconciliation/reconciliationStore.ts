import type { PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { create } from 'zustand'
import { today } from '../../app/today'
import { movePeriod, type Period, weekPeriod } from './period'

type ReconciliationStore = {
  period: Period
  /** Null: the person at the machine. */
  personId: PersonId | null
  onlyDifferences: boolean
  setPeriod: (period: Period) => void
  movePeriod: (step: 1 | -1) => void
  /** Shows the week that holds a day, whatever was looked at before. */
  showDay: (day: LocalDay) => void
  setPerson: (personId: PersonId) => void
  setOnlyDifferences: (on: boolean) => void
}

/** What Avstemming looks at; it survives a visit to another view. */
export const useReconciliationStore = create<ReconciliationStore>((set) => ({
  period: weekPeriod(today()),
  personId: null,
  onlyDifferences: false,
  setPeriod: (period) => set({ period }),
  movePeriod: (step) => set(({ period }) => ({ period: movePeriod(period, step) })),
  showDay: (day) => set({ period: weekPeriod(day), personId: null, onlyDifferences: false }),
  setPerson: (personId) => set({ personId }),
  setOnlyDifferences: (onlyDifferences) => set({ onlyDifferences }),
}))
