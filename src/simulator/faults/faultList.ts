import { Deck } from '../seed/deck'
import { type FaultyRequest, isScheduled, matches, Schedule } from './conditions'
import type { Fault, FaultOf, LastingFault } from './fault'

interface Active {
  fault: Fault
  schedule: Schedule
  /** From 0 up to, and without, 1; the same for the same seed. */
  random: () => number
  /** Why an edit could not be made. */
  error?: string
}

/** What is to be done to one request. Of those of which there can be only one, the fault that came first counts. */
export interface TakenFaults {
  /** Milliseconds, all together. */
  wait: number
  lasting: LastingFault[]
  edits: { fault: FaultOf<'edit'>; failed: (reason: string) => void }[]
  lostRights: FaultOf<'rights'>[]
  offline?: FaultOf<'offline'>
  status?: FaultOf<'status'>
  truncate?: FaultOf<'truncate'>
  dropAnswer?: FaultOf<'drop-answer'>
  rateLimit?: FaultOf<'rate-limit'>
}

export const noFaults = (): TakenFaults => ({ wait: 0, lasting: [], edits: [], lostRights: [] })

const oneInAMillion = 1_000_000

/** The faults that are switched on. Each request takes those that are meant for it. */
export class FaultList {
  private active: Active[] = []

  /** Gives the fault back if it is to take effect at once. */
  add(fault: Fault): LastingFault | null {
    const deck = new Deck(fault.seed)
    const random = () => deck.below(oneInAMillion) / oneInAMillion
    const item: Active = { fault, random, schedule: new Schedule(fault, random) }
    const lasting = isLasting(fault) && !isScheduled(fault) ? fault : null
    if (lasting !== null) item.schedule.hits = 1
    if (lasting?.kind !== 'expire-sessions') this.active.push(item)
    return lasting
  }

  clear(): void {
    this.active = []
  }

  /** The faults, how many requests each was applied to, and why an edit failed if it did. */
  list(): { fault: Fault; applied: number; error?: string }[] {
    return this.active.map(({ fault, schedule, error }) => ({
      fault,
      applied: schedule.hits,
      ...(error !== undefined && { error }),
    }))
  }

  /** The faults for this request; those with a limit of times are used up by it. */
  take(request: FaultyRequest): TakenFaults {
    const taken = noFaults()
    for (const item of this.active) {
      if (isOn(item) || !matches(condition(item.fault), request) || !item.schedule.next()) continue
      remember(taken, item)
    }
    return taken
  }

  isRevoked(key: string): boolean {
    return this.active.some(
      (item) => item.fault.kind === 'revoke-key' && item.fault.key === key && isOn(item),
    )
  }

  /** Milliseconds that the server's clock is ahead of the real one. */
  clockSkew(): number {
    let minutes = 0
    for (const item of this.active) {
      if (item.fault.kind === 'clock' && isOn(item)) minutes += item.fault.minutes + item.fault.days * 24 * 60
    }
    return minutes * 60_000
  }
}

const isLasting = (fault: Fault): fault is LastingFault =>
  fault.kind === 'expire-sessions' || fault.kind === 'revoke-key' || fault.kind === 'clock'

/** Whether it has taken effect and stays so. */
const isOn = ({ fault, schedule }: Active): boolean =>
  (fault.kind === 'revoke-key' || fault.kind === 'clock') && schedule.hits > 0

/** The key of `revoke-key` is the one that is revoked, whoever sends the request. */
const condition = (fault: Fault) => (fault.kind === 'revoke-key' ? { ...fault, key: undefined } : fault)

function remember(taken: TakenFaults, item: Active): void {
  const { fault, random } = item
  if (isLasting(fault)) taken.lasting.push(fault)
  if (fault.kind === 'offline') taken.offline ??= fault
  if (fault.kind === 'status') taken.status ??= fault
  if (fault.kind === 'truncate') taken.truncate ??= fault
  if (fault.kind === 'drop-answer') taken.dropAnswer ??= fault
  if (fault.kind === 'rate-limit') taken.rateLimit ??= fault
  if (fault.kind === 'rights') taken.lostRights.push(fault)
  if (fault.kind === 'latency') taken.wait += fault.ms + (fault.jitter > 0 ? random() * fault.jitter : 0)
  if (fault.kind === 'edit') {
    const failed = (reason: string) => {
      item.error = reason
    }
    taken.edits.push({ fault, failed })
  }
}
