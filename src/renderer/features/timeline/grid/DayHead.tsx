import type { LocalDay } from '@shared/domain/localDay'
import type { DayView } from '@shared/ipc/timeEntries'
import { IconDots, IconPlus } from '@tabler/icons-react'
import { openPanel } from '../../../app/panels'
import type { TimelineTexts } from '../useTimelineTexts'
import classes from './DayHead.module.css'

/** A day's name and totals, and a way to log hours on it. */
export function DayHead({
  day,
  view,
  headingId,
  tabStop,
  texts,
}: {
  day: LocalDay
  view: DayView | undefined
  headingId: string
  tabStop: boolean
  texts: TimelineTexts
}) {
  const { t, formats } = texts
  const add = t('timeline.addOnDay', { day: formats.dayLong(day) })
  return (
    <div className={classes.head} data-head>
      <h2 id={headingId} className={classes.name}>
        <b>{formats.weekdayShort(day)}</b> {formats.dayShort(day)}
      </h2>
      <button
        type="button"
        className={classes.add}
        tabIndex={tabStop ? 0 : -1}
        data-day-add={day}
        aria-label={add}
        title={add}
        onClick={() => openPanel({ kind: 'editor', entry: null, day })}
      >
        <IconPlus size={14} />
      </button>
      {view && (view.entries.length > 0 || view.minutes > 0) && <DayTotal view={view} texts={texts} />}
      {view?.holiday && <span className={classes.holiday}>{t(`holiday.${view.holiday}`)}</span>}
    </div>
  )
}

/** What can be done with all of the day; the grid hears the press, and the keys open the menu at the day's own button. */
function DayMenuButton({ day, texts: { t, formats } }: { day: LocalDay; texts: TimelineTexts }) {
  const name = t('timeline.dayMenu', { day: formats.dayLong(day) })
  return (
    <button
      type="button"
      className={classes.menu}
      tabIndex={-1}
      data-day-menu
      aria-haspopup="menu"
      aria-label={name}
      title={name}
    >
      <IconDots size={14} />
    </button>
  )
}

function DayTotal({ view, texts }: { view: DayView; texts: TimelineTexts }) {
  const { t, formats } = texts
  const { hours, percent } = formats
  const { minutes, billableMinutes, plannedMinutes, capacityMinutes } = view
  const over = minutes - capacityMinutes
  const whole = Math.max(capacityMinutes, minutes, 1)
  const logged = minutes > 0 || plannedMinutes === 0
  const billable = `${percent(minutes > 0 ? billableMinutes / minutes : 0)} ${t('timeline.billable')}`
  return (
    <>
      <div className={classes.total}>
        {view.entries.some(
          ({ status, planned }) => status === 'submitted' || (status === 'logged' && !planned),
        ) && <DayMenuButton day={view.day} texts={texts} />}
        {logged && <span>{hours(minutes)}</span>}
        {logged && capacityMinutes > 0 && over > 0 && <span className={classes.over}> +{hours(over)}</span>}
        {plannedMinutes > 0 && (
          <span>
            {logged && ' · '}
            {hours(plannedMinutes)} {t('timeline.planned')}
          </span>
        )}
      </div>
      <div className={classes.bar} title={minutes > 0 ? billable : undefined} aria-hidden>
        <i style={{ width: `${(billableMinutes / whole) * 100}%` }} />
        <i data-other style={{ width: `${((minutes - billableMinutes) / whole) * 100}%` }} />
      </div>
      {minutes > 0 && <span className="visuallyHidden">{billable}</span>}
    </>
  )
}
