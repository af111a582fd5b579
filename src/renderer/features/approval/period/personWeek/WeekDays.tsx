import type { ApprovalPersonWeek } from '@shared/ipc/approval'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../../app/AppContext'
import { useFormats } from '../../../../app/formats'
import { EmptyState } from '../../../../ui/EmptyState'
import { useTimelineTexts } from '../../../timeline/useTimelineTexts'
import { TickBox } from '../TickBox'
import { clockRange, HourMarks } from './DayTrack'
import classes from './PersonWeekView.module.css'
import type { Ticking } from './WeekDay'
import { WeekDay } from './WeekDay'
import { entriesOf, minutesOf } from './weekModel'

/** The days of a person's week under the hours of the clock. Days off without anything on them are left out. */
export function WeekDays({ view, ticking }: { view: ApprovalPersonWeek; ticking: Ticking }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const texts = useTimelineTexts()
  const { tickable, ticked, tick } = ticking
  const { days } = view.week
  const entries = entriesOf(view)
  const range = clockRange(days)
  if (entries.length === 0) return <NoHours view={view} />
  return (
    <>
      <div className={classes.axis}>
        <span className={classes.corner}>
          {tickable.size > 0 && (
            <TickBox
              name={t('approvalPeriod.ofPerson.tickAll')}
              state={ticked.size === 0 ? 'none' : ticked.size === tickable.size ? 'all' : 'some'}
              onTick={() => tick([...tickable])}
            />
          )}
          <span role="status">
            {ticked.size > 0 &&
              t('approvalPeriod.ofPerson.ticked', {
                count: ticked.size,
                hours: hours(minutesOf(entries, [...ticked])),
              })}
          </span>
        </span>
        <HourMarks range={range} />
      </div>
      {days
        .filter((day) => day.entries.length > 0 || day.capacityMinutes > 0 || day.holiday !== null)
        .map((day) => (
          <WeekDay key={day.day} day={day} range={range} texts={texts} ticking={ticking} />
        ))}
    </>
  )
}

function NoHours({ view: { personId, name, week } }: { view: ApprovalPersonWeek }) {
  const { t } = useTranslation()
  const { person: self } = useAppState()
  return (
    <EmptyState title={t('approvalPeriod.ofPerson.emptyTitle')}>
      {personId === self?.id
        ? t('approvalPeriod.ofPerson.emptyOwn')
        : t('approvalPeriod.ofPerson.emptyText', { name, week: week.week })}
    </EmptyState>
  )
}
