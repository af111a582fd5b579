import type { DayEntry, WeekView } from '@shared/ipc/timeEntries'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { type Action, useActions } from '../../app/actions/actions'
import { openPanel } from '../../app/panels'
import { useScaleStore, ZOOM_STEP } from './grid/scaleStore'
import { zoomAt } from './grid/useHorizontalPlace'
import { entryElement, focusGrid, gridElement } from './gridDom'
import { submittedOf } from './useDayMenu'
import { type EntryActions, useEntryActions } from './useEntryActions'
import { useEntryMenu } from './useEntryMenu'
import { useOverlapMenu } from './useOverlapMenu'
import { weekActions } from './weekActions'
import { useWeekStore } from './weekStore'

/** What Tidslinje adds to the keys and the command palette. */
export function useTimelineActions(week: WeekView | undefined): void {
  const { t } = useTranslation()
  const entryActions = useEntryActions()
  const openEntryMenu = useEntryMenu(entryActions)
  const overlaps = useOverlapMenu()
  const selectedId = useWeekStore((store) => store.selected)
  const selectedDay = useWeekStore((store) => store.selectedDay)
  const { submission } = useAppState()
  const actions = useMemo<Action[]>(() => {
    const selected = week?.days.flatMap((day) => day.entries).find((entry) => entry.id === selectedId)
    const day = week?.days.find((each) => each.day === (selected?.day ?? selectedDay))
    const submitted = week?.days.flatMap(submittedOf) ?? []
    const place = (entry: DayEntry) => entryElement(entry.id) ?? { x: 0, y: 0 }
    const zoom = (factor: number) => {
      const grid = gridElement()
      if (grid) zoomAt(grid, factor)
    }
    const shared = selected?.overlaps.some(({ kept }) => !kept)
    return [
      ...entryKeys(selected, entryActions).map(([id, label, shownKey, run]) => ({
        id,
        label: t(label),
        group: 'entries' as const,
        shownKey,
        ...(run && { run }),
      })),
      {
        id: 'split',
        label: t('entryAction.split'),
        group: 'entries',
        keys: ['K'],
        run:
          selected && timed(selected)
            ? () => orRefuse(selected, entryActions, entryActions.split)
            : undefined,
      },
      {
        id: 'copyAfter',
        label: t('entryAction.copyAfter'),
        group: 'entries',
        keys: ['C'],
        run: selected && (() => entryActions.copyAfter(selected)),
      },
      {
        id: 'duplicate',
        label: t('entryAction.duplicate'),
        group: 'entries',
        keys: ['D'],
        run: selected && (() => entryActions.duplicate(selected)),
      },
      {
        id: 'entryLog',
        label: t('entryAction.log'),
        group: 'entries',
        keys: ['L'],
        run: selected && (() => entryActions.showLog(selected)),
      },
      {
        id: 'overlap',
        label: t('entryAction.settleOverlap'),
        group: 'entries',
        keys: ['O'],
        run: selected && shared ? () => overlaps.open(selected, place(selected)) : undefined,
      },
      {
        id: 'entryMenu',
        label: t('entryAction.menu'),
        group: 'entries',
        keys: ['M'],
        run: selected && (() => openEntryMenu(selected, place(selected))),
      },
      {
        id: 'withdraw',
        label: t('entryAction.withdraw'),
        group: 'entries',
        run: selected?.status === 'submitted' ? () => entryActions.withdraw(selected) : undefined,
      },
      { id: 'moveRows', label: t('help.moveRows'), group: 'entries', shownKey: '← → ↑ ↓' },
      {
        id: 'intoGrid',
        label: '',
        group: 'entries',
        keys: ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'],
        hidden: true,
        run: focusGrid,
      },
      {
        id: 'submitDay',
        label: t('timeline.submitDay'),
        group: 'week',
        keys: ['Shift+G'],
        run: submission && day ? () => openPanel({ kind: 'submit', day: day.day }) : undefined,
      },
      {
        id: 'withdrawDay',
        label: t('timeline.withdrawDay'),
        group: 'week',
        run:
          day && submittedOf(day).length > 0 ? () => entryActions.withdrawAll(submittedOf(day)) : undefined,
      },
      ...weekActions(t, {
        submission,
        withdrawWeek: submitted.length > 0 ? () => entryActions.withdrawAll(submitted) : undefined,
      }),
      { id: 'zoomIn', label: t('timeline.zoomIn'), group: 'week', keys: ['+'], run: () => zoom(ZOOM_STEP) },
      {
        id: 'zoomOut',
        label: t('timeline.zoomOut'),
        group: 'week',
        keys: ['-'],
        run: () => zoom(1 / ZOOM_STEP),
      },
      {
        id: 'zoomToFit',
        label: t('timeline.zoomToFit'),
        group: 'week',
        keys: ['0'],
        run: () => useScaleStore.getState().zoomToFit(),
      },
    ]
  }, [t, week, selectedId, selectedDay, submission, entryActions, openEntryMenu, overlaps])
  useActions('timeline', actions)
}

type Named = [
  id: string,
  label:
    | `entryAction.${'moveLater' | 'moveEarlier' | 'moveDown' | 'moveUp' | 'endLater' | 'endEarlier' | 'startLater' | 'startEarlier'}`
    | 'common.edit'
    | 'common.delete',
  shownKey: string,
  run: (() => void) | undefined,
]

/** What the grid itself hears the keys of, offered to the palette too. */
function entryKeys(entry: DayEntry | undefined, actions: EntryActions): Named[] {
  const onOpen = (run: (entry: DayEntry) => void) => entry && !entry.locked && (() => run(entry))
  const onTimed = (run: (entry: DayEntry) => void) => (entry && timed(entry) ? onOpen(run) : undefined)
  const named: [Named[0], Named[1], Named[2], (() => void) | false | undefined][] = [
    ['edit', 'common.edit', 'Enter', entry && (() => actions.edit(entry))],
    ['delete', 'common.delete', 'Delete', onOpen(actions.remove)],
    ['moveLater', 'entryAction.moveLater', 'Alt+ArrowRight', onTimed((each) => actions.moveBySteps(each, 1))],
    [
      'moveEarlier',
      'entryAction.moveEarlier',
      'Alt+ArrowLeft',
      onTimed((each) => actions.moveBySteps(each, -1)),
    ],
    ['moveDown', 'entryAction.moveDown', 'Alt+ArrowDown', onOpen((each) => actions.moveByDays(each, 1))],
    ['moveUp', 'entryAction.moveUp', 'Alt+ArrowUp', onOpen((each) => actions.moveByDays(each, -1))],
    [
      'endLater',
      'entryAction.endLater',
      'Shift+ArrowRight',
      onTimed((each) => actions.resizeBySteps(each, 'end', 1)),
    ],
    [
      'endEarlier',
      'entryAction.endEarlier',
      'Shift+ArrowLeft',
      onTimed((each) => actions.resizeBySteps(each, 'end', -1)),
    ],
    [
      'startLater',
      'entryAction.startLater',
      'Alt+Shift+ArrowRight',
      onTimed((each) => actions.resizeBySteps(each, 'start', 1)),
    ],
    [
      'startEarlier',
      'entryAction.startEarlier',
      'Alt+Shift+ArrowLeft',
      onTimed((each) => actions.resizeBySteps(each, 'start', -1)),
    ],
  ]
  return named.map(([id, label, shownKey, run]) => [id, label, shownKey, run || undefined])
}

function timed(entry: DayEntry): boolean {
  return entry.from !== null
}

function orRefuse(entry: DayEntry, actions: EntryActions, change: (entry: DayEntry) => void): void {
  if (entry.locked) actions.refuse(entry)
  else change(entry)
}
