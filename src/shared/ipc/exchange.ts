import { z } from 'zod'
import { DecisionKind } from '../domain/decision'
import { ExchangeKind } from '../domain/exchange/exchangeFile'
import { EntryId, PersonId, ProjectId } from '../domain/ids'
import { Instant, LocalDay } from '../domain/localDay'
import { TransferChoice } from '../domain/transfer'

/** Both days included. */
const Period = z.object({ from: LocalDay, to: LocalDay })

/**
 * What exporting a period would tell. `outside`: entries, of those, that lie on other days and are otherwise than others were told.
 * `withdrawn`: entries that others are told are theirs to see no more. `left…`: what is logged in the period and stays here.
 */
export const Outgoing = z.object({
  entries: z.int(),
  minutes: z.int(),
  outside: z.int(),
  withdrawn: z.int(),
  leftEntries: z.int(),
  leftMinutes: z.int(),
})
export type Outgoing = z.infer<typeof Outgoing>

/** Where a file was put, and how many entries it tells of; null where the person chose no place after all. */
const SavedFile = z.object({ file: z.string(), entries: z.int() }).nullable()

/** A file is read by the window: main is given its text. */
const FileInput = z.object({ text: z.string().max(20_000_000) })

/**
 * What a file does to the entries here, counted. An entry can be both new and approved. `voided`: approvals that hold no longer, since
 * the hours became others. `outdated`: what was said later otherwise. `kept`: what is on an order here. `same`: what is known already.
 * `unseen`: what is not the person's to see.
 */
const ExchangeCounts = z.object({
  new: z.int(),
  changed: z.int(),
  withdrawn: z.int(),
  approved: z.int(),
  rejected: z.int(),
  reopened: z.int(),
  voided: z.int(),
  outdated: z.int(),
  kept: z.int(),
  same: z.int(),
  unseen: z.int(),
})
export type ExchangeCounts = z.infer<typeof ExchangeCounts>

/** What a file does to one entry, with the hours as they become, or were where they are taken back. */
const ExchangeRow = z.object({
  id: EntryId,
  kind: z.enum(['taken', 'outdated', 'kept']),
  hours: z.enum(['new', 'changed', 'withdrawn']).nullable(),
  decision: DecisionKind.nullable(),
  voidsApproval: z.boolean(),
  day: LocalDay,
  minutes: z.int(),
  /** What they were, where that is other minutes. */
  minutesBefore: z.int().nullable(),
  projectId: ProjectId.nullable(),
  projectName: z.string().nullable(),
  workTypeName: z.string(),
  description: z.string(),
  reason: z.string(),
})
export type ExchangeRow = z.infer<typeof ExchangeRow>

const Transfer = z.object({ choice: TransferChoice, from: LocalDay.nullable() })

/** What taking a file in would do. `rows` holds the first of them only, the counts all. */
export const ExchangePreview = z.object({
  kind: ExchangeKind,
  personId: PersonId,
  personName: z.string(),
  isSelf: z.boolean(),
  madeBy: z.string(),
  madeAt: Instant,
  from: LocalDay,
  to: LocalDay,
  counts: ExchangeCounts,
  rows: z.array(ExchangeRow),
  /** How many further entries the file does something to. */
  rowsLeft: z.int(),
  /** Whether taking it in changes anything. */
  changes: z.boolean(),
  /** When hours leave for Tripletex there and here, where that is not the same. */
  transfer: z.object({ theirs: Transfer, ours: Transfer }).nullable(),
  /** Projects and work types, made in Busy, that are not here and come along. Their entries have no names here before. */
  places: z.array(z.string()),
})
export type ExchangePreview = z.infer<typeof ExchangePreview>

export const exchangeCalls = {
  'exchange.outgoing': { input: Period, output: Outgoing },
  /** Asks where to put one's own hours of a period, for whoever approves them, and writes the file. */
  'exchange.export': { input: Period, output: SavedFile },
  /** The same, of what was decided about somebody's hours. */
  'exchange.exportDecisions': { input: Period.extend({ personId: PersonId }), output: SavedFile },
  'exchange.preview': { input: FileInput, output: ExchangePreview },
  /** Takes a file in: all of it or nothing. */
  'exchange.import': { input: FileInput, output: ExchangeCounts },
} as const
