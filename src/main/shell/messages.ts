import type { Instant } from '@shared/domain/localDay'
import type { RunningTimer } from '@shared/ipc/timer'
import type { TFunction } from 'i18next'
import type { AbsenceNews } from '../time/absences/presenceLog'
import type { Reminder } from '../time/reminders'

/** What the system is asked to show, and where a click on it leads. */
export type Message = { title: string; body: string; path: string }

export type Words = {
  t: TFunction
  hours: (minutes: number) => string
  time: (instant: Instant) => string
}

/** What is said to somebody who comes back. */
export function messageOfAbsence(news: AbsenceNews, { t, hours, time }: Words): Message {
  if (news.kind === 'question') {
    const { minutes, startedAt, endedAt, timer } = news.question
    return {
      title: t('absences.away', {
        length: minutes < 60 ? t('absences.minutes', { minutes }) : hours(minutes),
      }),
      body: t('absences.notice', { from: time(startedAt), to: time(endedAt), what: nameOf(timer, t) }),
      path: '/timeline?do=answer',
    }
  }
  const { kind, stoppedAt, minutes, timer } = news.stopped
  return {
    title: t('absences.stoppedAt', { time: time(stoppedAt) }),
    body: `${t(`absences.stoppedWhy.${kind}`)} ${t('absences.stoppedWhat', { what: nameOf(timer, t), hours: hours(minutes) })}`,
    path: '/timeline',
  }
}

/** What is said of something that may have been forgotten. */
export function messageOfReminder(reminder: Reminder, { t, hours }: Words): Message {
  switch (reminder.kind) {
    case 'nothingRuns':
      return { title: t('reminders.nothingRuns'), body: t('reminders.nothingRunsText'), path: '/timeline' }
    case 'pastWorkEnd':
      return { title: t('reminders.pastWorkEnd'), body: t('reminders.pastWorkEndText'), path: '/timeline' }
    case 'weekUnderCapacity': {
      const missing = hours(reminder.missingMinutes)
      return {
        title: t('reminders.weekUnderCapacity'),
        body: t('reminders.weekUnderCapacityText', { count: reminder.days, missing }),
        path: `/timeline?day=${reminder.monday}`,
      }
    }
    case 'notSubmitted':
      return {
        title: t('reminders.notSubmitted'),
        body: t('reminders.notSubmittedText', { hours: hours(reminder.minutes) }),
        path: '/timeline?do=submit',
      }
  }
}

function nameOf({ projectName, workTypeName }: RunningTimer, t: TFunction): string {
  if (projectName) return workTypeName ? `${projectName} · ${workTypeName}` : projectName
  return workTypeName ?? t('tray.withoutChoice')
}
