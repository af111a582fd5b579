import { z } from 'zod'
import { exhaustive } from '../exhaustive'
import type { ApprovalRules } from './approval'
import { REASON_MAX } from './decision'
import { nextStatus } from './entryStates'
import { roundedQuotient } from './exactRounding'
import { CostId, PersonId, ProjectId } from './ids'
import { Instant, LocalDay } from './localDay'
import { Ore } from './projectSetup'
import { type Actor, may } from './roles'
import { EntryStatus } from './timeEntry'

/** Hundredths of a percent; a mark-up can be more than the whole, but not endlessly. */
export const MarkupBasisPoints = z.int().min(0).max(1_000_000)
/** Hundredths of a piece, a kilometre or whatever a cost is counted in. */
export const QuantityHundredths = z.int().min(1).max(10_000_000)

/** What somebody decided about a cost: what was sent back says why. */
export const CostDecision = z.object({
  kind: z.enum(['approved', 'rejected', 'undone']),
  by: z.string(),
  at: Instant,
  reason: z.string().max(REASON_MAX),
})
export type CostDecision = z.infer<typeof CostDecision>

/**
 * Something that was spent on a project beside hours, and may be charged for. With `markupBasisPoints` the unit price follows from
 * the unit cost; null: it was typed. `receiptFile` names the receipt in the folder of receipts; `receiptName` is what it was called.
 */
export const Cost = z.object({
  id: CostId,
  personId: PersonId,
  projectId: ProjectId,
  day: LocalDay,
  description: z.string(),
  productTripletexId: z.int().nullable(),
  quantityHundredths: QuantityHundredths,
  unitCostOre: Ore,
  markupBasisPoints: MarkupBasisPoints.nullable(),
  unitPriceOre: Ore,
  billable: z.boolean(),
  receiptFile: z.string().nullable(),
  receiptName: z.string().nullable(),
  status: EntryStatus,
  submittedAt: Instant.nullable(),
  decision: CostDecision.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  revision: z.int().nonnegative(),
})
export type Cost = z.infer<typeof Cost>

/** Øre for one, with a mark-up on what it cost; rounded half up. */
export function markedUp(unitCostOre: number, markupBasisPoints: number): number {
  return roundedQuotient(BigInt(unitCostOre) * BigInt(10_000 + markupBasisPoints), 10_000n)
}

/** Øre for a quantity at a price for one; rounded half up. */
export function ofQuantity(quantityHundredths: number, unitOre: number): number {
  return roundedQuotient(BigInt(quantityHundredths) * BigInt(unitOre), 100n)
}

/** The state that follows from whether a cost was submitted and what was decided. An order is on top of it. */
export function standingCostStatus({
  submittedAt,
  decision,
}: Pick<Cost, 'submittedAt' | 'decision'>): Exclude<EntryStatus, 'onOrder'> {
  if (decision?.kind === 'approved') return 'approved'
  return decision?.kind === 'rejected' || submittedAt === null ? 'logged' : 'submitted'
}

/** What can be done with a cost, as with hours. */
export type CostAction = 'change' | 'delete' | 'submit' | 'withdraw' | 'approve' | 'reject' | 'undoApproval'

/** Why something cannot be done with a cost. `notSubmitted`: whoever registered it has not sent it, or has got it back. */
export const CostObstacle = z.enum(['notAllowed', 'state', 'notSubmitted', 'submissionOff', 'beforeStart'])
export type CostObstacle = z.infer<typeof CostObstacle>

type Asked = Pick<Cost, 'personId' | 'projectId' | 'status' | 'decision' | 'day'>

/**
 * Why `actor` cannot do this with a cost, or null. A cost is changed, deleted and sent by whoever registered it, and decided about by
 * those who approve the hours of its project or person, by the rules of the company for hours; they can also correct it first.
 */
export function costObstacle(
  cost: Asked,
  action: CostAction,
  { actor, rules }: { actor: Actor; rules: ApprovalRules },
): CostObstacle | null {
  const { personId, projectId, status } = cost
  switch (action) {
    case 'change':
      if (personId === actor.personId && status === 'logged') return null
      if (may(actor, 'approveTime', { personId, projectId })) return correctionObstacle(cost, rules)
      return personId === actor.personId ? 'state' : 'notAllowed'
    case 'delete':
      if (personId !== actor.personId) return 'notAllowed'
      return status === 'logged' ? null : 'state'
    case 'submit':
    case 'withdraw':
      if (personId !== actor.personId) return 'notAllowed'
      if (action === 'submit' && !rules.submission) return 'submissionOff'
      return nextStatus(status, action) === null ? 'state' : null
    case 'approve':
    case 'reject':
    case 'undoApproval':
      if (!may(actor, 'approveTime', { personId, projectId })) return 'notAllowed'
      if (nextStatus(status, action) === null) return 'state'
      if (action !== 'approve') return null
      if (rules.from !== null && cost.day < rules.from) return 'beforeStart'
      return status === 'logged' && (rules.submission || cost.decision?.kind === 'rejected')
        ? 'notSubmitted'
        : null
    default:
      return exhaustive(action)
  }
}

/** Why those who approve cannot correct a cost: what its person was to send and has not, or has got back, is theirs to put right. */
function correctionObstacle({ status, decision, day }: Asked, rules: ApprovalRules): CostObstacle | null {
  if (nextStatus(status, 'approve') === null) return 'state'
  if (rules.from !== null && day < rules.from) return 'beforeStart'
  if (status === 'submitted') return null
  return rules.submission || decision?.kind === 'rejected' ? 'notSubmitted' : null
}
