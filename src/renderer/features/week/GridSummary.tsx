import type { WeekGridView } from '@shared/ipc/weekGrid'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { useFormats } from '../../app/formats'
import { Rejected } from '../timeline/Rejected'
import { Figure, WeekBar } from '../timeline/WeekBar'

/** The week in figures, as its rows have them. Figures keep their place while a week is being read. */
export function GridSummary({ view }: { view: WeekGridView | undefined }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { submission } = useAppState()
  const over = view ? view.minutes - view.capacityMinutes : 0
  return (
    <WeekBar submittable={(view?.unsubmittedMinutes ?? 0) > 0}>
      <Figure value={view ? hours(view.minutes) : '–'}>
        {t('timeline.of', { hours: view ? hours(view.capacityMinutes) : '–' })}
      </Figure>
      {over > 0 && <Figure value={`+${hours(over)}`}>{t('weekGrid.overCapacity')}</Figure>}
      {submission && (
        <Figure value={view ? hours(view.unsubmittedMinutes) : '–'}>{t('timeline.notSubmitted')}</Figure>
      )}
      {view && <Rejected entries={view.rejected} />}
      {view && view.heldBackMinutes > 0 && (
        <Figure value={hours(view.heldBackMinutes)}>{t('timeline.heldBack')}</Figure>
      )}
      {view && view.plannedMinutes > 0 && (
        <Figure value={hours(view.plannedMinutes)}>{t('timeline.planned')}</Figure>
      )}
    </WeekBar>
  )
}
