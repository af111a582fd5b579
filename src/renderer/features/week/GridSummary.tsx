import { Button } from '@mantine/core'
import type { WeekGridView } from '@shared/ipc/weekGrid'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { openPanel } from '../../app/panels'
import { Kbd } from '../../ui/Kbd'
import classes from './GridSummary.module.css'

/** The week in figures, and the two things to do with it. Figures keep their place while a week is being read. */
export function GridSummary({ view, newEntry }: { view: WeekGridView | undefined; newEntry: () => void }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const over = view ? view.minutes - view.capacityMinutes : 0
  return (
    <div className={classes.summary}>
      <dl className={classes.figures}>
        <div>
          <dd>{view ? hours(view.minutes) : '–'}</dd>
          <dt>{t('timeline.of', { hours: view ? hours(view.capacityMinutes) : '–' })}</dt>
        </div>
        {over > 0 && (
          <div>
            <dd>+{hours(over)}</dd>
            <dt>{t('weekGrid.overCapacity')}</dt>
          </div>
        )}
        <div>
          <dd>{view ? hours(view.unsubmittedMinutes) : '–'}</dd>
          <dt>{t('timeline.notSubmitted')}</dt>
        </div>
        {view && view.plannedMinutes > 0 && (
          <div>
            <dd>{hours(view.plannedMinutes)}</dd>
            <dt>{t('timeline.planned')}</dt>
          </div>
        )}
      </dl>
      <Buttons submittable={(view?.unsubmittedMinutes ?? 0) > 0} newEntry={newEntry} />
    </div>
  )
}

const Buttons = memo(function Buttons({
  submittable,
  newEntry,
}: {
  submittable: boolean
  newEntry: () => void
}) {
  const { t } = useTranslation()
  return (
    <div className={classes.actions}>
      <Button aria-keyshortcuts="N" rightSection={<Kbd combination="N" />} onClick={newEntry}>
        {t('timeline.newEntry')}
      </Button>
      <Button
        variant={submittable ? 'filled' : 'default'}
        aria-keyshortcuts="G"
        onClick={() => openPanel({ kind: 'submit' })}
      >
        {t('timeline.submit')}
      </Button>
    </div>
  )
})
