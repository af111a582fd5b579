import type { EntryId } from '@shared/domain/ids'
import { addDays, dayOf, instantFromDate, type LocalDay } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import { create } from 'zustand'

/** The day it is on this machine's clock. */
export function today(): LocalDay {
  return dayOf(instantFromDate(new Date()), systemZone())
}

type WeekStore = {
  /** A day of the week that is shown; it survives a visit to another view. */
  day: LocalDay
  selected: EntryId | null
  showDay: (day: LocalDay) => void
  showToday: () => void
  moveWeeks: (weeks: number) => void
  select: (id: EntryId | null) => void
}

/** Which week Tidslinje shows, and which of its rows is selected. */
export const useWeekStore = create<WeekStore>((set) => ({
  day: today(),
  selected: null,
  showDay: (day) => set({ day, selected: null }),
  showToday: () => set({ day: today(), selected: null }),
  moveWeeks: (weeks) => set(({ day }) => ({ day: addDays(day, weeks * 7), selected: null })),
  select: (selected) => set({ selected }),
}))
