import type { TransferChoice } from './transfer'

/**
 * What is known of one total when another transfer choice, or another date, is weighed. `desired`: the minutes that Tripletex
 * should hold then. `outOfStep`: whether that is not what it was last told. `ledger`: what it was last told; `own`: whether Busy
 * wrote it. `waiting`: the open row of the queue, with the total that it was to bring about, and the writes without an answer.
 */
export type ChangeFacts = {
  choice: TransferChoice
  desired: number
  outOfStep: boolean
  ledger: { minutes: number; own: boolean } | null
  waiting: { minutes: number; attempts: readonly { minutes: number }[] } | null
}

/**
 * What comes of a total. `sent`: put into the queue, to stand in Tripletex anew or with more minutes. `lowered`, from `from`, and
 * `removed`: taken out of Tripletex, in part or all of it; `minutes` is what is left there, or what is taken out. `unsent`: minutes
 * that waited and do not leave any more. `stays`: minutes that waited to be taken out of Tripletex, and stay there. `waits`: the
 * total waits as it did.
 */
export type ChangeEffect =
  | { kind: 'sent' | 'removed' | 'unsent' | 'stays' | 'waits'; minutes: number }
  | { kind: 'lowered'; minutes: number; from: number }

/**
 * What a transfer choice would do to one total. A row can end in two ways at once: hours that Tripletex holds are removed, and
 * more of them, which waited, are not sent. A write without an answer is taken for carried out, since it may have been.
 */
export function effectsOf(facts: ChangeFacts): ChangeEffect[] {
  const { choice, desired, outOfStep, ledger, waiting } = facts
  if (choice === 'never') return effectsOfNever(facts)
  const standing = standingOf(facts)
  const remains = outOfStep || (waiting !== null && waiting.attempts.length > 0)
  const effects: ChangeEffect[] = []
  if (waiting && remains && waiting.minutes === desired) return [{ kind: 'waits', minutes: desired }]
  if (remains) effects.push(...written(desired, standing, ledger?.own ?? true))
  else if (waiting && waiting.minutes <= standing) {
    effects.push({ kind: 'stays', minutes: standing - waiting.minutes })
  }
  const unsent = waiting ? waiting.minutes - Math.max(desired, standing) : 0
  if (unsent > 0) effects.push({ kind: 'unsent', minutes: unsent })
  return effects
}

/** Under «Ikke overfør» nothing is written: what waits stays here, and what was to be taken out stays there. */
function effectsOfNever(facts: ChangeFacts): ChangeEffect[] {
  const { ledger, waiting } = facts
  if (!waiting) return []
  const unsent = waiting.minutes - (ledger?.minutes ?? 0)
  if (unsent > 0) return [{ kind: 'unsent', minutes: unsent }]
  return [{ kind: 'stays', minutes: standingOf(facts) - waiting.minutes }]
}

/** What Tripletex holds of Busy's, as far as it is known. */
function standingOf({ ledger, waiting }: ChangeFacts): number {
  return ledger?.minutes ?? waiting?.attempts.at(-1)?.minutes ?? 0
}

/** Hours that Busy did not write are never taken out: more of Busy's are sent, or a person is asked. */
function written(desired: number, standing: number, own: boolean): ChangeEffect[] {
  if (desired === 0) return own && standing > 0 ? [{ kind: 'removed', minutes: standing }] : []
  if (own && desired < standing) return [{ kind: 'lowered', minutes: desired, from: standing }]
  return [{ kind: 'sent', minutes: desired }]
}
