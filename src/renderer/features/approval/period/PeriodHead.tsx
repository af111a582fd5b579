import { addDays } from '@shared/domain/localDay'
import type { ApprovalPerson } from '@shared/ipc/approval'
import type { GridTexts } from './gridTexts'
import classes from './PeriodGrid.module.css'
import { TickBox } from './TickBox'
import { type Ticks, tickableOf, tickState } from './ticks'

/** The names of the columns. That of a week ticks all that waits in it. */
export function PeriodHead({
  people,
  ticks,
  active,
  texts,
}: {
  people: readonly ApprovalPerson[]
  ticks: Ticks
  /** The column that Tab comes to in the head, if it comes to any. */
  active: number | null
  texts: GridTexts
}) {
  const { t, formats, weeks, today, dense } = texts
  const tickable = people.flatMap(tickableOf)
  const waiting = new Set(tickable.map((each) => each.monday))
  const sums = [
    ...(weeks.length > 1 ? [{ words: t('approvalPeriod.total'), full: t('approvalPeriod.total') }] : []),
    { words: t('approvalPeriod.billableShare'), full: t('approvalPeriod.billableShareFull') },
    { words: t('approvalPeriod.capacity'), full: t('approvalPeriod.capacityFull') },
    { words: t('approvalPeriod.extra'), full: t('approvalPeriod.extraFull') },
  ]
  const tab = (column: number) => (active === column ? 0 : -1)
  return (
    <thead className={classes.head}>
      <tr className={classes.row} data-row="head" aria-rowindex={1}>
        <th
          scope="col"
          className={classes.name}
          data-cell={0}
          tabIndex={tab(0)}
          aria-label={t('approvalPeriod.employee')}
        >
          {tickable.length > 0 && (
            <TickBox name={t('approvalPeriod.tickAll')} state={tickState(tickable, ticks)} />
          )}
          <span className={classes.words}>{t('approvalPeriod.employee')}</span>
        </th>
        {weeks.map(({ monday, week, capacityMinutes }, at) => {
          const waits = waiting.has(monday)
          const name = t('approvalPeriod.week', { week })
          const capacity = `${t('approvalPeriod.capacity')} ${formats.hours(capacityMinutes)}`
          return (
            <th
              key={monday}
              scope="col"
              className={classes.week}
              data-cell={at + 1}
              data-ticks={waits || undefined}
              data-now={(monday <= today && today <= addDays(monday, 6)) || undefined}
              tabIndex={tab(at + 1)}
              aria-label={`${name}, ${formats.dayShort(monday)}, ${capacity}`}
              title={waits ? `${capacity}. ${t('approvalPeriod.tickWeek', { week })}` : capacity}
            >
              <b>{dense ? t('approvalPeriod.weekShort', { week }) : name}</b>
              <small>{formats.dayShort(monday)}</small>
            </th>
          )
        })}
        {sums.map(({ words, full }, at) => (
          <th
            key={words}
            scope="col"
            className={classes.sum}
            data-cell={weeks.length + 1 + at}
            data-first={at === 0 || undefined}
            tabIndex={tab(weeks.length + 1 + at)}
            title={full}
          >
            {words}
          </th>
        ))}
      </tr>
    </thead>
  )
}
