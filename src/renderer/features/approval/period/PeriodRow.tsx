import { sumsOfWeeks } from '@shared/domain/approvalFigures'
import type { ApprovalPerson } from '@shared/ipc/approval'
import { memo } from 'react'
import { type GridTexts, type ShownWeek, shownWeek, signedHours } from './gridTexts'
import classes from './PeriodGrid.module.css'
import { StateMark } from './StateMark'
import { TickBox } from './TickBox'
import { tickableOf } from './ticks'

/**
 * A person and their weeks. Plain elements without handlers of their own: a quarter of a company is more than a thousand cells, and
 * what is pressed in them is heard by the table. `ticked`: the Mondays that are ticked, in one text.
 */
export const PeriodRow = memo(function PeriodRow({
  person,
  index,
  top,
  ticked,
  active,
  texts,
}: {
  person: ApprovalPerson
  index: number
  top: number
  ticked: string
  /** The column that Tab comes to in this row, if it comes to any. */
  active: number | null
  texts: GridTexts
}) {
  const { t, weeks } = texts
  const ticks = new Set(ticked === '' ? [] : ticked.split(','))
  const tickable = tickableOf(person)
  const among = tickable.filter((each) => ticks.has(each.monday)).length
  return (
    <tr
      className={classes.row}
      data-row={index}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      <th
        scope="row"
        className={classes.name}
        data-cell={0}
        tabIndex={active === 0 ? 0 : -1}
        aria-label={person.name}
      >
        {tickable.length > 0 && (
          <TickBox
            name={t('approvalPeriod.tickPerson', { name: person.name })}
            state={among === 0 ? 'none' : among === tickable.length ? 'all' : 'some'}
          />
        )}
        <span className={classes.words} title={person.name}>
          {person.name}
        </span>
        {person.archived && <small>{t('approvalPeriod.archived')}</small>}
      </th>
      {person.weeks.map((week, at) => {
        const shown = shownWeek(person, week, weeks[at]?.week ?? 0, texts)
        const column = at + 1
        const canTick = person.mayApprove && week.approvable > 0
        return (
          <td
            key={week.monday}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a table that works as a grid
            role="gridcell"
            className={classes.week}
            data-cell={column}
            data-state={shown.state}
            tabIndex={active === column ? 0 : -1}
            aria-label={shown.label}
            aria-selected={canTick ? ticks.has(week.monday) : undefined}
          >
            {texts.dense || shown.state !== 'empty' ? (
              <span className={classes.figure}>
                {texts.dense && shown.state !== 'empty' && <StateMark state={shown.state} />}
                <span>{figureOf(shown, texts)}</span>
              </span>
            ) : null}
            {!texts.dense && (
              <span className={classes.state}>
                {shown.state !== 'empty' && <StateMark state={shown.state} />}
                {shown.words}
              </span>
            )}
          </td>
        )
      })}
      <Sums person={person} active={active} texts={texts} />
    </tr>
  )
})

function Sums({
  person,
  active,
  texts,
}: {
  person: ApprovalPerson
  active: number | null
  texts: GridTexts
}) {
  const { weeks, formats, today, t } = texts
  const sums = sumsOfWeeks(
    person.weeks.map((week, at) => ({ ...week, capacityMinutes: weeks[at]?.capacityMinutes ?? 0 })),
    today,
  )
  const share = sums.counted > 0 ? formats.percent(sums.billable / sums.counted) : '–'
  const figures = [
    ...(weeks.length > 1
      ? [
          {
            words: t('approvalPeriod.total'),
            value: sums.counted > 0 ? formats.hours(sums.counted) : '–',
            strong: true,
          },
        ]
      : []),
    { words: t('approvalPeriod.billableShare'), value: share },
    { words: t('approvalPeriod.capacity'), value: formats.hours(sums.capacity) },
    { words: t('approvalPeriod.extra'), value: sums.extra === null ? '–' : signedHours(sums.extra, formats) },
  ]
  return figures.map(({ words, value, strong }, at) => {
    const column = weeks.length + 1 + at
    return (
      <td
        key={words}
        className={classes.sum}
        data-cell={column}
        data-first={at === 0 || undefined}
        data-strong={strong || undefined}
        tabIndex={active === column ? 0 : -1}
      >
        {value}
      </td>
    )
  })
}

/** The hours of a week; without the unit where there is little room for it. */
function figureOf({ state, minutes }: ShownWeek, { formats, dense }: GridTexts): string {
  if (state === 'empty') return '–'
  const hours = formats.hours(minutes)
  return dense ? hours.replace(/\s?[a-z]$/, '') : hours
}
