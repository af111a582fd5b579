import type { CostId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { seenCost } from './costAccess'
import type { KeptReceipt, Receipts } from './receipts'

/** The receipt of a cost that a person may see, with what it was called. */
export async function costReceipt(
  services: Pick<Services, 'store'>,
  receipts: Receipts,
  person: Person,
  id: CostId,
): Promise<Result<KeptReceipt & { name: string }, BusyError>> {
  const cost = seenCost(services, person, id)
  if (!cost.ok) return cost
  const { receiptFile, receiptName } = cost.value
  const name = receiptName ?? ''
  if (receiptFile === null) return err(busyError('notFound'))
  const kept = await receipts.read(receiptFile)
  return kept ? ok({ ...kept, name }) : err(busyError('receiptMissing', { name }))
}
