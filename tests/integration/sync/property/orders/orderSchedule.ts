import fc from 'fast-check'
import { type Fate, fates } from '../schedule'

/** What can happen to orders. Numbers that pick something are counted round what there is then. */
export type OrderStep =
  | { do: 'finish'; hours: number; lines: number }
  | { do: 'start' | 'follow' | 'retryAll' | 'giveKey' | 'revokeKey' }
  | { do: 'drain'; fates: Fate[] }
  | { do: 'deliver'; request: number; fate: Fate }
  /** `fates`: what meets its requests; where there are too few, it waits for the steps that follow. */
  | { do: 'delete'; order: number; fates: Fate[] }
  | { do: 'theyDelete' | 'theyClose' | 'theyOpen' | 'theyInvoice' | 'theyMove' | 'theyChange'; row: number }
  | { do: 'clock'; minutes: number }
  | { do: 'crash' | 'quit'; stored: boolean[] }
  | { do: 'crashAtWrite'; writes: number; stored: boolean[] }

const pick = fc.nat({ max: 5 })
const fate = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fate>('ok') },
  { weight: 3, arbitrary: fc.constantFrom<Fate>('lostAfter', 'hold', 'late', 'late') },
  { weight: 4, arbitrary: fc.constantFrom(...fates) },
)
const stored = fc.array(fc.boolean(), { maxLength: 3 })

const step = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('finish' as const),
      hours: fc.nat({ max: 2 }),
      lines: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('start', 'start', 'follow', 'retryAll') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('revokeKey', 'giveKey') }) },
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('drain' as const), fates: fc.array(fate, { maxLength: 6 }) }),
  },
  { weight: 14, arbitrary: fc.record({ do: fc.constant('deliver' as const), request: pick, fate }) },
  {
    weight: 9,
    arbitrary: fc.record({
      do: fc.constant('delete' as const),
      order: pick,
      fates: fc.array(fate, { maxLength: 5 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('theyDelete', 'theyClose', 'theyOpen', 'theyInvoice', 'theyMove', 'theyChange'),
      row: pick,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('clock' as const), minutes: fc.constantFrom(1, 2, 10, 300) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('crash', 'crash', 'quit'), stored }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('crashAtWrite' as const), writes: fc.nat({ max: 14 }), stored }),
  },
) satisfies fc.Arbitrary<OrderStep>

export const orderSchedule: fc.Arbitrary<OrderStep[]> = fc.array(step, { maxLength: 35, size: 'max' })
