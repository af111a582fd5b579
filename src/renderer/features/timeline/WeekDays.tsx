import { type LocalDay, weekOf } from '@shared/domain/localDay'
import type { WeekView } from '@shared/ipc/timeEntries'
import type { KeyboardEvent } from 'react'
import { DaySection } from './DaySection'
import classes from './DaySection.module.css'
import { firstEntryId } from './rows'
import { today, useWeekStore } from './weekStore'

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** The arrow keys move between the rows of all days as between those of one list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')]
  const at = rows.findIndex((row) => row.matches(':focus'))
  if (at < 0) return
  event.preventDefault()
  rows[step(at, rows.length - 1)]?.focus()
}

/** The seven days; they are there before their entries are, so that nothing moves when these arrive. */
export function WeekDays({ day, week }: { day: LocalDay; week: WeekView | undefined }) {
  const selected = useWeekStore((store) => store.selected)
  const entries = week?.days.flatMap((each) => each.entries) ?? []
  const tabStop = entries.some((entry) => entry.id === selected) ? selected : firstEntryId(entries)
  const now = today()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are the rows', which are buttons; the list only moves between them
    <div className={classes.days} onKeyDown={moveFocus}>
      {weekOf(day).days.map((each) => (
        <DaySection
          key={each}
          day={each}
          isToday={each === now}
          view={week?.days.find((view) => view.day === each)}
          tabStop={tabStop}
        />
      ))}
    </div>
  )
}
