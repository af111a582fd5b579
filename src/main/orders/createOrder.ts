import { OrderId, type ProjectId } from '@shared/domain/ids'
import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { Order } from '../db/orderRepository'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { companySettings } from '../settings/companySettings'
import { draftOf } from './orderAccess'

/** «Ny ordre»: makes the draft of a project, with everything up to today; or answers the one that it has. */
export function createOrder(
  services: Services,
  person: Person,
  projectId: ProjectId,
): Result<{ id: OrderId }, BusyError> {
  const { store, newId } = services
  const project = store.projects.get(projectId)
  if (!project) return err(busyError('notFound'))
  if (!may(actorOf(store, person), 'manageOrders', { projectId })) return err(busyError('forbidden'))
  const known = store.orders.draftOf(projectId)
  if (known) return ok({ id: known.id })
  const id = OrderId.parse(newId())
  const call = { name: 'orders.create', input: { projectId } } as const
  changeRegister(services, call, { kind: 'order', id }, () => {
    store.orders.add(newDraft(services, id, projectId))
    return { action: 'created', subject: 'order', name: project.name }
  })
  return ok({ id })
}

function newDraft(services: Services, id: OrderId, projectId: ProjectId): Order {
  const { clock } = services
  const { orderGrouping, invoiceText } = companySettings(services)
  const at = clock.now()
  return {
    id,
    projectId,
    state: 'draft',
    fromDay: null,
    toDay: clock.today(),
    grouping: orderGrouping,
    orderDate: clock.today(),
    reference: '',
    comment: invoiceText,
    createdAt: at,
    updatedAt: at,
    revision: 0,
    finishedAt: null,
    finishedBy: null,
    leaves: true,
    projectTripletexId: null,
    customerTripletexId: null,
    customerName: null,
    netOre: null,
    grossOre: null,
    remoteId: null,
    remoteNumber: null,
    remoteState: null,
    remoteSeenAt: null,
    differences: [],
  }
}

/** Takes a draft away; its hours and costs were never anybody's but their own. */
export function deleteDraft(services: Services, person: Person, id: OrderId): Result<Recorded, BusyError> {
  const { store } = services
  const order = draftOf(services, person, id)
  if (!order.ok) return order
  const name = store.projects.get(order.value.projectId)?.name ?? ''
  const call = { name: 'orders.deleteDraft', input: { id } } as const
  return ok(
    changeRegister(services, call, { kind: 'order', id }, () => {
      store.orderContents.forget(id)
      store.orders.removeDraft(id)
      return { action: 'deleted', subject: 'order', name }
    }),
  )
}
