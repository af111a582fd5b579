import { exhaustive } from '../exhaustive'
import type { AbsenceAnswer } from '../ipc/absences'
import type { ProjectId, WorkTypeId } from './ids'
import { earlier, type Instant, later, type ZoneId } from './localDay'
import { isWorkable } from './timerStretch'
import { countedSpans, type DaySpan, splitAtMidnight } from './timeSpan'

/** A timer that runs at `now`, and the absence that is asked about. */
export type AbsenceFacts = { timerStartedAt: Instant; startedAt: Instant; endedAt: Instant; now: Instant }

/** What hours go on. */
export type AbsenceTarget = {
  projectId: ProjectId | null
  workTypeId: WorkTypeId | null
  description: string
}

/** A stretch that becomes hours; without a target they are the timer's own. */
export type OutcomePiece = { from: Instant; to: Instant; target: AbsenceTarget | null }

/** `goesOnFrom`: where the timer counts from now on; null where it has stopped. */
export type AbsenceOutcome = { pieces: OutcomePiece[]; goesOnFrom: Instant | null }

type Part = { to: Instant; owner: 'timer' | 'nobody' | AbsenceTarget }

/**
 * What an answer makes of the timer's time. Every moment from its start until now is logged once, stays with the timer, or is
 * given away. Null where the pieces of «Del opp» do not cover the absence in order.
 */
export function absenceOutcome(facts: AbsenceFacts, answer: AbsenceAnswer): AbsenceOutcome | null {
  const { timerStartedAt: from, now } = facts
  const start = within(facts.startedAt, from, now)
  const end = within(facts.endedAt, start, now)
  const before: Part = { to: start, owner: 'timer' }
  const after: Part = { to: now, owner: 'timer' }
  switch (answer.how) {
    case 'keep':
      return outcomeOf(from, [after], true)
    case 'subtract':
      return outcomeOf(from, [before], false)
    case 'subtractAndContinue':
      return outcomeOf(from, [before, { to: end, owner: 'nobody' }, after], true)
    case 'otherProject': {
      const { how: _how, ...target } = answer
      return outcomeOf(from, [before, { to: end, owner: target }, after], true)
    }
    case 'divide': {
      const parts = answer.pieces.map(
        ({ until, counts, target }): Part => ({ to: until, owner: counts ? (target ?? 'timer') : 'nobody' }),
      )
      const inOrder = parts.every(({ to }, index) => to > (parts[index - 1]?.to ?? start))
      return inOrder && parts.at(-1)?.to === end ? outcomeOf(from, [before, ...parts, after], true) : null
    }
    case 'discard':
      return { pieces: [], goesOnFrom: null }
    default:
      return exhaustive(answer)
  }
}

/** Joins what belongs to the same, and leaves the last stretch to the timer where it goes on. */
function outcomeOf(start: Instant, parts: readonly Part[], goesOn: boolean): AbsenceOutcome {
  const joined: { from: Instant; to: Instant; owner: Part['owner'] }[] = []
  let from = start
  for (const [index, { to, owner }] of parts.entries()) {
    const latest = joined.at(-1)
    const isOpen = goesOn && index === parts.length - 1
    if (latest && latest.owner === owner) latest.to = to
    else if (to > from || isOpen) joined.push({ from, to, owner })
    from = to
  }
  const open = goesOn ? joined.pop() : undefined
  return {
    pieces: joined.flatMap(({ owner, ...stretch }) =>
      owner === 'nobody' ? [] : [{ ...stretch, target: owner === 'timer' ? null : owner }],
    ),
    goesOnFrom: open?.from ?? null,
  }
}

export type OutcomeSpan = DaySpan & { target: AbsenceTarget | null }

/**
 * The pieces by local day. Minutes are rounded from `countedFrom`, by `countedSpans`, so that what is logged, given away and left
 * adds up to the whole. A stretch that nobody can have worked keeps its first minute, to be found.
 */
export function outcomeSpans(countedFrom: Instant, { pieces }: AbsenceOutcome, zone: ZoneId): OutcomeSpan[] {
  return pieces.flatMap(({ from, to, target }) => {
    const spans = isWorkable(from, to)
      ? countedSpans(from, to, zone, countedFrom)
      : splitAtMidnight(from, from, zone)
    return spans.map((span) => ({ ...span, target }))
  })
}

function within(at: Instant, first: Instant, last: Instant): Instant {
  return earlier(later(at, first), last)
}
