import { minuteOfDayAt } from '@shared/domain/localDay'
import type { DayEntry } from '@shared/ipc/timeEntries'
import classes from './EntryBlock.module.css'

/** Where an entry shares time with others, unless that is how the person wants it; what several share is marked once. */
export function SharedStretches({
  entry,
  from,
  minuteWidth,
}: {
  entry: DayEntry
  from: number
  minuteWidth: number
}) {
  return sharedIn(entry).map((stretch) => (
    <i
      key={stretch.from}
      className={classes.shared}
      style={{
        left: (stretch.from - from) * minuteWidth,
        width: Math.max(3, (stretch.to - stretch.from) * minuteWidth),
      }}
    />
  ))
}

function sharedIn(entry: DayEntry): { from: number; to: number }[] {
  const stretches = entry.overlaps
    .filter(({ kept }) => !kept)
    .map((overlap) => {
      const from = minuteOfDayAt(overlap.from, entry.zone)
      return { from, to: from + overlap.minutes }
    })
    .sort((one, other) => one.from - other.from)
  const joined: { from: number; to: number }[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to)
    else joined.push(stretch)
  }
  return joined
}
