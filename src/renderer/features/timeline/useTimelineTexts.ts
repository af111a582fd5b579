import type { BookingWarning } from '@shared/domain/bookingWarning'
import type { ZoneId } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import type { DayEntry } from '@shared/ipc/timeEntries'
import type { TFunction } from 'i18next'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { type Formats, useFormats } from '../../app/formats'
import { useWarningTexts, type WarnedHours } from '../booking/useWarningTexts'
import { entryMarks } from './entryMarks'
import { entryName } from './entryName'

/** What the drawing of entries needs to write, asked for once and handed down: a busy day has many of them. */
export type TimelineTexts = {
  t: TFunction
  formats: Formats
  /** What would keep hours from Tripletex, in one line; null where nothing would. */
  troubles: (warnings: readonly BookingWarning[], about: WarnedHours) => string | null
  /** The zone of this machine's clock, which takes long to ask for. */
  zone: ZoneId
}

export function useTimelineTexts(): TimelineTexts {
  const { t } = useTranslation()
  const formats = useFormats()
  const warnings = useWarningTexts()
  const { person } = useAppState()
  const latest = useRef(warnings)
  latest.current = warnings
  // biome-ignore lint/correctness/useExhaustiveDependencies: the warnings name the person's number
  return useMemo(
    () => ({ t, formats, troubles: (all, about) => latest.current.line(all, about), zone: systemZone() }),
    [t, formats, person?.employeeNumber],
  )
}

/** `3,5 timer`, for reading aloud. */
export function spokenHours(minutes: number, { t, formats }: TimelineTexts): string {
  const hours = Math.round((minutes / 60) * 100) / 100
  return t('timeline.spokenHours', { count: hours, formatted: formats.number(hours) })
}

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

/** `08:00–11:30`; empty without clock times. */
export function clockText(
  { from, to }: { from: number | null; to: number | null },
  { formats }: TimelineTexts,
): string {
  return from === null || to === null ? '' : `${formats.clock(from)}–${formats.clock(to)}`
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
