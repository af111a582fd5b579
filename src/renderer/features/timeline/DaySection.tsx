import { ActionIcon } from '@mantine/core'
import type { EntryId } from '@shared/domain/ids'
import { type LocalDay, weekdayOf } from '@shared/domain/localDay'
import type { DayView } from '@shared/ipc/timeEntries'
import { IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/AppContext'
import { useFormats } from '../../app/formats'
import { openPanel } from '../../app/panels'
import classes from './DaySection.module.css'
import { EntryRow } from './EntryRow'

const SATURDAY = 6

/** One day: its name and total to the left, its entries to the right. */
export function DaySection({
  day,
  isToday,
  view,
  tabStop,
}: {
  day: LocalDay
  isToday: boolean
  view: DayView | undefined
  tabStop: EntryId | null
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const headingId = useId()
  const entries = view?.entries ?? []
  const weekend = weekdayOf(day) >= SATURDAY
  return (
    <section
      className={classes.day}
      aria-labelledby={headingId}
      data-today={isToday || undefined}
      data-quiet={(weekend && entries.length === 0) || undefined}
    >
      <div className={classes.head}>
        <h2 id={headingId} className={classes.name}>
          <b>{formats.weekdayShort(day)}</b> {formats.dayShort(day)}
        </h2>
        <ActionIcon
          className={classes.add}
          size={24}
          aria-label={t('timeline.addOnDay', { day: formats.dayLong(day) })}
          title={t('timeline.addOnDay', { day: formats.dayLong(day) })}
          onClick={() => openPanel({ kind: 'editor', entry: null, day })}
        >
          <IconPlus size={15} />
        </ActionIcon>
        {view && entries.length > 0 && <DayTotal view={view} />}
      </div>
      {entries.length > 0 && (
        <ul className={classes.rows}>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} tabStop={entry.id === tabStop} />
          ))}
        </ul>
      )}
    </section>
  )
}

function DayTotal({ view }: { view: DayView }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { dayMinutes } = useSettings()
  const over = view.minutes - dayMinutes
  const share = dayMinutes > 0 ? Math.min(1, view.minutes / dayMinutes) : 0
  const logged = view.minutes > 0 || view.plannedMinutes === 0
  return (
    <>
      <div className={classes.total}>
        {logged && <span>{hours(view.minutes)}</span>}
        {logged && dayMinutes > 0 && over > 0 && <span className={classes.over}> +{hours(over)}</span>}
        {view.plannedMinutes > 0 && (
          <span className={classes.planned}>
            {logged && ' · '}
            {hours(view.plannedMinutes)} {t('timeline.planned')}
          </span>
        )}
      </div>
      <div className={classes.bar} aria-hidden>
        <i style={{ width: `${share * 100}%` }} />
      </div>
    </>
  )
}
