import { instantFromDate } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import { timerMinutesToday } from '@shared/domain/timerMinutes'
import type { TimerState } from '@shared/ipc/timer'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { useVisibleTick } from '../../app/useVisibleTick'

const MINUTE_MS = 60_000

/** Today's hours, with those of the running timer. */
export function TodayTotal({ timer, className }: { timer: TimerState; className?: string }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const startedAt = timer.running?.startedAt
  const [now, setNow] = useState(() => new Date())
  useVisibleTick(startedAt, () => {
    setNow(new Date())
    return startedAt ? MINUTE_MS - ((Date.now() - Date.parse(startedAt)) % MINUTE_MS) : MINUTE_MS * 60
  })
  const running = startedAt ? timerMinutesToday(startedAt, instantFromDate(now), systemZone()) : 0
  return <span className={className}>{t('tray.today', { hours: hours(timer.todayMinutes + running) })}</span>
}
