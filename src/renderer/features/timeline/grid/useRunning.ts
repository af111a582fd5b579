import { dayOf, type LocalDay, minuteOfDayAt, type ZoneId } from '@shared/domain/localDay'
import type { RunningTimer } from '@shared/ipc/timer'
import { useBusyQuery } from '../../../app/busyClient'
import type { RunningStretch } from './dayLayout'

export type RunningOnDay = { timer: RunningTimer; stretch: RunningStretch }

/** The running timer, and the stretch of each day that it has run on until now. */
export function useRunning(
  now: { day: LocalDay; minute: number },
  zone: ZoneId,
): (day: LocalDay) => RunningOnDay | null {
  const timer = useBusyQuery('timer.state', undefined).data?.running ?? null
  return (day) => {
    if (!timer || day > now.day) return null
    const started = dayOf(timer.startedAt, zone)
    if (day < started) return null
    const from = day === started ? minuteOfDayAt(timer.startedAt, zone) : 0
    const to = Math.max(day === now.day ? now.minute : 1440, Math.min(from + 1, 1440))
    return { timer, stretch: { from, to } }
  }
}
