import { z } from 'zod'
import { PersonId } from '../domain/ids'
import { LocalDay } from '../domain/localDay'
import { reconciliationStates } from '../domain/reconciliation'
import { TransferKey } from '../domain/transfer'

export const ReconciliationState = z.enum(reconciliationStates)
export type ReconciliationState = z.infer<typeof ReconciliationState>

/**
 * One key. `busyMinutes`: all hours in Busy; `desiredMinutes`: those that should be in Tripletex under the transfer choice;
 * `sentMinutes`: what Tripletex was last told, `baseHundredths` (hours of others in the same total) not included;
 * `tripletexHours`: what it was last seen to hold, null where there is nothing. `difference`: hours in Tripletex beyond what
 * should be there (negative: missing), null where it was never read. `key` is null for hours on something Busy does not know.
 */
export const ReconciliationRow = z.object({
  id: z.string(),
  key: TransferKey.nullable(),
  day: LocalDay,
  projectNumber: z.string().nullable(),
  projectName: z.string().nullable(),
  workTypeName: z.string().nullable(),
  busyMinutes: z.int(),
  desiredMinutes: z.int(),
  sentMinutes: z.int().nullable(),
  sentAt: z.string().nullable(),
  baseHundredths: z.int(),
  tripletexHours: z.number().nullable(),
  locked: z.boolean(),
  difference: z.number().nullable(),
  state: ReconciliationState,
  canSendAgain: z.boolean(),
})
export type ReconciliationRow = z.infer<typeof ReconciliationRow>

/** `readAt`: when the least recently read day of the period was read; null where some day never was. */
export const Reconciliation = z.object({
  person: z.object({ id: PersonId, name: z.string() }),
  people: z.array(z.object({ id: PersonId, name: z.string() })),
  from: LocalDay,
  to: LocalDay,
  readAt: z.string().nullable(),
  rows: z.array(ReconciliationRow),
  /** Null where Tripletex cannot be asked about the person: not connected, or no employee with that number. */
  readable: z.enum(['yes', 'notConnected', 'noEmployee']),
})
export type Reconciliation = z.infer<typeof Reconciliation>

export const TransferEvent = z.enum([
  'sent',
  'removed',
  'foundSame',
  'overwroteChange',
  'sentAnew',
  'takenFromFormer',
  'takenFromElsewhere',
  'conflict',
  'keptTripletex',
  'usedBusy',
  'addedUp',
  'choiceUndone',
  'leftAlone',
  'refused',
  'sendAgain',
])
export type TransferEvent = z.infer<typeof TransferEvent>

/** `minutes`: Busy's total. `theirs`: the hours that Tripletex held. `code`: why it was refused, as in Utboks. */
export const TransferLogLine = z.object({
  at: z.string(),
  event: TransferEvent,
  minutes: z.int().nullable(),
  theirs: z.number().nullable(),
  code: z.string().nullable(),
})
export type TransferLogLine = z.infer<typeof TransferLogLine>

const Period = z.object({ personId: PersonId.optional(), from: LocalDay, to: LocalDay })

/** «Avstemming»: what Busy has, what was sent, what Tripletex has, and the difference. */
export const reconciliationCalls = {
  /** From what is known here, with or without a network. A period of at most a year; without a person, the own one. */
  'reconciliation.view': { input: Period, output: Reconciliation },
  /** Asks Tripletex first. Fails with `notConnected`, `noNetwork`, `tripletexFailed` or `forbidden`. */
  'reconciliation.read': { input: Period, output: Reconciliation },
  /** «Send på nytt»: brings one key into the queue again, whatever the ledger says. */
  'reconciliation.sendAgain': { input: z.object({ key: TransferKey }), output: z.void() },
  /** The log of a key, newest first. */
  'reconciliation.log': { input: z.object({ key: TransferKey }), output: z.array(TransferLogLine) },
} as const
