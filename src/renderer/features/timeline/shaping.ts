import type { EntryId } from '@shared/domain/ids'
import type { Instant } from '@shared/domain/localDay'
import type { DayEntry, OverlapAnswer, WeekView } from '@shared/ipc/timeEntries'
import type { QueryClient } from '@tanstack/react-query'
import { callBusy } from '../../app/busyClient'
import { showToast } from '../../app/toast'
import { announce } from './announce'
import { entryName } from './entryName'
import { clockText, spokenHours, type TimelineTexts } from './useTimelineTexts'
import { useWeekStore } from './weekStore'

export type Shift = { days: number; minutes: number }
type Edge = 'start' | 'end'
type Said = 'movedTo' | 'resizedTo' | 'copiedTo' | 'cutAt'

/** Changes wait for one another: an arrow key that is held down moves an entry from where the press before it put it. */
let latestChange: Promise<unknown> = Promise.resolve()

/**
 * Moving, resizing and the like. Each answers when what it did can be seen, and whether it was done; where main refuses it says why.
 * Each goes by the entry as it stands when its turn comes.
 */
export function createShaping(
  queryClient: QueryClient,
  texts: TimelineTexts,
  errorText: (thrown: unknown) => string,
) {
  const { t, formats } = texts
  const attempt = (work: () => Promise<void>): Promise<boolean> => {
    const done = latestChange.then(async () => {
      try {
        await work()
        return true
      } catch (error) {
        void showToast({ message: errorText(error), tone: 'bad' })
        return false
      }
    })
    latestChange = done
    return done
  }
  const readAgain = () => queryClient.refetchQueries({ queryKey: ['timeEntries.week'], type: 'active' })
  const find = (id: EntryId | undefined): DayEntry | undefined =>
    activeEntries(queryClient).find((entry) => entry.id === id)
  const say = (what: Said, id: EntryId | undefined) => {
    const entry = find(id)
    if (!entry) return
    const when = [formats.dayLong(entry.day), clockText(entry, texts)].filter(Boolean).join(' ')
    announce(
      t(`timeline.${what}`, { what: entryName(entry, t), when, hours: spokenHours(entry.minutes, texts) }),
    )
  }
  const write = (
    what: Said,
    call: () => Promise<EntryId[]>,
    focused?: (ids: EntryId[]) => EntryId | undefined,
  ) =>
    attempt(async () => {
      const ids = await call()
      const wanted = focused?.(ids)
      if (wanted) useWeekStore.getState().await(wanted)
      await readAgain()
      say(what, wanted ?? ids[0])
    })
  const move = (id: EntryId, shift: (entry: DayEntry) => Shift, keepFocus = false) =>
    write(
      'movedTo',
      async () => {
        const entry = find(id)
        const by = entry ? shift(entry) : { days: 0, minutes: 0 }
        return by.days === 0 && by.minutes === 0 ? [] : callBusy('timeEntries.move', { ids: [id], ...by })
      },
      keepFocus ? () => id : undefined,
    )
  return {
    readAgain,
    move,
    copy: (id: EntryId, shift: (entry: DayEntry) => Shift, focusCopy = false) =>
      write(
        'copiedTo',
        async () => {
          const entry = find(id)
          return entry ? callBusy('timeEntries.copy', { ids: [id], ...shift(entry) }) : []
        },
        focusCopy ? ([copy]) => copy : undefined,
      ),
    /** `minute`: after midnight of the entry's day. The focus follows the edge where it comes to cross midnight. */
    resize: (id: EntryId, edge: Edge, minute: (entry: DayEntry) => number, keepFocus = false) =>
      write(
        'resizedTo',
        async () => {
          const entry = find(id)
          return entry ? callBusy('timeEntries.resize', { id, edge, minute: minute(entry) }) : []
        },
        keepFocus ? (ids) => ids.at(edge === 'start' ? 0 : -1) : undefined,
      ),
    split: (id: EntryId, at: number) => write('cutAt', () => callBusy('timeEntries.split', { id, at })),
    settle: (id: EntryId, otherId: EntryId, answer: OverlapAnswer) =>
      attempt(async () => {
        await callBusy('timeEntries.settleOverlap', { id, otherId, answer })
        await readAgain()
        announce(t(`timeline.settled.${answer}`))
      }),
    startTimerAt: (startedAt: Instant) =>
      attempt(async () => {
        await callBusy('timer.update', { startedAt })
        await queryClient.refetchQueries({ queryKey: ['timer.state'], type: 'active' })
      }),
  }
}

export type Shaping = ReturnType<typeof createShaping>

/** All entries of the weeks that are in view. */
export function activeEntries(queryClient: QueryClient): DayEntry[] {
  return queryClient
    .getQueryCache()
    .findAll({ queryKey: ['timeEntries.week'], type: 'active' })
    .flatMap(({ queryKey }) => queryClient.getQueryData<WeekView>(queryKey)?.days ?? [])
    .flatMap((day) => day.entries)
}
