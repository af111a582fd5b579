import type { LocalDay } from '@shared/domain/localDay'
import { weekdayOf } from '@shared/domain/localDay'
import { publicHolidayOn } from '@shared/domain/publicHoliday'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import classes from './DuplicatePanel.module.css'
import { movedDay } from './dayGrid'

/** A few weeks of days, any number of which can be chosen. Arrows go from day to day, Space and a click choose. */
export function DayGrid({
  weeks,
  own,
  chosen,
  onToggle,
}: {
  weeks: readonly { week: number; days: readonly LocalDay[] }[]
  own: LocalDay
  chosen: ReadonlySet<LocalDay>
  onToggle: (day: LocalDay) => void
}) {
  const { t } = useTranslation()
  const { weekdayShort } = useFormats()
  const grid = useRef<HTMLDivElement>(null)
  const [focus, setFocus] = useState(own)
  const shown = weeks.flatMap(({ days }) => days)
  const reachable = shown.includes(focus) ? focus : shown[0]
  const onKeyDown = (event: KeyboardEvent, day: LocalDay) => {
    const to = movedDay(day, event.key)
    if (!to) return
    event.preventDefault()
    if (!shown.includes(to)) return
    setFocus(to)
    grid.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of buttons needs no fieldset
    <div ref={grid} role="group" aria-label={t('registering.duplicateTo.days')} className={classes.grid}>
      <span />
      {weeks[0]?.days.map((day) => (
        <span key={day} className={classes.weekday} aria-hidden>
          {weekdayShort(day)}
        </span>
      ))}
      {weeks.map(({ week, days }) => [
        <span key={week} className={classes.week} aria-hidden>
          {week}
        </span>,
        ...days.map((day) => (
          <Day
            key={day}
            day={day}
            own={day === own}
            chosen={chosen.has(day)}
            reachable={day === reachable}
            onKeyDown={(event) => onKeyDown(event, day)}
            onToggle={() => {
              setFocus(day)
              onToggle(day)
            }}
          />
        )),
      ])}
    </div>
  )
}

function Day({
  day,
  own,
  chosen,
  reachable,
  onKeyDown,
  onToggle,
}: {
  day: LocalDay
  own: boolean
  chosen: boolean
  reachable: boolean
  onKeyDown: (event: KeyboardEvent) => void
  onToggle: () => void
}) {
  const { t } = useTranslation()
  const { dayLong, dayShort } = useFormats()
  const holiday = publicHolidayOn(day)
  const name = [
    dayLong(day),
    ...(holiday ? [t(`holiday.${holiday}`)] : []),
    ...(own ? [t('registering.duplicateTo.own')] : []),
  ].join(', ')
  return (
    <button
      type="button"
      data-day={day}
      data-autofocus={reachable || undefined}
      data-own={own || undefined}
      data-today={day === today() || undefined}
      data-free={holiday !== null || weekdayOf(day) > 5 || undefined}
      tabIndex={reachable ? 0 : -1}
      aria-pressed={chosen}
      aria-disabled={own || undefined}
      aria-label={name}
      title={name}
      className={classes.day}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!own) onToggle()
      }}
    >
      {day.endsWith('-01') ? dayShort(day) : Number(day.slice(8))}
    </button>
  )
}
