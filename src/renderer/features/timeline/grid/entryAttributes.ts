import { rejectionOf } from '@shared/domain/entryVersion'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { type ColorStyle, projectColor } from '../projectColor'
import { entrySentence, type TimelineTexts } from '../useTimelineTexts'
import surface from './entrySurface.module.css'

/** The class of the place that an entry takes: it fades while the entry is being dragged. */
export function placeClass(own: string | undefined): string {
  return `${surface.lifted} ${own}`
}

/** What the button of an entry says of it, to the eye, to a screen reader and to the grid that hears its keys. */
export function entryAttributes(
  entry: DayEntry,
  { selected, tabStop, className }: { selected: boolean; tabStop: boolean; className: string | undefined },
  texts: TimelineTexts,
) {
  const style: ColorStyle = { '--project': projectColor(entry.projectId, entry.projectColor) }
  return {
    type: 'button',
    className: `${surface.surface} ${className}`,
    style,
    tabIndex: tabStop ? 0 : -1,
    'aria-label': entrySentence(entry, texts),
    'data-entry': entry.id,
    'data-selected': selected || undefined,
    'data-planned': entry.planned || undefined,
    'data-timeoff': entry.timeOff || undefined,
    'data-locked': entry.locked || undefined,
    'data-rejected': rejectionOf(entry) !== null || undefined,
  } as const
}
