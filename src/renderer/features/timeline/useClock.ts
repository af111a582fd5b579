import { dayOf, instantFromDate, type LocalDay, minuteOfDayAt } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import { useEffect, useState } from 'react'

/** The day and the minute it is, asked for anew as the clock goes on. */
export function useClock(): { day: LocalDay; minute: number } {
  const [now, setNow] = useState(readClock)
  useEffect(() => {
    const timer = setInterval(() => setNow(readClock()), 20_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

function readClock(): { day: LocalDay; minute: number } {
  const now = instantFromDate(new Date())
  return { day: dayOf(now, systemZone()), minute: minuteOfDayAt(now, systemZone()) }
}
