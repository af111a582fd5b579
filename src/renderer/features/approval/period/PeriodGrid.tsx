import type { ApprovalPeriod, ApprovalPerson } from '@shared/ipc/approval'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { focusIsLost } from '../../../app/focus'
import { useFormats } from '../../../app/formats'
import { today } from '../../../app/today'
import { MESSAGE_ROOM } from '../../../ui/rowFocus'
import type { GridPlace } from './gridMoves'
import type { GridTexts } from './gridTexts'
import classes from './PeriodGrid.module.css'
import { PeriodHead } from './PeriodHead'
import { PeriodRow } from './PeriodRow'
import { usePeriodStore } from './periodStore'
import { type Ticks, tickOf } from './ticks'
import { useGridEvents } from './useGridEvents'

/** From how many weeks on there is room for signs, not for words. */
const DENSE_FROM = 6
const [ROW_HEIGHT, DENSE_HEIGHT] = [46, 32]
const HEAD_HEIGHT = 46

/** The people by rows and the weeks by columns; of the rows, only those in view are drawn. */
export function PeriodGrid({
  period,
  people,
  open,
}: {
  period: ApprovalPeriod
  people: readonly ApprovalPerson[]
  open: (person: ApprovalPerson, week: number | null) => void
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { at, ticks } = usePeriodStore()
  const scroller = useRef<HTMLDivElement>(null)
  const { weeks, submission, approvalFrom } = period
  const dense = weeks.length >= DENSE_FROM
  const texts = useMemo<GridTexts>(
    () => ({ t, formats, weeks, rules: { submission, from: approvalFrom }, today: today(), dense }),
    [t, formats, weeks, submission, approvalFrom, dense],
  )
  const columns = 1 + weeks.length + (weeks.length > 1 ? 4 : 3)
  const active = useMemo<GridPlace>(() => {
    const column = Math.min(at?.column ?? 1, columns - 1)
    if (at?.row === 'head') return { row: -1, column }
    return {
      row: Math.max(
        0,
        people.findIndex(({ personId }) => personId === at?.row),
      ),
      column,
    }
  }, [at, people, columns])
  const rowHeight = dense ? DENSE_HEIGHT : ROW_HEIGHT
  const virtualizer = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingEnd: MESSAGE_ROOM,
    overscan: 4,
    // The row with the keyboard in it is always there, however far one scrolls from it.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return active.row < 0 || seen.includes(active.row) ? seen : [...seen, active.row].sort((a, b) => a - b)
    },
  })
  const { table, goTo, events } = useGridEvents({
    people,
    weeks: weeks.length,
    columns,
    active,
    open,
    pageRows: () =>
      Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / rowHeight) - 1),
  })
  const first = useRef(active)
  const focusFirst = useRef(() => goTo(first.current))
  useEffect(() => {
    if (focusIsLost()) focusFirst.current()
  }, [])
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    '--weeks': weeks.length,
    '--sums': columns - 1 - weeks.length,
    '--row': `${rowHeight}px`,
  }
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      style={style}
      data-weeks={weeks.length === 1 ? 'one' : dense ? 'many' : 'few'}
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that works as a grid
        role="grid"
        className={classes.grid}
        aria-label={t('approvalPeriod.table')}
        aria-rowcount={people.length + 1}
        aria-multiselectable
        {...events}
      >
        <PeriodHead
          people={people}
          ticks={ticks}
          active={active.row < 0 ? active.column : null}
          texts={texts}
        />
        <tbody className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const person = people[index]
            return (
              person && (
                <PeriodRow
                  key={person.personId}
                  person={person}
                  index={index}
                  top={start}
                  ticked={tickedText(person, ticks)}
                  active={active.row === index ? active.column : null}
                  texts={texts}
                />
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function tickedText({ personId, weeks }: ApprovalPerson, ticks: Ticks): string {
  if (ticks.size === 0) return ''
  return weeks
    .filter(({ monday }) => ticks.has(tickOf({ personId, monday })))
    .map(({ monday }) => monday)
    .join(',')
}
