import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { MainHeader } from '../../app/shell/MainHeader'
import { useReportUsable } from '../../app/useReportUsable'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useSlow } from '../../ui/useSlow'
import { EmptyWeek } from './EmptyWeek'
import classes from './TimelinePage.module.css'
import { useNeighbourWeeks } from './useNeighbourWeeks'
import { useTimelineActions } from './useTimelineActions'
import { WeekDays } from './WeekDays'
import { WeekPicker } from './WeekPicker'
import { WeekSummary } from './WeekSummary'
import { useWeekStore } from './weekStore'

/** Tidslinje: the week as a list of days. */
export function TimelinePage() {
  const { t } = useTranslation()
  const day = useWeekStore((store) => store.day)
  const { data: week, error, isPending } = useBusyQuery('timeEntries.week', { day })
  const slow = useSlow(isPending)
  useNeighbourWeeks(day)
  useTimelineActions(week)
  useReportUsable(week !== undefined)
  return (
    <>
      <MainHeader>
        <WeekPicker day={day} />
      </MainHeader>
      <WeekSummary week={week} day={day} />
      <div className={classes.scroll} aria-busy={isPending}>
        {error && (
          <div className={classes.error}>
            <ErrorNotice error={error} />
          </div>
        )}
        {week?.days.every((each) => each.entries.length === 0) && <EmptyWeek day={day} />}
        <WeekDays day={day} week={week} />
        {slow && <p className={classes.slow}>{t('timeline.loading')}</p>}
      </div>
    </>
  )
}
