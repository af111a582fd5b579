import { dayOf, instantFromDate, type LocalDay, minuteOfDayAt } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import { useState } from 'react'
import { useVisibleTick } from '../../app/useVisibleTick'

const READ_EVERY_MS = 20_000

/** The day and the minute it is, asked for anew as the clock goes on. */
export function useClock(): { day: LocalDay; minute: number } {
  const [now, setNow] = useState(readClock)
  useVisibleTick(null, () => {
    setNow((before) => {
      const read = readClock()
      return read.day === before.day && read.minute === before.minute ? before : read
    })
    return READ_EVERY_MS
  })
  return now
}

function readClock(): { day: LocalDay; minute: number } {
  const now = instantFromDate(new Date())
  return { day: dayOf(now, systemZone()), minute: minuteOfDayAt(now, systemZone()) }
}
