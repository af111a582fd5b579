import { minuteOfDayAt } from '@shared/domain/localDay'
import { minutesOf } from '@shared/domain/overlap'
import { givesWay, type OverlapChoice, overlapChoices } from '@shared/domain/overlapChoices'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type MenuItem, openMenu } from '../../app/menu'
import { entryName } from './entryName'
import { activeEntries } from './shaping'
import { useShaping } from './useShaping'
import { useTimelineTexts } from './useTimelineTexts'

type Place = { x: number; y: number } | HTMLElement

/** The answers to what an entry shares with others, each with what it leads to. */
export function useOverlapMenu() {
  const queryClient = useQueryClient()
  const shaping = useShaping()
  const texts = useTimelineTexts()
  const itemsFor = useCallback(
    (entry: DayEntry, other: DayEntry): MenuItem[] => {
      const { t, formats } = texts
      const stretches = [stretched(entry), stretched(other)] as const
      const [one, two] = stretches
      if (!one || !two) return []
      const yielding = entry.locked ? givesWay(one, two) : one
      const around = yielding === one ? two : one
      const note = ({ answer, left }: OverlapChoice) =>
        answer === 'keep'
          ? t('timeline.overlapStays', { other: entryName(around, t) })
          : t('timeline.overlapLeaves', {
              what: entryName(yielding, t),
              when: left
                .map(({ startedAt, endedAt }) =>
                  [startedAt, endedAt].map((at) => formats.clock(minuteOfDayAt(at, yielding.zone))).join('–'),
                )
                .join(t('timeline.and')),
              hours: formats.hours(left.reduce((sum, piece) => sum + minutesOf(piece), 0)),
            })
      return overlapChoices(yielding, around, yielding.locked).map((choice) => ({
        label: t(`timeline.answer.${choice.answer}`),
        note: note(choice),
        run: () => void shaping.settle(yielding.id, around.id, choice.answer),
      }))
    },
    [texts, shaping],
  )
  const others = useCallback(
    (entry: DayEntry) => {
      const shared = entry.overlaps.filter(({ kept }) => !kept).map(({ otherId }) => otherId)
      return activeEntries(queryClient).filter(({ id }) => shared.includes(id))
    },
    [queryClient],
  )
  /** What can be answered for an entry that is to give way itself, for a menu of its own. */
  const itemsOf = useCallback(
    (entry: DayEntry) => others(entry).flatMap((other) => itemsFor(entry, other)),
    [others, itemsFor],
  )
  const open = useCallback(
    (entry: DayEntry, place: Place) =>
      openMenu(place, { heading: texts.t('timeline.overlapHeading'), items: itemsOf(entry) }),
    [itemsOf, texts],
  )
  /** Opens what can be done about two that lie over one another; which of them gives way is decided by the rule. */
  const openFor = useCallback(
    (entry: DayEntry, other: DayEntry, place: Place) => {
      const [one, two] = [stretched(entry), stretched(other)]
      if (!one || !two) return
      const yielding = givesWay(one, two)
      const items = itemsFor(yielding, yielding === one ? two : one)
      openMenu(place, { heading: texts.t('timeline.overlapHeading'), items })
    },
    [itemsFor, texts],
  )
  return { itemsOf, open, openFor }
}

function stretched(entry: DayEntry) {
  const { startedAt, endedAt } = entry
  return startedAt && endedAt ? { ...entry, startedAt, endedAt } : null
}
