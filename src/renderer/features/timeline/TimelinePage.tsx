import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { MainHeader } from '../../app/shell/MainHeader'
import { useReportUsable } from '../../app/useReportUsable'
import { useSlow } from '../../ui/useSlow'
import { Announcer } from './Announcer'
import { TimelineGrid } from './grid/TimelineGrid'
import classes from './TimelinePage.module.css'
import { useTimelineActions } from './useTimelineActions'
import { WeekPicker } from './WeekPicker'
import { WeekSummary } from './WeekSummary'
import { mondayOf, useWeekStore } from './weekStore'

/** Tidslinje: the days of all weeks, and the week in view in figures. */
export function TimelinePage() {
  const { t } = useTranslation()
  const day = useWeekStore((store) => store.day)
  const { data: week, isPending } = useBusyQuery('timeEntries.week', { day: mondayOf(day) })
  const slow = useSlow(isPending)
  useTimelineActions(week)
  useReportUsable(week !== undefined)
  return (
    <>
      <MainHeader>
        <WeekPicker day={day} />
      </MainHeader>
      <WeekSummary week={week} />
      <TimelineGrid />
      {slow && <p className={classes.slow}>{t('timeline.loading')}</p>}
      <Announcer />
    </>
  )
}
