import { z } from 'zod'
import { BookingWarningCode } from '../domain/bookingWarning'
import { ConflictChoice } from '../domain/conflict'
import { OrderId, OutboxId } from '../domain/ids'
import { LocalDay } from '../domain/localDay'
import { PulledKind } from './integration'
import { EntryView } from './timeEntries'

/**
 * The one object that every sign of the sync state is drawn from.
 * `offline` is the result of the last real request, not what the system believes of its network.
 */
export const SyncStatus = z.object({
  connection: z.enum(['none', 'online', 'offline', 'needsKey']),
  waiting: z.int(),
  needsYou: z.int(),
  /** Own totals of the last weeks of which Tripletex was last seen to hold something else; see «Avstemming». */
  differences: z.int(),
  /** Set while the queue is leaving. */
  sending: z.object({ done: z.int(), total: z.int() }).nullable(),
  /** When the queue was last empty after something had been sent; null under «Ikke overfør», where not all that is done leaves. */
  allSentAt: z.string().nullable(),
  /** Set while a pull is under way. */
  pulling: z.object({ kind: PulledKind, rows: z.int() }).nullable(),
  pullError: z.object({ code: z.string(), requestId: z.string().nullable() }).nullable(),
  /** Set while Tripletex has asked to be left alone, since much was asked of it. */
  waitUntil: z.string().nullable(),
})
export type SyncStatus = z.infer<typeof SyncStatus>

export const OutboxState = z.enum(['pending', 'sending', 'retry', 'blocked', 'sent', 'cancelled'])
export type OutboxState = z.infer<typeof OutboxState>

/** Why an item has not left: what could be foreseen, or what came of sending it. The text is in the catalogue under `outbox.reason.<code>`. */
export const OutboxReasonCode = z.enum([
  ...BookingWarningCode.options,
  'offline',
  'answerUnknown',
  'rateLimited',
  'serverError',
  'revision',
  'keyMissing',
  'foreignHours',
  'forbidden',
  'refused',
  'unexpectedAnswer',
  'internal',
])
export type OutboxReasonCode = z.infer<typeof OutboxReasonCode>

/**
 * `field` and `message` are Tripletex's own words where it refused. `hours`: what Tripletex holds, or too many hours on a day.
 * `date`: when a project starts or ended.
 */
export const OutboxReason = z.object({
  code: OutboxReasonCode,
  field: z.string().nullable(),
  message: z.string().nullable(),
  requestId: z.string().nullable(),
  hours: z.number().nullable(),
  date: LocalDay.nullable().default(null),
})
export type OutboxReason = z.infer<typeof OutboxReason>

/**
 * Why an order has not left. `vatRefused`, `customerRefused`: the company may not use a VAT code of its lines, or not its customer.
 * `orderPartGone`: Tripletex no longer has its customer, its project or a product. The text is in the catalogue under
 * `outbox.orderReason.<code>`.
 */
export const OrderReasonCode = z.enum([
  'offline',
  'answerUnknown',
  'rateLimited',
  'serverError',
  'revision',
  'keyMissing',
  'forbidden',
  'refused',
  'unexpectedAnswer',
  'internal',
  'vatRefused',
  'customerRefused',
  'orderPartGone',
])
export type OrderReasonCode = z.infer<typeof OrderReasonCode>
export const OrderReason = OutboxReason.pick({ field: true, message: true, requestId: true }).extend({
  code: OrderReasonCode,
})
export type OrderReason = z.infer<typeof OrderReason>

/** Hours of Busy's and of others on one key, and what Busy was last told that Tripletex holds of its own. */
export const Conflict = z.object({
  ours: z.int(),
  theirs: z.number(),
  agreed: z.object({ minutes: z.int(), at: z.string() }).nullable(),
  /** What may be chosen: an entry that is locked in Tripletex can only be kept. */
  choices: z.array(ConflictChoice),
})
export type Conflict = z.infer<typeof Conflict>

/** A queued total, with what Tripletex was last told (null: nothing). */
export const OutboxItem = z.object({
  id: OutboxId,
  state: OutboxState,
  day: LocalDay,
  personName: z.string(),
  projectName: z.string().nullable(),
  workTypeName: z.string(),
  minutes: z.int(),
  confirmedMinutes: z.int().nullable(),
  nextAttemptAt: z.string().nullable(),
  attempts: z.int(),
  reason: OutboxReason.nullable(),
  /** Set while a person must choose, and while the choice has not been carried out. */
  conflict: Conflict.nullable(),
  /** What was chosen; `undoable` until it has been sent. */
  resolution: z.object({ choice: ConflictChoice, undoable: z.boolean() }).nullable(),
  /** Whether it ended with a person's choice to keep what Tripletex holds. */
  kept: z.boolean(),
  updatedAt: z.string(),
})
export type OutboxItem = z.infer<typeof OutboxItem>

/** A finished order in the queue. `number`: what Tripletex calls it; null before it is there. */
export const OutboxOrder = z.object({
  id: OrderId,
  state: OutboxState,
  projectName: z.string(),
  customerName: z.string(),
  orderDate: LocalDay,
  netOre: z.int(),
  number: z.string().nullable(),
  nextAttemptAt: z.string().nullable(),
  attempts: z.int(),
  reason: OrderReason.nullable(),
  /** Whether Tripletex holds something else than what was sent. */
  differs: z.boolean(),
  updatedAt: z.string(),
})
export type OutboxOrder = z.infer<typeof OutboxOrder>

export const OutboxView = z.object({
  /** What has not left yet, those that need a person first. */
  open: z.array(OutboxItem),
  /** The latest that have left, newest first. */
  done: z.array(OutboxItem),
  /** The same of orders: those that the person may manage. */
  orders: z.object({ open: z.array(OutboxOrder), done: z.array(OutboxOrder) }),
})
export type OutboxView = z.infer<typeof OutboxView>

/** Totals that the transfer choice counts, and that stay here since their day is before `from`. */
export const HeldBack = z.object({ keys: z.int(), minutes: z.int(), from: LocalDay })
export type HeldBack = z.infer<typeof HeldBack>

export const syncCalls = {
  'sync.status': { input: z.void(), output: SyncStatus },
  'sync.now': { input: z.void(), output: z.void() },
  'outbox.list': { input: z.void(), output: OutboxView },
  /** Null where nothing is kept here for its day. */
  'outbox.heldBack': { input: z.void(), output: HeldBack.nullable() },
  /** «Prøv nå»: makes one item, or every waiting and blocked one, due at once. */
  'outbox.retry': { input: z.object({ id: OutboxId.optional() }), output: z.void() },
  /** A person's choice about hours of others. It is carried out a few seconds later, so that it can be undone. */
  'outbox.resolve': { input: z.object({ id: OutboxId, choice: ConflictChoice }), output: z.void() },
  /** Answers whether it was in time: what has been sent stays. */
  'outbox.undoResolve': { input: z.object({ id: OutboxId }), output: z.boolean() },
  /** The hours behind an item. */
  'outbox.entries': { input: z.object({ id: OutboxId }), output: z.array(EntryView) },
} as const
