import { formatMinutes, type HoursFormat } from '@shared/domain/duration'
import type { Instant, ZoneId } from '@shared/domain/localDay'
import { syncLabel } from '@shared/domain/syncLabel'
import { timerMinutes, timerMinutesToday } from '@shared/domain/timerMinutes'
import type { SyncStatus } from '@shared/ipc/sync'
import type { RecentPair, TimerState } from '@shared/ipc/timer'
import type { i18n } from 'i18next'

/** A line of the tray menu, as data, so that it can be tested without a tray. */
export type TrayLine =
  | { kind: 'text'; label: string }
  | { kind: 'separator' }
  | { kind: 'action'; label: string; action: TrayAction }
export type TrayAction =
  | { do: 'start'; pair: RecentPair | null }
  | { do: 'stop' | 'pause' | 'resume' | 'switchToLast' | 'mini' }
  | { do: 'open'; path: string }
  | { do: 'quit' }

export type TrayFacts = {
  timer: TimerState
  sync: SyncStatus
  /** Whether the question about an absence waits for an answer. */
  questionWaits: boolean
  now: Instant
  zone: ZoneId
  hoursFormat: HoursFormat
  language: 'nb' | 'en'
}

/** What runs and for how long, today's total, the latest pairs to start with one click, and how the sync stands. */
export function trayMenu(facts: TrayFacts, { t }: i18n): TrayLine[] {
  const { timer, sync, language } = facts
  const recent = timer.recent.map(
    (pair): TrayLine => ({ kind: 'action', label: pairLabel(pair, t), action: { do: 'start', pair } }),
  )
  return [
    { kind: 'text', label: runningLabel(facts, t) },
    { kind: 'text', label: todayLabel(facts, t) },
    { kind: 'separator' },
    ...(facts.questionWaits
      ? [
          action(t('tray.question'), { do: 'open', path: '/timeline?do=answer' }),
          { kind: 'separator' as const },
        ]
      : []),
    ...timerLines(timer, t),
    ...(recent.length > 0
      ? [{ kind: 'separator' as const }, { kind: 'text' as const, label: t('tray.recent') }, ...recent]
      : []),
    { kind: 'separator' },
    action(syncText(sync, language, t), { do: 'open', path: '/outbox' }),
    action(t('tray.mini'), { do: 'mini' }),
    action(t('tray.open'), { do: 'open', path: '/timeline' }),
    action(t('tray.quit'), { do: 'quit' }),
  ]
}

function action(label: string, act: TrayAction): TrayLine {
  return { kind: 'action', label, action: act }
}

/** What can be done with the timer as it stands, the likeliest first. */
function timerLines({ running, paused, recent }: TimerState, t: i18n['t']): TrayLine[] {
  const start = action(t('tray.start'), { do: 'start', pair: null })
  const current = running ?? paused
  if (!current) return [start]
  const last = recent.find(
    (pair) => pair.projectId !== current.projectId || pair.workTypeId !== current.workTypeId,
  )
  return [
    ...(running
      ? [action(t('tray.stop'), { do: 'stop' }), action(t('tray.pause'), { do: 'pause' })]
      : [action(t('tray.resume'), { do: 'resume' }), start]),
    ...(last ? [action(t('tray.switchToLast', { what: pairLabel(last, t) }), { do: 'switchToLast' })] : []),
  ]
}

/** The tooltip: what runs, and today's total. */
export function trayTooltip(facts: TrayFacts, { t }: i18n): string {
  return `Busy · ${runningLabel(facts, t)}\n${todayLabel(facts, t)}`
}

function runningLabel(facts: TrayFacts, t: i18n['t']): string {
  const { running, paused } = facts.timer
  const current = running ?? paused
  if (!current) return t('tray.idle')
  const what = [current.projectName ?? t('tray.withoutChoice'), current.workTypeName]
    .filter(Boolean)
    .join(' · ')
  if (!running) return t('tray.paused', { what })
  return t('tray.running', {
    what,
    time: formatMinutes(timerMinutes(running.startedAt, facts.now), 'clock', facts.language),
  })
}

/** Today's total counts the running timer, as the person does; what it ran before midnight is yesterday's. */
function todayLabel(facts: TrayFacts, t: i18n['t']): string {
  const { timer, now, zone } = facts
  const running = timer.running ? timerMinutesToday(timer.running.startedAt, now, zone) : 0
  const minutes = timer.todayMinutes + running
  return t('tray.today', { hours: formatMinutes(minutes, facts.hoursFormat, facts.language) })
}

function pairLabel(pair: RecentPair, t: i18n['t']): string {
  return `${pair.projectName ?? t('tray.internal')} · ${pair.workTypeName}`
}

function syncText(sync: SyncStatus, language: 'nb' | 'en', t: i18n['t']): string {
  const label = syncLabel(sync)
  switch (label.key) {
    case 'sending':
      return t('sync.sending', { done: label.done, total: label.total })
    case 'allSent': {
      const time = new Intl.DateTimeFormat(language === 'nb' ? 'nb-NO' : 'en-GB', { timeStyle: 'short' })
      return t('sync.allSent', { time: time.format(new Date(label.at)) })
    }
    case 'waiting':
    case 'needsYou':
      return t(`sync.${label.key}`, { count: label.count })
    default:
      return t(`sync.${label.key}`, { count: label.count })
  }
}
