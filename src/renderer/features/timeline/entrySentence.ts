import type { DayEntry } from '@shared/ipc/timeEntries'
import { entryMarks } from './EntryMarks'
import { entryName } from './entryName'
import { clockText, spokenHours, type TimelineTexts } from './useTimelineTexts'

const written = new WeakMap<DayEntry, { texts: TimelineTexts; sentence: string }>()

/** An entry in a sentence: what on, when, how long, and how it stands. Written once, since scrolling draws entries again and again. */
export function entrySentence(entry: DayEntry, texts: TimelineTexts): string {
  const before = written.get(entry)
  if (before?.texts === texts) return before.sentence
  const sentence = writeSentence(entry, texts)
  written.set(entry, { texts, sentence })
  return sentence
}

function writeSentence(entry: DayEntry, texts: TimelineTexts): string {
  const { t, formats } = texts
  const when = `${formats.dayLong(entry.day)}${entry.from === null ? '' : ` ${clockText(entry, texts)}`}`
  const shared = entry.overlaps.filter(({ kept }) => !kept).reduce((sum, { minutes }) => sum + minutes, 0)
  return [
    entryName(entry, t),
    entry.workTypeName ?? t('timeline.missingWorkType'),
    entry.description,
    when,
    ...(entry.from === null ? [t('timeline.clockless')] : []),
    spokenHours(entry.minutes, texts),
    ...(entry.timeOff ? [t('timeline.timeOff')] : []),
    ...entryMarks(entry, texts).map(({ words }) => lowered(words)),
    ...(shared > 0 ? [t('timeline.sharing', { hours: formats.hours(shared) })] : []),
  ]
    .filter(Boolean)
    .join(', ')
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
