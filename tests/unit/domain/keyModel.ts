import { hundredthsOfMinutes } from '@shared/domain/transfer'
import { isTotalOf, type LedgerEntry, planTransfer, type RemoteEntry } from '@shared/domain/transferPlan'

/** How a write ends: `died`: the program ended before it was sent. `raced`: somebody else wrote between the read and the write. */
export const outcomes = ['ok', 'lostButStored', 'lostAndGone', 'refused', 'died', 'raced'] as const
type Outcome = (typeof outcomes)[number]

export const desiredTotals = [0, 60, 450, 480]
/** Some are as many as Busy may want, some are not. */
export const foreignHours = [1, 7.5, 3.25, 6]

export type Step =
  | { do: 'send'; outcome: Outcome }
  | { do: 'want'; minutes: number }
  | { do: 'theyWrite'; hours: number }
  | { do: 'theyReplace'; hours: number }
  | { do: 'theyDelete' }

type Held = RemoteEntry & { madeBy: 'busy' | 'others' }

/** One key of Tripletex, which holds one entry at most, and the sender's memory of it: ledger and attempts. */
export function createKeyModel() {
  let held: Held | null = null
  let nextId = 1
  let wanted = 0
  let ledger: LedgerEntry | null = null
  let attempts: { minutes: number; baseHundredths: number }[] = []
  const writtenOverUnasked: string[] = []

  /** An entry that Busy has no confirmation of is theirs once they have changed it: nothing tells it apart any more. */
  function theyWrite(hours: number): void {
    const known = ledger?.own === true && ledger.entryId === held?.id
    if (held) held = { ...held, hours, version: held.version + 1, madeBy: known ? held.madeBy : 'others' }
    else held = { id: nextId++, version: 0, hours, locked: false, madeBy: 'others' }
  }

  /** Nobody can tell hours that others made from a lost write of just as many: those are Busy's by definition. */
  function guard(overwrite: boolean): void {
    if (!held || held.madeBy === 'busy' || overwrite) return
    const there = held
    const mayBeOurs = attempts.slice(0, -1).some((attempt) => isTotalOf(attempt, there))
    const adopted = ledger?.own && ledger.entryId === held.id && held.id === adoptedId
    if (!mayBeOurs && !adopted) writtenOverUnasked.push(`${there.hours} h`)
  }
  let adoptedId: number | null = null

  function store(write: () => void, outcome: Outcome): 'answered' | 'lost' | 'refused' {
    if (outcome === 'raced') {
      theyWrite(3.25)
      return 'refused'
    }
    if (outcome === 'refused') return 'refused'
    if (outcome === 'ok' || outcome === 'lostButStored') write()
    return outcome === 'ok' ? 'answered' : 'lost'
  }

  function send(outcome: Outcome, overwrite: boolean): 'settled' | 'again' | 'foreignHours' | 'locked' {
    const seen = held
    const minutes = wanted
    const resolution =
      overwrite && seen ? ({ choice: 'useBusy', theirs: seen.hours, ours: minutes } as const) : null
    const plan = planTransfer({ desired: minutes, remote: seen, ledger, attempts, resolution })
    if (plan.kind === 'foreignHours' || plan.kind === 'locked') return plan.kind
    if (plan.kind === 'settled') {
      settle(plan.remote, minutes, plan.own)
      return 'settled'
    }
    attempts = [...attempts, { minutes, baseHundredths: 0 }]
    const answer = store(() => {
      guard(overwrite)
      if (plan.kind === 'remove') held = null
      else if (plan.kind === 'update' && held) {
        held = { ...held, hours: hundredthsOfMinutes(minutes) / 100, version: held.version + 1 }
        if (held.madeBy === 'others') adoptedId = held.id
      } else {
        held = {
          id: nextId++,
          version: 0,
          hours: hundredthsOfMinutes(minutes) / 100,
          locked: false,
          madeBy: 'busy',
        }
      }
    }, outcome)
    if (answer === 'refused') attempts = attempts.slice(0, -1)
    if (answer === 'answered') settle(held, minutes, true)
    return answer === 'answered' ? 'settled' : 'again'
  }

  function settle(entry: RemoteEntry | null, minutes: number, own: boolean): void {
    const told = { minutes, baseHundredths: 0, own, keptMinutes: null }
    ledger = entry && { entryId: entry.id, version: entry.version, ...told }
    if (own && held?.madeBy === 'others') adoptedId = held.id
    attempts = []
  }

  return {
    writtenOverUnasked,
    wanted: () => wanted,
    /** Hours of others count for nothing where Busy has none. */
    remoteMinutes: () => {
      if (!held || (wanted === 0 && held.madeBy === 'others' && held.id !== adoptedId)) return 0
      return Math.round(held.hours * 60)
    },
    perform(step: Step): void {
      if (step.do === 'want') wanted = step.minutes
      else if (step.do === 'theyWrite') theyWrite(step.hours)
      else if (step.do === 'theyDelete') held = null
      else if (step.do === 'theyReplace') {
        held = null
        theyWrite(step.hours)
      } else send(step.outcome, false)
    },
    sendUntilSettled({ overwrite } = { overwrite: false }): 'settled' | 'foreignHours' | 'locked' {
      for (let tries = 0; tries < 5; tries++) {
        const end = send('ok', overwrite)
        if (end !== 'again') return end
      }
      throw new Error('it never settled')
    },
  }
}
