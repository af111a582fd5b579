import { parseClock } from './duration'
import type { TextRange } from './quickText'

/** When work was done, as a line says it: clock times in minutes after midnight, or only how long. */
export type QuickSpan = { kind: 'clock'; from: number; to: number } | { kind: 'duration'; minutes: number }

/** A part that was understood. What it stands on may be in two places: `kl 9` and `2t`. */
export type QuickTime = { span: QuickSpan; ranges: TextRange[] }

const CLOCK = String.raw`(\d{1,2}(?:[:.]?[0-5]\d)?)`
const BEFORE = String.raw`(?<![\p{L}\d.,:/-])`
const AFTER = String.raw`(?![\p{L}\d:/-]|[.,]\d)`
const BEGINS = String.raw`(?:kl\.?|klokken|klokka|fra|from|at)`

const SPAN = new RegExp(
  String.raw`${BEFORE}(?:${BEGINS}\s+)?${CLOCK}(?:\s*[-–—]\s*|\s+(?:til|to)\s+)(?:kl\.?\s*)?${CLOCK}${AFTER}`,
  'giu',
)
const START = new RegExp(String.raw`${BEFORE}${BEGINS}\s*${CLOCK}${AFTER}`, 'giu')
const HOURS = new RegExp(
  String.raw`${BEFORE}(\d{1,2}(?:[.,]\d{1,2})?|[.,]\d{1,2})\s*(?:timer?|hours?|hrs?|t|h)(?:([0-5]?\d)(?:m|min)?|\s*([0-5]?\d)\s*(?:minutter|minutes|min|m))?${AFTER}`,
  'giu',
)
const MINUTES = new RegExp(String.raw`${BEFORE}(\d{1,4})(?:\s*(?:minutter|minutes?|mins?)|m)${AFTER}`, 'giu')
const HOURS_AND_MINUTES = new RegExp(String.raw`${BEFORE}(\d{1,2}):([0-5]\d)${AFTER}`, 'gu')
const IN_WORDS = new RegExp(
  `${BEFORE}(?:(halvannen time)|(halvtimen?|(?:en )?halv time|half an hour)|(en time|1 time|an hour|one hour)|((?:et )?kvarter|a quarter))${AFTER}`,
  'giu',
)
const WORD_MINUTES = [90, 30, 60, 15]
const DAY = 1440

/** Finds when work was done in a line: `9-11:30`, `fra 9 til 11`, `2t`, `1,5t`, `1t30`, `90m`, `kl 9 … 2t`. The first that makes sense counts. */
export function findTime(text: string): QuickTime | null {
  return findSpan(text) ?? findDuration(text)
}

function findSpan(text: string): QuickTime | null {
  for (const match of text.matchAll(SPAN)) {
    const [from, to] = [parseClock(match[1] ?? ''), parseClock(match[2] ?? '')]
    if (from === null || to === null || from === to || from === DAY) continue
    return { span: { kind: 'clock', from, to }, ranges: [rangeOf(match)] }
  }
  return null
}

function findDuration(text: string): QuickTime | null {
  const found = [...amounts(text)]
    .filter(({ minutes }) => minutes >= 1 && minutes <= DAY)
    .sort((one, other) => one.start - other.start)[0]
  if (!found) return null
  const { minutes, ...range } = found
  for (const match of text.matchAll(START)) {
    const start = rangeOf(match)
    const from = parseClock(match[1] ?? '')
    if (from === null || from + minutes > DAY || (start.start < range.end && range.start < start.end))
      continue
    return { span: { kind: 'clock', from, to: from + minutes }, ranges: [start, range] }
  }
  return { span: { kind: 'duration', minutes }, ranges: [range] }
}

function* amounts(text: string): Iterable<TextRange & { minutes: number }> {
  for (const match of text.matchAll(HOURS)) {
    const hours = Number((match[1] ?? '').replace(',', '.'))
    yield { ...rangeOf(match), minutes: Math.round(hours * 60) + Number(match[2] ?? match[3] ?? 0) }
  }
  for (const match of text.matchAll(MINUTES)) yield { ...rangeOf(match), minutes: Number(match[1]) }
  for (const match of text.matchAll(HOURS_AND_MINUTES)) {
    yield { ...rangeOf(match), minutes: Number(match[1]) * 60 + Number(match[2]) }
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const which = match.slice(1).findIndex((word) => word !== undefined)
    yield { ...rangeOf(match), minutes: WORD_MINUTES[which] ?? 0 }
  }
}

function rangeOf(match: RegExpExecArray): TextRange {
  return { start: match.index, end: match.index + match[0].length }
}
