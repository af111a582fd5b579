import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import { ok, type Result } from '@shared/result'
import { createOrder, deleteDraft } from '../orders/createOrder'
import { orderDashboard } from '../orders/dashboard'
import { includeCosts, includeEntries, writeDownCost, writeDownEntries } from '../orders/decideContents'
import { addLine, changeHead, editLine, moveLines, removeLine } from '../orders/editDraft'
import { finishedOrder } from '../orders/finishedOrder'
import { finishOrder } from '../orders/finishOrder'
import { listOrders } from '../orders/listOrders'
import { orderDraft } from '../orders/orderDraft'
import { self } from '../people/people'
import type { Session } from '../session'
import type { CallsOf, Handlers } from './answer'

/** Those that ask Tripletex or need the machine's windows are answered elsewhere. */
type HereAlone = Exclude<
  CallsOf<'orders'>,
  | 'orders.deletion'
  | 'orders.delete'
  | 'orders.retry'
  | 'orders.refresh'
  | 'orders.open'
  | 'orders.savePdf'
  | 'orders.waiting'
>

export function orderHandlers({ services }: Session): Handlers<HereAlone> {
  function asSelf<T>(work: (person: Person) => Result<T, BusyError>): Result<T, BusyError> {
    const person = self(services)
    return person.ok ? work(person.value) : person
  }
  return {
    'orders.dashboard': () => asSelf((person) => ok(orderDashboard(services, person))),
    'orders.list': () => asSelf((person) => ok(listOrders(services, person))),
    'orders.create': ({ projectId }) => asSelf((person) => createOrder(services, person, projectId)),
    'orders.draft': ({ id }) => asSelf((person) => orderDraft(services, person, id)),
    'orders.changeDraft': (input) => asSelf((person) => changeHead(services, person, input)),
    'orders.includeEntries': (input) => asSelf((person) => includeEntries(services, person, input)),
    'orders.includeCosts': (input) => asSelf((person) => includeCosts(services, person, input)),
    'orders.writeDownEntries': (input) => asSelf((person) => writeDownEntries(services, person, input)),
    'orders.writeDownCost': (input) => asSelf((person) => writeDownCost(services, person, input)),
    'orders.editLine': (input) => asSelf((person) => editLine(services, person, input)),
    'orders.addLine': (input) => asSelf((person) => addLine(services, person, input)),
    'orders.removeLine': (input) => asSelf((person) => removeLine(services, person, input)),
    'orders.moveLines': (input) => asSelf((person) => moveLines(services, person, input)),
    'orders.deleteDraft': ({ id }) => asSelf((person) => deleteDraft(services, person, id)),
    'orders.finish': (input) => asSelf((person) => finishOrder(services, person, input)),
    'orders.get': ({ id }) => asSelf((person) => finishedOrder(services, person, id)),
  }
}
