import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CostId } from '@shared/domain/ids'
import { busyError } from '@shared/ipc/errors'
import { err, ok } from '@shared/result'
import { app, shell } from 'electron'
import { costReceipt } from '../costs/costReceipt'
import { receiptFileName } from '../costs/receipts'
import { self } from '../people/people'
import type { Session } from '../session'
import { askWhereToSave, writeWhole } from '../shell/saveFile'
import type { Handlers } from './answer'

/**
 * The calls that hand a receipt to the system. What is opened is a copy for reading, of this run of the program only: another
 * program never has the receipt itself.
 */
export function receiptHandlers(
  session: () => Session | null,
): Handlers<'costs.openReceipt' | 'costs.saveReceipt'> {
  const copies = join(app.getPath('temp'), 'busy-receipts')
  void rm(copies, { recursive: true, force: true }).catch(() => undefined)

  async function receiptOf(id: CostId) {
    const open = session()
    if (!open) return err(busyError('notFound'))
    const person = self(open.services)
    return person.ok ? costReceipt(open.services, open.receipts, person.value, id) : person
  }

  return {
    'costs.openReceipt': async ({ id }) => {
      const found = await receiptOf(id)
      if (!found.ok) return found
      const { name, kind, bytes } = found.value
      const folder = join(copies, randomUUID())
      const file = join(folder, receiptFileName(name, kind))
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeFile(file, bytes, { mode: 0o400 })
      } catch {
        return err(busyError('receiptNotOpened', { name }))
      }
      const problem = await shell.openPath(file)
      return problem === '' ? ok(undefined) : err(busyError('receiptNotOpened', { name }))
    },
    'costs.saveReceipt': async ({ id }) => {
      const found = await receiptOf(id)
      if (!found.ok) return found
      const { name, kind, bytes } = found.value
      const suggested = receiptFileName(name, kind)
      const file = await askWhereToSave(suggested, { name: kind.toUpperCase(), ending: kind })
      if (file === null) return ok(null)
      const written = await writeWhole(file, bytes)
      return written.ok ? ok({ file }) : written
    },
  }
}
