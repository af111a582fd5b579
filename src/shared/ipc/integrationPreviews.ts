import { z } from 'zod'
import { LocalDay } from '../domain/localDay'
import { TransferChoice } from '../domain/transfer'

/** So many names are told; a list of hundreds is read by nobody. */
export const NAMES_SHOWN = 50

/** What would be archived, or had back: all of it by number, the first of it by name. */
export const NamedCount = z.object({ count: z.int(), names: z.array(z.string()) })
export type NamedCount = z.infer<typeof NamedCount>

/**
 * What a switch would archive. `timer`: whether a timer runs or is paused on something of it. `templates`: how many of the
 * person's templates use it.
 */
export const ArchivePreview = z.object({
  projects: NamedCount,
  workTypes: NamedCount,
  timer: z.enum(['running', 'paused']).nullable(),
  templates: z.int(),
})
export type ArchivePreview = z.infer<typeof ArchivePreview>

/** Switching on archives, switching off offers to have back what the sync archived. */
export const SwitchPreview = z.object({ archived: ArchivePreview, restorable: NamedCount })
export type SwitchPreview = z.infer<typeof SwitchPreview>

/** Totals, and the minutes in them. */
const Amount = z.object({ keys: z.int(), minutes: z.int() })
export type Amount = z.infer<typeof Amount>

/** A total by name, for somebody who must know which. */
export const NamedTotal = z.object({
  day: LocalDay,
  projectName: z.string().nullable(),
  workTypeName: z.string(),
  minutes: z.int(),
})
export type NamedTotal = z.infer<typeof NamedTotal>

/** What a transfer choice would do to the queue, and so to Tripletex. A total can be both removed and unsent; see `effectsOf`. */
export const TransferEffects = z.object({
  /** Put into the queue, to stand in Tripletex anew or with more hours. `stuck`: of that, what cannot leave, since its project or work type was made in Busy. */
  sent: Amount,
  stuck: Amount,
  /** Made less in Tripletex, from what it holds now. */
  lowered: Amount.extend({ fromMinutes: z.int() }),
  /** Taken out of Tripletex. The first of them by name. */
  removed: Amount.extend({ totals: z.array(NamedTotal) }),
  /** Waits, and would not be sent any more. */
  unsent: Amount,
  /** Waits to be taken out of Tripletex, in part or all of it, and would stay there. */
  stays: Amount,
  /** Waits, and goes on waiting. */
  waits: Amount,
})
export type TransferEffects = z.infer<typeof TransferEffects>

export const TransferPreview = TransferEffects.extend({ archived: ArchivePreview })
export type TransferPreview = z.infer<typeof TransferPreview>

/** When hours leave, and the first day whose hours count; null: all days. With «Ikke overfør» the day stays as it was. */
export const TransferRuleInput = z.object({ choice: TransferChoice, from: LocalDay.nullable() })

const Switch = z.object({ on: z.boolean() })

/** What a change to the integration would do, before it is made. Nothing is changed by asking. */
export const integrationPreviewCalls = {
  /** Connecting with project sync on. `workTypesStay`: work types that were made here are in use, so they stay. */
  'integration.previewConnect': {
    input: z.void(),
    output: z.object({ archived: ArchivePreview, workTypesStay: z.boolean() }),
  },
  'integration.previewProjectSync': { input: Switch, output: SwitchPreview },
  'integration.previewWorkTypeSync': { input: Switch, output: SwitchPreview },
  /** Also what choosing this would do to what is in the queue and in Tripletex. */
  'integration.previewTransfer': { input: TransferRuleInput, output: TransferPreview },
} as const
