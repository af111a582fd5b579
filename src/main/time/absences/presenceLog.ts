import {
  type AbsenceEffect,
  nextPresence,
  PRESENT,
  type Presence,
  type PresenceEvent,
  type PresenceFacts,
} from '@shared/domain/absence'
import { AbsenceId } from '@shared/domain/ids'
import { epochMs, type Instant, instantFromDate } from '@shared/domain/localDay'
import { type FirstLook, startBySetBackClock } from '@shared/domain/setBackClock'
import { exhaustive } from '@shared/exhaustive'
import type { AbsenceQuestion, StoppedByAbsence } from '@shared/ipc/absences'
import type { Person } from '@shared/ipc/app'
import type { StoredAbsence } from '../../db/absenceRepository'
import type { StoredTimer } from '../../db/timerRepository'
import type { Services } from '../../services'
import { appSettings } from '../../settings/appSettings'
import { finishTimer, timerState } from '../timer'
import { changeTimerUndoably } from '../timerSteps'
import { latestQuestion, stoppedByAbsence } from './questions'

/** What a person is told who comes back. */
export type AbsenceNews =
  | { kind: 'question'; question: AbsenceQuestion }
  | { kind: 'stopped'; stopped: StoppedByAbsence }

/** An event as the shell sees it; when it came is the clock's to say. */
export type Seen =
  | { type: 'reading' | 'end'; idleSeconds: number | null }
  | Omit<Extract<PresenceEvent, { type: 'away' }>, 'at'>
  | Omit<Extract<PresenceEvent, { type: 'back' }>, 'at'>
  | { type: 'start' }
  | { type: 'command' }

/**
 * Keeps account of when the person was away from a running timer. Every absence is on disk from its first moment, so that what
 * happens to the program meanwhile costs nothing. `tell` is called when somebody comes back to a question.
 */
export function createPresenceLog(services: Services, tell: (news: AbsenceNews) => void) {
  const { store, clock } = services
  let presence: Presence = PRESENT
  /** Whether the end that was announced is to be ignored; it may not come. */
  let ignoring = false
  let first: FirstLook | null = null

  /** Takes up what the last session left: an absence that went on, or a program that stood still. */
  function begin(): void {
    const timer = store.timer.get()
    const open = timer && store.absences.open(timer.personId)
    if (open?.answer) store.absences.remove(open.id)
    else {
      presence = open ? { ...PRESENT, open: { kind: open.kind, startedAt: open.startedAt } } : PRESENT
      observe({ type: 'start' })
    }
    store.timer.beat(clock.now())
  }

  /** The running timer, moved with the clock where that was set back; so are the absences that are asked about. */
  function timerByClock(): StoredTimer | null {
    const timer = store.timer.get()
    if (!timer) return null
    const look = { startedAt: timer.startedAt, at: clock.now(), uptime: clock.uptime() }
    if (first?.startedAt !== timer.startedAt) first = look
    const startedAt = startBySetBackClock(first, look.at, look.uptime) ?? timer.startedAt
    const moved = epochMs(startedAt) - epochMs(timer.startedAt)
    const waiting = store.absences.waiting(timer.personId)
    const wrong = moved === 0 ? waiting.filter(({ endedAt }) => endedAt && endedAt > look.at) : waiting
    if (moved === 0 && wrong.length === 0) return timer
    first = { ...look, startedAt }
    store.transaction(() => {
      store.timer.put({ ...timer, startedAt })
      for (const absence of wrong) moveOrForget(absence, moved)
    })
    services.changed('timer', 'absences')
    return { ...timer, startedAt }
  }

  /** An absence that still lies ahead was the clock, which somebody had set ahead. */
  function moveOrForget(absence: StoredAbsence, ms: number): void {
    const at = (instant: Instant) => instantFromDate(new Date(epochMs(instant) + ms))
    const endedAt = absence.endedAt && at(absence.endedAt)
    if (endedAt && endedAt > clock.now()) store.absences.remove(absence.id)
    else store.absences.put({ ...absence, startedAt: at(absence.startedAt), endedAt })
  }

  function observe(seen: Seen): void {
    const timer = timerByClock()
    const person = timer && store.people.get(timer.personId)
    const lost = presence.open !== null && (!timer || presence.open.startedAt < timer.startedAt)
    if (!timer || !person || lost) {
      if (lost && person) forget(person)
      presence = PRESENT
    }
    if (!timer || !person) return
    if (ignoring && seen.type !== 'end') {
      ignoring = false
      forget(person)
    }
    const next = nextPresence(presence, eventOf(seen, timer), factsOf(timer))
    presence = next.presence
    for (const effect of next.effects) carryOut(effect, person)
    if (next.effects.length > 0) services.changed('absences')
    if (next.effects.some((effect) => effect.do === 'end') && seen.type !== 'start') ask(person)
  }

  function eventOf(seen: Seen, timer: StoredTimer): PresenceEvent {
    const at = clock.now()
    return seen.type === 'start' ? { ...seen, at, heartbeatAt: timer.heartbeatAt } : { ...seen, at }
  }

  function factsOf(timer: StoredTimer): PresenceFacts {
    const latest = store.absences.waiting(timer.personId).at(-1)
    const isOfTimer = latest?.endedAt && latest.endedAt > timer.startedAt
    return {
      timerStartedAt: timer.startedAt,
      settings: appSettings(store),
      latest: isOfTimer && latest.endedAt ? { startedAt: latest.startedAt, endedAt: latest.endedAt } : null,
    }
  }

  function carryOut(effect: AbsenceEffect, person: Person): void {
    const { absences } = store
    switch (effect.do) {
      case 'begin':
        absences.put(absenceOf(person, effect.kind, effect.startedAt))
        break
      case 'reopen':
        change(absences.waiting(person.id).at(-1), null)
        break
      case 'end':
        change(absences.open(person.id), effect.endedAt)
        break
      case 'forget':
        forget(person)
        break
      case 'stop':
        stop(person, effect.kind, effect.at)
        break
      case 'ignore':
        if (!ignoring) {
          absences.put({ ...absenceOf(person, 'shutdown', clock.now()), answer: { how: 'ignored' } })
        }
        ignoring = true
        break
      default:
        exhaustive(effect)
    }
  }

  function change(absence: StoredAbsence | null | undefined, endedAt: StoredAbsence['endedAt']): void {
    if (absence) store.absences.put({ ...absence, endedAt })
  }

  function absenceOf(person: Person, kind: StoredAbsence['kind'], startedAt: StoredAbsence['startedAt']) {
    return {
      id: AbsenceId.parse(services.newId()),
      personId: person.id,
      kind,
      startedAt,
      endedAt: null,
      answer: null,
      answeredAt: null,
      createdAt: clock.now(),
    } satisfies StoredAbsence
  }

  function forget(person: Person): void {
    const open = store.absences.open(person.id)
    if (open) store.absences.remove(open.id)
  }

  function stop(person: Person, kind: StoredAbsence['kind'], at: StoredAbsence['startedAt']): void {
    const { running } = timerState(services, person)
    if (!running) return
    changeTimerUndoably(services, 'absence', () => {
      forget(person)
      const changes = finishTimer(services, at, {}, 'absence')
      const minutes = changes.reduce((sum, { after }) => sum + (after?.minutes ?? 0), 0)
      const after: StoredAbsence = {
        ...absenceOf(person, kind, at),
        endedAt: at,
        answer: { how: 'stopped', minutes, timer: running },
      }
      store.absences.put(after)
      return { changes, absence: { before: null, after } }
    })
    const stopped = stoppedByAbsence(services, person)
    if (stopped) tell({ kind: 'stopped', stopped })
  }

  function ask(person: Person): void {
    const question = latestQuestion(services, person)
    if (question) tell({ kind: 'question', question })
  }

  return { begin, observe }
}
