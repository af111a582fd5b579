import type { GroupId, PersonId } from '@shared/domain/ids'
import { addDays } from '@shared/domain/localDay'
import { create } from 'zustand'
import { today } from '../../../app/today'
import { movedSpan, renamedSpan, type Span, type SpanName, spanAt } from './span'
import type { Ticks } from './ticks'

/** Where the keyboard is in the table: a person's row or the head, and a column counted from the names. */
export type GridAt = { row: PersonId | 'head'; column: number }

type PeriodStore = {
  span: Span
  search: string
  onlyWaiting: boolean
  groupId: GroupId | null
  ticks: Ticks
  at: GridAt | null
  show: (name: SpanName) => void
  move: (step: 1 | -1) => void
  showThisWeek: () => void
  set: (change: Partial<Pick<PeriodStore, 'search' | 'onlyWaiting' | 'groupId' | 'ticks' | 'at'>>) => void
}

const NO_TICKS: Ticks = new Set()

/**
 * What «Periode» looks at; it survives a visit to a person's week. It begins with last week, the one that is to be approved. What was
 * ticked is let go of with the weeks that it was ticked in, so that nothing out of view is approved.
 */
export const usePeriodStore = create<PeriodStore>((set) => ({
  span: spanAt('week', addDays(today(), -7)),
  search: '',
  onlyWaiting: false,
  groupId: null,
  ticks: NO_TICKS,
  at: null,
  show: (name) => set(({ span }) => ({ span: renamedSpan(span, name, today()), ticks: NO_TICKS })),
  move: (step) => set(({ span }) => ({ span: movedSpan(span, step), ticks: NO_TICKS })),
  showThisWeek: () => set(({ span }) => ({ span: spanAt(span.name, today()), ticks: NO_TICKS })),
  set: (change) => set(change),
}))
