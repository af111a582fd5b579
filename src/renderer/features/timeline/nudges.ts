import { nextStep } from '@shared/domain/dragging'
import type { EntryView } from '@shared/ipc/timeEntries'
import type { Shaping } from './shaping'

/** Moving, resizing and copying in steps, as keys and the palette do it. The entry keeps the focus wherever it comes to lie. */
export function nudges(shaping: Shaping, step: number) {
  // Moved over midnight, each press would cut another piece off it.
  const stepWithinDay = (from: number, to: number, direction: 1 | -1) =>
    Math.max(-from, Math.min(1440 - to, nextStep(from, step, direction) - from))
  return {
    moveBySteps: (entry: EntryView, direction: 1 | -1) => {
      if (entry.from === null) return
      void shaping.move(
        entry.id,
        ({ from, to }) => ({
          days: 0,
          minutes: from === null ? 0 : stepWithinDay(from, to ?? from, direction),
        }),
        true,
      )
    },
    moveByDays: (entry: EntryView, days: number) =>
      void shaping.move(entry.id, () => ({ days, minutes: 0 }), true),
    resizeBySteps: (entry: EntryView, edge: 'start' | 'end', direction: 1 | -1) => {
      if (entry.from === null) return
      void shaping.resize(
        entry.id,
        edge,
        ({ from, to }) => nextStep((edge === 'start' ? from : to) ?? 0, step, direction),
        true,
      )
    },
    /** Makes the same hours once more, right after; without clock times on the next day. */
    copyAfter: (entry: EntryView) =>
      void shaping.copy(
        entry.id,
        ({ from, minutes }) => (from === null ? { days: 1, minutes: 0 } : { days: 0, minutes }),
        true,
      ),
  }
}
