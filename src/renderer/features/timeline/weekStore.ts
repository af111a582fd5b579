import type { EntryId } from '@shared/domain/ids'
import { addDays, type LocalDay, weekOf } from '@shared/domain/localDay'
import { create } from 'zustand'
import { today } from '../../app/today'

/** The Monday of a day's week, by which the weeks are read. */
export function mondayOf(day: LocalDay): LocalDay {
  return weekOf(day).days[0] ?? day
}

type WeekStore = {
  /** A day of the week that is shown; it survives a visit to another view. */
  day: LocalDay
  /** Grows each time that a person asks for a week, as opposed to scrolling to it. */
  asked: number
  selected: EntryId | null
  /** The day whose head has the keyboard, where no entry has it. */
  selectedDay: LocalDay | null
  /** The entry that takes the focus as soon as it is drawn. */
  awaited: EntryId | null
  showDay: (day: LocalDay) => void
  showToday: () => void
  moveWeeks: (weeks: number) => void
  /** The week has been scrolled to. */
  follow: (day: LocalDay) => void
  select: (id: EntryId | null) => void
  selectDay: (day: LocalDay) => void
  await: (id: EntryId | null) => void
}

/** Which week Tidslinje shows, and which of its entries is selected. */
export const useWeekStore = create<WeekStore>((set) => {
  const ask =
    (day: LocalDay) =>
    ({ asked }: WeekStore) => ({
      day,
      asked: asked + 1,
      selected: null,
      selectedDay: null,
    })
  return {
    day: today(),
    asked: 0,
    selected: null,
    selectedDay: null,
    awaited: null,
    showDay: (day) => set(ask(day)),
    showToday: () => set(ask(today())),
    moveWeeks: (weeks) => set((store) => ask(addDays(store.day, weeks * 7))(store)),
    follow: (day) => set({ day }),
    select: (selected) => set({ selected, selectedDay: null }),
    selectDay: (selectedDay) => set({ selected: null, selectedDay }),
    await: (awaited) => set({ awaited }),
  }
})
