import { receiptKind } from '@shared/domain/receipt'
import { RECEIPT_MAX_BYTES } from '@shared/ipc/costs'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'

/** A receipt that somebody chose, and that is not saved yet. */
export type ChosenReceipt = { name: string; bytes: Uint8Array<ArrayBuffer> }

const MEGABYTE = 1024 * 1024
export const RECEIPT_MEGABYTES = RECEIPT_MAX_BYTES / MEGABYTE

/** What a field for choosing a receipt lets through first. */
export const RECEIPT_ACCEPT = '.png,.jpg,.jpeg,.webp,.pdf,image/png,image/jpeg,image/webp,application/pdf'

/** Reads a file that somebody chose for a receipt; what main would refuse is refused here at once. */
export async function readReceipt(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<Result<ChosenReceipt, BusyError | 'notRead'>> {
  if (file.size > RECEIPT_MAX_BYTES) {
    return err(busyError('receiptTooLarge', { megabytes: RECEIPT_MEGABYTES }))
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!receiptKind(bytes)) return err(busyError('receiptKind'))
    return ok({ name: file.name.slice(-255) || 'kvittering', bytes })
  } catch {
    return err('notRead')
  }
}
