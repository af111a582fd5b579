import type { Temporal } from 'temporal-polyfill'

export interface ServerClock {
  /** The time in Tripletex, as far as its answers have told it; until then this machine's. */
  now(): Temporal.Instant
  /** Reads the `Date` header of an answer. */
  see(headers: Headers): void
}

/** Below this, a difference is the header's whole seconds and the way that the answer took. */
const ignoredMilliseconds = 120_000

/** Sessions die by Tripletex's clock, and a machine's own can be wrong by hours. */
export function createServerClock(machine: () => Temporal.Instant): ServerClock {
  let ahead = 0
  return {
    now: () => machine().add({ milliseconds: ahead }),
    see(headers) {
      const told = Date.parse(headers.get('date') ?? '')
      if (Number.isNaN(told)) return
      const difference = told - machine().epochMilliseconds
      ahead = Math.abs(difference) < ignoredMilliseconds ? 0 : difference
    },
  }
}
