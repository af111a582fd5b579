import type { OrderId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { shell } from 'electron'
import type { Order } from '../db/orderRepository'
import { orderOf } from '../orders/orderAccess'
import { orderFileName } from '../orders/orderFileName'
import { self } from '../people/people'
import type { Session } from '../session'
import { printPage } from '../shell/printPage'
import { askWhereToSave, writeWhole } from '../shell/saveFile'
import { orderAddress } from '../tripletex/orderAddress'
import type { Handlers } from './answer'

/** The calls about orders that open a browser or write a file. `session`: the workspace that is open. */
export function orderPageHandlers(session: () => Session | null): Handlers<'orders.open' | 'orders.savePdf'> {
  function orderFor(id: OrderId): Result<{ open: Session; order: Order }, BusyError> {
    const open = session()
    if (!open) return err(busyError('notFound'))
    const person: Result<Person, BusyError> = self(open.services)
    if (!person.ok) return person
    const order = orderOf(open.services, person.value, id)
    return order.ok ? ok({ open, order: order.value }) : order
  }

  return {
    async 'orders.open'({ id }) {
      const found = orderFor(id)
      if (!found.ok) return found
      const { open, order } = found.value
      const base = open.gateway.address()
      const address = base !== null && order.remoteId !== null ? orderAddress(base, order.remoteId) : null
      if (address === null) return err(busyError('notFound'))
      await shell.openExternal(address)
      return ok(undefined)
    },
    async 'orders.savePdf'({ id }) {
      const found = orderFor(id)
      if (!found.ok) return found
      const { open, order } = found.value
      const project = open.store.projects.get(order.projectId)
      const name = orderFileName({ ...order, projectName: project?.name ?? '' })
      const file = await askWhereToSave(name, { name: 'PDF', ending: 'pdf' })
      if (file === null) return ok(null)
      // Another company's sheet is never written where this one's was asked for.
      if (session() !== open) return err(busyError('workspaceLeft'))
      const pdf = await printPage(`/print/order/${id}`)
      const written = await writeWhole(file, pdf)
      return written.ok ? ok({ file }) : written
    },
  }
}
