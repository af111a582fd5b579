import type { WeekView } from '@shared/ipc/timeEntries'
import { useTranslation } from 'react-i18next'
import { useAppState, useSettings } from '../../app/AppContext'
import { useFormats } from '../../app/formats'
import { openPanel } from '../../app/panels'
import { anchorOf, entryElement } from './gridDom'
import { Rejected } from './Rejected'
import { useOverlapMenu } from './useOverlapMenu'
import { Figure, WeekBar } from './WeekBar'
import classes from './WeekSummary.module.css'

const WORKING_DAYS = 5

/** The week in figures, and what to do with it. Figures keep their place while a week is being read. */
export function WeekSummary({ week }: { week: WeekView | undefined }) {
  const { t } = useTranslation()
  const { hours, percent } = useFormats()
  const { dayMinutes } = useSettings()
  const { submission } = useAppState()
  const submittable = week?.days.some((each) => each.submission.submittable.length > 0) ?? false
  return (
    <WeekBar submittable={submittable}>
      <Figure value={week ? hours(week.minutes) : '–'}>
        {t('timeline.of', { hours: hours(week?.capacityMinutes ?? dayMinutes * WORKING_DAYS) })}
      </Figure>
      <Figure value={week && week.minutes > 0 ? percent(week.billableMinutes / week.minutes) : '–'}>
        {t('timeline.billable')}
      </Figure>
      {submission && (
        <Figure value={week ? hours(week.unsubmittedMinutes) : '–'}>{t('timeline.notSubmitted')}</Figure>
      )}
      {week && <Rejected entries={week.days.flatMap(({ entries }) => entries)} />}
      {week && week.heldBackMinutes > 0 && (
        <Figure value={hours(week.heldBackMinutes)}>{t('timeline.heldBack')}</Figure>
      )}
      {week && week.plannedMinutes > 0 && (
        <Figure value={hours(week.plannedMinutes)}>{t('timeline.planned')}</Figure>
      )}
      {week && week.incompleteEntries > 0 && <Incomplete week={week} />}
      {week && <Overlaps week={week} />}
    </WeekBar>
  )
}

function Incomplete({ week }: { week: WeekView }) {
  const { t } = useTranslation()
  const entry = week.days.flatMap((each) => each.entries).find((each) => each.workTypeId === null)
  if (!entry) return null
  return (
    <Figure
      value={
        <button
          type="button"
          className={classes.incomplete}
          onClick={() => openPanel({ kind: 'editor', entry, day: entry.day, ...anchorOf(entry.id) })}
        >
          {t('timeline.incomplete', { count: week.incompleteEntries })}
        </button>
      }
    />
  )
}

/** How many overlaps await an answer, and the way to the first of them. */
function Overlaps({ week }: { week: WeekView }) {
  const { t } = useTranslation()
  const { open } = useOverlapMenu()
  const entries = week.days.flatMap((each) => each.entries)
  const pairs = entries.flatMap(({ id, overlaps }) =>
    overlaps.filter(({ kept, otherId }) => !kept && id < otherId),
  )
  const first = entries.find(({ overlaps, locked }) => !locked && overlaps.some(({ kept }) => !kept))
  if (pairs.length === 0) return null
  return (
    <Figure
      value={
        <button
          type="button"
          className={classes.incomplete}
          aria-haspopup="menu"
          onClick={(event) => {
            if (!first) return
            entryElement(first.id)?.focus()
            open(first, entryElement(first.id) ?? event.currentTarget)
          }}
        >
          {t('timeline.overlaps', { count: pairs.length })}
        </button>
      }
    />
  )
}
