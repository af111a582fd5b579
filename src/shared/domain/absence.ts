import type { AbsenceKind } from '../ipc/absences'
import type { Settings } from '../ipc/app'
import { earlier, epochMs, type Instant, instantFromDate, later } from './localDay'

/** What tells whether somebody is at the machine. `idleSeconds`: how long keyboard and mouse have rested; null where nobody knows. */
export type PresenceEvent =
  | { type: 'reading'; at: Instant; idleSeconds: number | null }
  /** The person does something with the timer: whoever does that is there, whatever else is known. */
  | { type: 'command'; at: Instant }
  | { type: 'away'; cause: AwayCause; at: Instant; idleSeconds: number | null }
  | { type: 'back'; cause: AwayCause; at: Instant; idleSeconds: number | null }
  /** The machine shuts down, or the program ends. */
  | { type: 'end'; at: Instant; idleSeconds: number | null }
  /** The program starts with a timer that was last known to run at `heartbeatAt`. */
  | { type: 'start'; at: Instant; heartbeatAt: Instant }
export type AwayCause = 'sleep' | 'lock' | 'userSwitch'

/** An absence that has ended and waits for an answer. */
export type EndedAbsence = { startedAt: Instant; endedAt: Instant }

/**
 * What is known between events. `open`: the absence that goes on; `causes`: what keeps the person away; `backAt`: when the
 * machine came back without a sign of the person yet; `seenAt`: the latest event; `ignored`: what keeps the person away and is
 * nobody's business, as they chose; `ignoredUntil`: when that ended last.
 */
export type Presence = {
  open: { kind: AbsenceKind; startedAt: Instant } | null
  causes: readonly AwayCause[]
  backAt: Instant | null
  seenAt: Instant | null
  ignored: readonly AwayCause[]
  ignoredUntil: Instant | null
}
export const PRESENT: Presence = {
  open: null,
  causes: [],
  backAt: null,
  seenAt: null,
  ignored: [],
  ignoredUntil: null,
}

export type AbsenceSettings = Pick<
  Settings,
  'idleMinutes' | 'onSleep' | 'onLock' | 'onUserSwitch' | 'onShutdown'
>

/** `latest`: the newest absence of this timer that has ended and has no answer. */
export type PresenceFacts = {
  timerStartedAt: Instant
  settings: AbsenceSettings
  latest: EndedAbsence | null
}

/** What an event leads to. `ignore`: the time until the next start is nobody's business, as the person chose. */
export type AbsenceEffect =
  | { do: 'begin'; kind: AbsenceKind; startedAt: Instant }
  | { do: 'reopen' }
  | { do: 'end'; endedAt: Instant }
  | { do: 'forget' }
  | { do: 'stop'; kind: AbsenceKind; at: Instant }
  | { do: 'ignore' }

const MINUTE_MS = 60_000
/** Being away for less than this is no absence, unless the person wants to be asked sooner. */
const SHORTEST_MINUTES = 5
/** A heartbeat comes each minute, so after a crash nothing shorter can be told from work. */
const SHORTEST_AFTER_CRASH_MINUTES = 3
/** Readings come every few seconds: after a longer pause the machine was asleep, or its clock was set ahead. */
const GAP_MS = 2 * MINUTE_MS
/** What ends and begins within this is one absence. */
const TOUCHING_MS = MINUTE_MS
/** Idle time comes in whole seconds. */
const JITTER_MS = 2000

/** The shortest time away that is asked about. */
function shortestAbsenceMs({ idleMinutes }: Pick<Settings, 'idleMinutes'>): number {
  return Math.min(idleMinutes || SHORTEST_MINUTES, SHORTEST_MINUTES) * MINUTE_MS
}

/**
 * Goes from what is known to what an event tells, while a timer runs. An absence begins where the person was last active, never
 * before the timer; absences that touch are one; what is too short is forgotten. A clock that is set back ends an absence with
 * nothing, and one that is set ahead makes an absence to be asked about instead of hours. While a question waits nothing stops the
 * timer by itself: that would count what is asked about.
 */
export function nextPresence(
  before: Presence,
  event: PresenceEvent,
  facts: PresenceFacts,
): { presence: Presence; effects: AbsenceEffect[] } {
  const gap = gapBefore(before, event, facts)
  const { presence: known, effects } = gap ?? { presence: before, effects: [] }
  if (effects.some((effect) => effect.do === 'stop')) return { presence: known, effects }
  const next = afterEvent({ ...known, seenAt: event.at }, event, facts)
  return { presence: next.presence, effects: [...effects, ...next.effects] }
}

type Step = { presence: Presence; effects: AbsenceEffect[] }

function afterEvent(known: Presence, event: PresenceEvent, facts: PresenceFacts): Step {
  switch (event.type) {
    case 'reading':
      return afterReading(known, event, facts)
    case 'command':
      return known.open
        ? ended(known, event.at, facts)
        : { presence: { ...PRESENT, seenAt: event.at }, effects: [] }
    case 'away':
      return afterLeaving(known, event.cause, choiceOf(event.cause, facts.settings), event, facts)
    case 'back':
      return afterReturn(known, event, facts)
    case 'end':
      return afterEnd(known, event, facts)
    case 'start':
      return afterStart(known, event, facts)
  }
}

function afterReading(
  known: Presence,
  event: { at: Instant; idleSeconds: number | null },
  facts: PresenceFacts,
): Step {
  const activeAt = lastActive(event, facts)
  if (known.open && known.causes.length === 0) {
    const since = known.backAt ?? known.open.startedAt
    const stirred = event.idleSeconds === null || epochMs(activeAt) - epochMs(since) > JITTER_MS
    const clockWentBack = event.at < since
    return stirred || clockWentBack ? ended(known, event.at, facts) : { presence: known, effects: [] }
  }
  const { idleMinutes } = facts.settings
  const from = known.ignoredUntil ? later(activeAt, known.ignoredUntil) : activeAt
  const restedSince = known.ignoredUntil
    ? epochMs(event.at) - epochMs(known.ignoredUntil)
    : Number.POSITIVE_INFINITY
  const idleMs = Math.min((event.idleSeconds ?? 0) * 1000, restedSince)
  const isIdle = idleMinutes > 0 && idleMs >= idleMinutes * MINUTE_MS
  const isAway = known.causes.length > 0 || known.ignored.length > 0
  if (!known.open && !isAway && isIdle && from < event.at) return begun(known, 'idle', from, facts)
  return { presence: known, effects: [] }
}

function afterLeaving(
  known: Presence,
  cause: AwayCause,
  choice: 'ask' | 'stop' | 'ignore',
  event: { at: Instant; idleSeconds: number | null },
  facts: PresenceFacts,
): Step {
  if (choice === 'ignore') {
    const ignored = [...new Set([...known.ignored, cause])]
    return { presence: known.open ? known : { ...known, ignored }, effects: [] }
  }
  if (facts.timerStartedAt > event.at) return { presence: known, effects: [] }
  if (choice === 'stop' && !facts.latest) return stopped(known, cause, lastActive(event, facts))
  const away = { ...known, causes: [...new Set([...known.causes, cause])], backAt: null }
  return known.open ? { presence: away, effects: [] } : begun(away, cause, lastActive(event, facts), facts)
}

/** An unlocked screen is somebody who is there; a machine that wakes up, or a user's turn, waits for a sign of them. */
function afterReturn(
  before: Presence,
  event: { cause: AwayCause; at: Instant; idleSeconds: number | null },
  facts: PresenceFacts,
): Step {
  const known = before.ignored.includes(event.cause)
    ? { ...before, ignored: before.ignored.filter((cause) => cause !== event.cause), ignoredUntil: event.at }
    : before
  if (event.cause === 'lock') {
    const back = { ...known, causes: [], backAt: event.at }
    return known.open ? ended(back, event.at, facts) : { presence: { ...back, backAt: null }, effects: [] }
  }
  const causes = known.causes.filter((cause) => cause !== event.cause)
  if (!known.open || causes.length > 0) return { presence: { ...known, causes }, effects: [] }
  const back = { ...known, causes, backAt: event.at }
  const isThere = event.idleSeconds === null || event.idleSeconds < 1 || event.at < known.open.startedAt
  return isThere ? ended(back, event.at, facts) : { presence: back, effects: [] }
}

function afterEnd(
  known: Presence,
  event: { at: Instant; idleSeconds: number | null },
  facts: PresenceFacts,
): Step {
  const { onShutdown } = facts.settings
  if (facts.timerStartedAt > event.at) return { presence: known, effects: [] }
  if (onShutdown === 'stop' && !facts.latest) return stopped(known, 'shutdown', event.at)
  if (known.open) return { presence: known, effects: [] }
  if (onShutdown === 'ignore') return { presence: known, effects: [{ do: 'ignore' }] }
  return begun(known, 'shutdown', event.at, facts)
}

function afterStart(
  known: Presence,
  { at, heartbeatAt }: { at: Instant; heartbeatAt: Instant },
  facts: PresenceFacts,
): Step {
  if (known.open) return ended({ ...known, causes: [] }, at, facts)
  const from = later(heartbeatAt, facts.timerStartedAt)
  const shortest = Math.max(shortestAbsenceMs(facts.settings), SHORTEST_AFTER_CRASH_MINUTES * MINUTE_MS)
  if (epochMs(at) - epochMs(from) < shortest) return { presence: known, effects: [] }
  const gone = begun(known, 'notRunning', from, facts)
  const back = ended(gone.presence, at, facts)
  return { presence: back.presence, effects: [...gone.effects, ...back.effects] }
}

/** Sleep that nobody told of, seen by what the clock says between two readings, unless the keyboard has rested as long. */
function gapBefore(before: Presence, event: PresenceEvent, facts: PresenceFacts): Step | null {
  const { seenAt } = before
  if (event.type === 'start' || event.type === 'end' || before.open || before.causes.length > 0) return null
  if (!seenAt) return null
  const from = later(seenAt, facts.timerStartedAt)
  if (epochMs(event.at) - epochMs(from) < GAP_MS) return null
  if (facts.settings.idleMinutes > 0 && lastActive(event, facts) <= seenAt) return null
  if (from >= event.at || (event.type === 'back' && event.cause !== 'sleep')) return null
  if (facts.settings.onSleep === 'ignore') {
    return { presence: { ...before, ignoredUntil: event.at }, effects: [] }
  }
  const left = afterLeaving(before, 'sleep', facts.settings.onSleep, { at: from, idleSeconds: 0 }, facts)
  if (!left.presence.open) return left
  return { presence: { ...left.presence, causes: [], backAt: null }, effects: left.effects }
}

function begun(known: Presence, kind: AbsenceKind, startedAt: Instant, facts: PresenceFacts): Step {
  const { latest } = facts
  const wentBack = latest && known.seenAt && known.seenAt < latest.endedAt
  if (latest && !wentBack && epochMs(startedAt) - epochMs(latest.endedAt) <= TOUCHING_MS) {
    return {
      presence: { ...known, open: { kind, startedAt: latest.startedAt } },
      effects: [{ do: 'reopen' }],
    }
  }
  return { presence: { ...known, open: { kind, startedAt } }, effects: [{ do: 'begin', kind, startedAt }] }
}

function ended(known: Presence, at: Instant, { settings }: PresenceFacts): Step {
  const startedAt = known.open?.startedAt
  const long = startedAt && epochMs(at) - epochMs(startedAt) >= shortestAbsenceMs(settings)
  return {
    presence: { ...PRESENT, seenAt: at },
    effects: [long ? { do: 'end', endedAt: at } : { do: 'forget' }],
  }
}

function stopped(known: Presence, kind: AbsenceKind, activeAt: Instant): Step {
  return { presence: PRESENT, effects: [{ do: 'stop', kind, at: known.open?.startedAt ?? activeAt }] }
}

function choiceOf(cause: AwayCause, settings: AbsenceSettings): 'ask' | 'stop' | 'ignore' {
  if (cause === 'sleep') return settings.onSleep
  return cause === 'lock' ? settings.onLock : settings.onUserSwitch
}

/** When keyboard or mouse was last used: not before the timer, not ahead of now. */
function lastActive(
  { at, idleSeconds = 0 }: { at: Instant; idleSeconds?: number | null },
  { timerStartedAt }: PresenceFacts,
): Instant {
  const active = instantFromDate(new Date(epochMs(at) - Math.max(0, idleSeconds ?? 0) * 1000))
  return earlier(later(active, timerStartedAt), at)
}
