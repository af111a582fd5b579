import type { OrderId } from '@shared/domain/ids'
import type { DraftLine, LineEdit } from '@shared/domain/orders/orderLines'
import type { Person } from '@shared/ipc/app'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { Order } from '../db/orderRepository'
import type { Call } from '../people/callRights'
import type { Services } from '../services'
import { draftOf } from './orderAccess'
import { workOutDraft } from './workOutDraft'

/** Changes a draft as `call` asks for, as one step of the history. `work` answers why it cannot be done, or null. */
export function changeDraft(
  services: Services,
  person: Person,
  id: OrderId,
  call: Call,
  work: (order: Order) => BusyError | null,
): Result<Recorded, BusyError> {
  const { store, clock } = services
  const order = draftOf(services, person, id)
  if (!order.ok) return order
  const name = store.projects.get(order.value.projectId)?.name ?? ''
  let refused: BusyError | null = null
  const recorded = changeRegister(services, call, { kind: 'order', id }, () => {
    refused = work(order.value)
    if (!refused) store.orders.change(id, {}, clock.now())
    return { action: 'changed', subject: 'order', name }
  })
  return refused ? err(refused) : ok(recorded)
}

/** Changes what is written on a draft beside its lines. */
export function changeHead(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.changeDraft'>,
): Result<Recorded, BusyError> {
  const { id, change } = input
  return changeDraft(services, person, id, { name: 'orders.changeDraft', input }, (order) => {
    const after = { ...order, ...change }
    if (after.fromDay !== null && after.fromDay > after.toDay) return busyError('spanEmpty')
    services.store.orders.change(id, change, services.clock.now())
    return null
  })
}

const UNCHANGED: Omit<LineEdit, 'lineKey' | 'free'> = {
  position: null,
  description: null,
  quantityHundredths: null,
  unitPriceOre: null,
  discountBasisPoints: null,
  productTripletexId: null,
  vatTripletexId: null,
  reason: '',
}

/** Changes a line of a draft; null takes what it is worked out as. */
export function editLine(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.editLine'>,
): Result<Recorded, BusyError> {
  const { id, key, change } = input
  const { store } = services
  return changeDraft(services, person, id, { name: 'orders.editLine', input }, (order) => {
    const line = workOutDraft(services, order).lines.find((each) => each.key === key)
    if (!line) return busyError('changedSinceShown')
    if (!knowsProduct(services, change.productTripletexId)) return busyError('productUnknown')
    const known = store.orders.edits(id).find(({ lineKey }) => lineKey === key)
    const edit: LineEdit = {
      ...UNCHANGED,
      ...known,
      ...allowedOn(line, change),
      lineKey: key,
      free: line.kind === 'free',
    }
    if (!edit.free && saysNothing(edit)) store.orders.removeEdit(id, key)
    else store.orders.putEdit(id, edit)
    return null
  })
}

/** What a line is written down by follows from the line: only its text is its own. */
function allowedOn(
  line: DraftLine,
  change: CallParsedInput<'orders.editLine'>['change'],
): CallParsedInput<'orders.editLine'>['change'] {
  if (line.kind !== 'writeDown') return change
  return change.description === undefined ? {} : { description: change.description }
}

function saysNothing({ lineKey: _key, free: _free, ...rest }: LineEdit): boolean {
  return Object.values(rest).every((value) => value === null || value === '')
}

function knowsProduct({ store }: Services, id: number | null | undefined): boolean {
  return id == null || store.products.get(id) !== null
}

/** Adds a line of one's own at the end. */
export function addLine(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.addLine'>,
): Result<{ key: string }, BusyError> {
  const { id, line } = input
  const { store, newId } = services
  if (!knowsProduct(services, line.productTripletexId)) return err(busyError('productUnknown'))
  const key = `free|${newId()}`
  const done = changeDraft(services, person, id, { name: 'orders.addLine', input }, () => {
    const places = store.orders.edits(id).flatMap(({ position }) => position ?? [])
    // Once lines were moved, what has no place comes after them: so does this one.
    const position = places.length > 0 ? Math.max(...places) + 1 : null
    store.orders.putEdit(id, {
      ...UNCHANGED,
      quantityHundredths: 100,
      ...line,
      lineKey: key,
      free: true,
      position,
    })
    return null
  })
  return done.ok ? ok({ key }) : done
}

/** Removes a line of one's own. */
export function removeLine(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.removeLine'>,
): Result<Recorded, BusyError> {
  const { id, key } = input
  const { store } = services
  return changeDraft(services, person, id, { name: 'orders.removeLine', input }, () => {
    if (!store.orders.edits(id).some(({ lineKey, free }) => free && lineKey === key))
      return busyError('notFound')
    store.orders.removeEdit(id, key)
    return null
  })
}

/** Puts the lines of a draft in another order; those that are not named come after them. */
export function moveLines(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.moveLines'>,
): Result<Recorded, BusyError> {
  const { id, keys } = input
  const { store } = services
  return changeDraft(services, person, id, { name: 'orders.moveLines', input }, (order) => {
    const lines = workOutDraft(services, order).lines.filter(({ kind }) => kind !== 'writeDown')
    const there = new Map(lines.map((line) => [line.key, line]))
    const named = [...new Set(keys)].filter((key) => there.has(key))
    const others = lines.map(({ key }) => key).filter((key) => !named.includes(key))
    const edits = new Map(store.orders.edits(id).map((edit) => [edit.lineKey, edit]))
    for (const [position, key] of [...named, ...others].entries()) {
      const free = there.get(key)?.kind === 'free'
      store.orders.putEdit(id, { ...UNCHANGED, ...edits.get(key), lineKey: key, free, position })
    }
    return null
  })
}
