import type { ConflictChoice } from '@shared/domain/conflict'
import type { TransferChoice } from '@shared/domain/transfer'
import fc from 'fast-check'

/** How Tripletex, or what lies between, treats one request. Those that end in `After` store a write and lose its answer. */
export const fates = [
  'ok',
  'hold',
  'refused',
  'lost',
  'lostAfter',
  'truncatedAfter',
  'timeout',
  'timeoutAfter',
  'portal',
  'server',
  'serverAfter',
  'limited',
  'limitedLong',
  'limitedSilent',
  'race',
  'forbidden',
  'invalid',
  'expired',
] as const
/** `late`: the client gives up, and the request is carried out a while after. Tripletex refuses hours that come so twice. */
export type Fate = (typeof fates)[number] | 'late'

/**
 * What can happen. Numbers that pick something (`entry`, `request`, `item`, `row`) are counted round what there is then, so
 * that every schedule is valid and a part of one is too. `slot` is a key; see `slots.ts`.
 */
export type Step =
  | { do: 'log'; slot: number; minutes: number; submit: boolean }
  | { do: 'change'; entry: number; minutes: number }
  | { do: 'move'; entry: number; slot: number }
  | { do: 'delete' | 'submit' | 'withdraw'; entry: number }
  | { do: 'undo' | 'redo' | 'retryAll' | 'giveKey' | 'revokeKey' | 'start' }
  | { do: 'choose'; choice: TransferChoice }
  /** Hours count from the first of the two days, from the second, or from a day after both. */
  | { do: 'countFrom'; day: number }
  | { do: 'number'; number: string }
  | { do: 'sendAgain'; slot: number }
  | { do: 'drain'; fates: Fate[] }
  | { do: 'deliver'; request: number; fate: Fate }
  | { do: 'theyWrite'; slot: number; employee: number; hours: number; same: boolean }
  | { do: 'theyChange'; row: number; hours: number }
  | { do: 'theyDelete' | 'theyLock' | 'theyUnlock'; row: number }
  | { do: 'project'; open: boolean }
  | { do: 'clock'; minutes: number }
  | { do: 'crash' | 'quit'; stored: boolean[] }
  | { do: 'crashAtWrite'; writes: number; stored: boolean[] }
  | { do: 'resolve'; item: number; choice: ConflictChoice }
  | { do: 'undoResolve'; item: number }

/** `mend`: what a person chooses in the end, where hours of others still stand in the way. */
export type Schedule = { steps: Step[]; mend: ConflictChoice }

const pick = fc.nat({ max: 7 })
const slot = fc.nat({ max: 5 })
/** Multiples of six minutes are whole hundredths of an hour, but for those that must be rounded. */
const minutes = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }).map((tenths) => tenths * 6) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 200 }) },
  { weight: 1, arbitrary: fc.constant(900) },
)
const fate = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fate>('ok') },
  { weight: 2, arbitrary: fc.constantFrom<Fate>('lostAfter', 'hold') },
  { weight: 4, arbitrary: fc.constantFrom(...fates) },
)
const stored = fc.array(fc.boolean(), { maxLength: 4 })
const conflictChoice = fc.constantFrom<ConflictChoice>('keepTripletex', 'useBusy', 'addUp')
const transferChoice = fc.constantFrom<TransferChoice>(
  'onSubmission',
  'onSubmission',
  'onSubmission',
  'never',
  'onApproval',
)

const step = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({ do: fc.constant('log' as const), slot, minutes, submit: fc.boolean() }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('change' as const), entry: pick, minutes }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('move' as const), entry: pick, slot }) },
  {
    weight: 9,
    arbitrary: fc.record({ do: fc.constantFrom('submit', 'submit', 'withdraw', 'delete'), entry: pick }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo', 'undo', 'redo', 'retryAll') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('revokeKey', 'giveKey') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('choose' as const), choice: transferChoice }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('countFrom' as const), day: fc.nat({ max: 2 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('number' as const),
      number: fc.constantFrom('1', '1', '2', '2', '', '999'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sendAgain' as const), slot }) },
  {
    weight: 9,
    arbitrary: fc.record({ do: fc.constant('drain' as const), fates: fc.array(fate, { maxLength: 5 }) }),
  },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('start' as const) }) },
  { weight: 14, arbitrary: fc.record({ do: fc.constant('deliver' as const), request: pick, fate }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('theyWrite' as const),
      slot,
      employee: fc.constantFrom(0, 0, 0, 1),
      hours: fc.integer({ min: 1, max: 9 }),
      same: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('theyChange' as const),
      row: pick,
      hours: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('theyDelete', 'theyLock', 'theyUnlock'), row: pick }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('project' as const), open: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      minutes: fc.constantFrom(-90, 1, 10, 10, 300, 3000),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('crash', 'crash', 'quit'), stored }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('crashAtWrite' as const), writes: fc.nat({ max: 12 }), stored }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('resolve' as const), item: pick, choice: conflictChoice }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undoResolve' as const), item: pick }) },
) satisfies fc.Arbitrary<Step>

export const schedule: fc.Arbitrary<Schedule> = fc.record({
  steps: fc.array(step, { maxLength: 45, size: 'max' }),
  mend: conflictChoice,
})
