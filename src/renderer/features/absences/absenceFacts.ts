import { absenceOutcome, outcomeSpans } from '@shared/domain/absenceOutcome'
import { earlier, epochMs, type Instant, later } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import { isWorkable } from '@shared/domain/timerStretch'
import type { AbsenceAnswer, AbsenceQuestion } from '@shared/ipc/absences'

/** The answers that are one press, and the two that need more to be said. */
export type Choice = AbsenceAnswer['how']

/**
 * What a choice leads to, in minutes: `logged` becomes hours, `lost` was counted since the return and goes too. `tooLong`: what
 * nobody can have worked in one go, and is not logged as hours.
 */
export type Leads = {
  logged: number
  lost: number
  whole: number
  tooLong: { whole: boolean; away: boolean }
}

/** After a crash or when the machine was off, the time away was nobody's meeting: it is there or it is not. */
export function choicesFor({ kind }: AbsenceQuestion): Choice[] {
  if (kind === 'notRunning' || kind === 'shutdown') return ['subtract', 'keep', 'discard']
  return ['keep', 'subtract', 'subtractAndContinue', 'otherProject', 'divide', 'discard']
}

/** What answering «Trekk fra» or «Forkast» comes to at `now`. */
export function leadsOf({ timer, startedAt, endedAt }: AbsenceQuestion, now: Instant): Leads {
  const at = later(now, endedAt)
  const facts = { timerStartedAt: earlier(timer.startedAt, startedAt), startedAt, endedAt, now: at }
  const outcome = absenceOutcome(facts, { how: 'subtract' })
  const spans = outcome ? outcomeSpans(facts.timerStartedAt, outcome, systemZone()) : []
  return {
    logged: spans.reduce((sum, { minutes }) => sum + minutes, 0),
    lost: minutesBetween(endedAt, at),
    whole: minutesBetween(facts.timerStartedAt, at),
    tooLong: { whole: !isWorkable(facts.timerStartedAt, at), away: !isWorkable(startedAt, endedAt) },
  }
}

export function minutesBetween(from: Instant, to: Instant): number {
  return Math.round((epochMs(to) - epochMs(from)) / 60_000)
}
