import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { RECEIPT_TYPES, type ReceiptKind, receiptKind } from '@shared/domain/receipt'
import { RECEIPT_MAX_BYTES } from '@shared/ipc/costs'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'

/** A receipt that is kept: its bytes, and what they are. */
export type KeptReceipt = { bytes: Uint8Array<ArrayBuffer>; kind: ReceiptKind }

/** As `put` names them: nothing else is ever read. */
const OWN_NAME = /^[\da-f-]{36}\.(?:png|jpg|webp|pdf)$/

const MEGABYTE = 1024 * 1024

/**
 * The folder of receipts beside a database. A file is never changed, and is left where it is when a cost gets another one or none:
 * undo and copies of the database may want it back.
 */
export function createReceipts(folder: string, newId: () => string) {
  return {
    /** Keeps a receipt, on disk whole before it answers the name of its file, or not at all. */
    async put({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Result<string, BusyError>> {
      if (bytes.length > RECEIPT_MAX_BYTES) {
        return err(busyError('receiptTooLarge', { megabytes: RECEIPT_MAX_BYTES / MEGABYTE }))
      }
      const kind = receiptKind(bytes)
      if (!kind) return err(busyError('receiptKind'))
      const file = `${newId()}.${kind}`
      const part = join(folder, `${file}.part`)
      try {
        await mkdir(folder, { recursive: true })
        const handle = await open(part, 'wx')
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(part, join(folder, file))
        return ok(file)
      } catch {
        await rm(part, { force: true }).catch(() => undefined)
        return err(busyError('receiptNotKept', { name }))
      }
    },
    /** Takes a file away that no cost ever had. */
    async discard(file: string): Promise<void> {
      await rm(join(folder, file), { force: true }).catch(() => undefined)
    },
    /** A receipt that was kept; null where it is not where it was put, or is not what it was. */
    async read(file: string): Promise<KeptReceipt | null> {
      if (!OWN_NAME.test(file)) return null
      try {
        const bytes = new Uint8Array(await readFile(join(folder, file)))
        const kind = receiptKind(bytes)
        return kind && { bytes, kind }
      } catch {
        return null
      }
    },
  }
}
export type Receipts = ReturnType<typeof createReceipts>

/** A name under which a receipt can be put on any disk: what it was called, with the ending of what it is. */
export function receiptFileName(name: string, kind: ReceiptKind): string {
  const plain = name
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/[^\p{L}\p{N} _.,()-]/gu, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100)
  return `${plain || 'kvittering'}.${kind}`
}

/** The media type of a receipt. */
export function receiptType(kind: ReceiptKind): string {
  return RECEIPT_TYPES[kind]
}
