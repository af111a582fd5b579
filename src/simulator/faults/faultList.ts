import { type Fault, type FaultOf, isConditional, matches } from './fault'

interface Active {
  fault: Fault
  seen: number
  applied: number
}

/** The faults that are switched on. Each request takes those that are meant for it. */
export class FaultList {
  private active: Active[] = []

  add(fault: Fault): void {
    this.active.push({ fault, seen: 0, applied: 0 })
  }

  clear(): void {
    this.active = []
  }

  list(): { fault: Fault; applied: number }[] {
    return this.active.map(({ fault, applied }) => ({ fault, applied }))
  }

  /** The faults for this request; those with a limit of times are used up by it. */
  take(method: string, path: string): TakenFaults {
    const taken: TakenFaults = {}
    for (const item of this.active) {
      const { fault } = item
      if (!isConditional(fault) || !matches(fault, method, path)) continue
      item.seen += 1
      if (item.seen <= (fault.after ?? 0)) continue
      if (fault.times !== undefined && item.applied >= fault.times) continue
      item.applied += 1
      remember(taken, fault)
    }
    return taken
  }

  rateLimit(): FaultOf<'rate-limit'> | undefined {
    return this.active.map((item) => item.fault).find((fault) => fault.kind === 'rate-limit')
  }

  isRevoked(key: string): boolean {
    return this.active.some(({ fault }) => fault.kind === 'revoke-key' && fault.key === key)
  }
}

export interface TakenFaults {
  offline?: FaultOf<'offline'>
  status?: FaultOf<'status'>
  latency?: FaultOf<'latency'>
  truncate?: FaultOf<'truncate'>
  dropAnswer?: FaultOf<'drop-answer'>
}

function remember(taken: TakenFaults, fault: Fault): void {
  if (fault.kind === 'offline') taken.offline ??= fault
  if (fault.kind === 'status') taken.status ??= fault
  if (fault.kind === 'latency') taken.latency ??= fault
  if (fault.kind === 'truncate') taken.truncate ??= fault
  if (fault.kind === 'drop-answer') taken.dropAnswer ??= fault
}
