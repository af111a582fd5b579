import { type Cost, markedUp } from '@shared/domain/cost'
import { CostId } from '@shared/domain/ids'
import { Ore } from '@shared/domain/projectSetup'
import type { Person } from '@shared/ipc/app'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { Services } from '../services'
import { companySettings } from '../settings/companySettings'
import { bookingRefusal } from '../time/bookingRefusal'
import { costObstacles } from './costAccess'
import { costLocked } from './costLocked'
import type { Receipts } from './receipts'

type Input = Omit<CallParsedInput<'costs.save'>, 'receipt'>
type ReceiptOf = Pick<Cost, 'receiptFile' | 'receiptName'>

/**
 * Registers a cost of the person, or changes one that they may change. A receipt is on disk before the cost refers to it; where the
 * cost cannot be saved, the file goes again.
 */
export async function saveCost(
  services: Services,
  receipts: Receipts,
  person: Person,
  { receipt, ...input }: CallParsedInput<'costs.save'>,
): Promise<Result<CostId, BusyError>> {
  const refused = plannedCost(services, person, input)
  if (!refused.ok) return refused
  if (!receipt) {
    const none = { receiptFile: null, receiptName: null }
    return writeCost(services, person, input, receipt === null ? none : null)
  }
  const kept = await receipts.put(receipt)
  if (!kept.ok) return kept
  const placed = { receiptFile: kept.value, receiptName: receipt.name }
  try {
    const written = writeCost(services, person, input, placed)
    if (!written.ok) await receipts.discard(kept.value)
    return written
  } catch (fault) {
    await receipts.discard(kept.value)
    throw fault
  }
}

function writeCost(
  services: Services,
  person: Person,
  input: Input,
  receipt: ReceiptOf | null,
): Result<CostId, BusyError> {
  const { store } = services
  const planned = plannedCost(services, person, input)
  if (!planned.ok) return planned
  const { before, after } = planned.value
  const cost = { ...after, ...receipt }
  if (before && !differs(before, cost)) return ok(before.id)
  changeRegister(services, { name: 'costs.save', input }, { kind: 'cost', id: cost.id }, () => {
    store.costs.put(cost)
    return { action: before ? 'changed' : 'created', subject: 'cost', name: cost.description }
  })
  return ok(cost.id)
}

/** What a cost becomes by what somebody typed, or why it cannot. What is there may be put right wherever it is, as hours may. */
function plannedCost(
  services: Services,
  person: Person,
  { id, ...input }: Input,
): Result<{ before: Cost | null; after: Cost }, BusyError> {
  const { store, clock, newId } = services
  const before = id ? store.costs.get(id) : null
  if (id && !before) return err(busyError('costGone'))
  const obstacle = before && costObstacles(services, person)(before, 'change')
  if (before && obstacle) return err(costLocked(before, obstacle))
  const owner = before ? store.people.get(before.personId) : person
  if (!owner) return err(busyError('notFound'))
  if (!before || before.projectId !== input.projectId || before.day !== input.day) {
    const where = { projectId: input.projectId, workTypeId: null }
    const refusal = bookingRefusal(services, owner, where, input.day)
    if (refusal) return err(refusal)
  }
  const product = input.productTripletexId
  if (product !== null && product !== before?.productTripletexId) {
    const known = store.products.get(product)
    if (!known || known.archivedAt !== null) return err(busyError('productUnknown'))
  }
  const unitPriceOre =
    input.markupBasisPoints === null
      ? input.unitPriceOre
      : markedUp(input.unitCostOre, input.markupBasisPoints)
  if (!Ore.safeParse(unitPriceOre).success) {
    return err(busyError('invalidInput', { call: 'costs.save', field: 'unitPriceOre', problem: 'too_big' }))
  }
  const now = clock.now()
  const begun: Cost = before ?? {
    ...input,
    id: CostId.parse(newId()),
    personId: owner.id,
    receiptFile: null,
    receiptName: null,
    status: 'logged',
    submittedAt: null,
    decision: null,
    createdAt: now,
    updatedAt: now,
    revision: 0,
  }
  const after = { ...begun, ...input, unitPriceOre, ...(before && { revision: before.revision + 1 }) }
  return ok({ before, after: { ...after, updatedAt: now, decision: keptDecision(services, begun) } })
}

/** Why it was sent back stays to be read until it is sent anew; where nobody sends, a corrected cost waits for approval again. */
function keptDecision(services: Services, { decision }: Cost): Cost['decision'] {
  return companySettings(services).submission ? decision : null
}

const CONTENT = [
  'projectId',
  'day',
  'description',
  'productTripletexId',
  'quantityHundredths',
  'unitCostOre',
  'markupBasisPoints',
  'unitPriceOre',
  'billable',
  'receiptFile',
  'receiptName',
] as const satisfies readonly (keyof Cost)[]

function differs(one: Cost, other: Cost): boolean {
  return CONTENT.some((name) => one[name] !== other[name])
}
