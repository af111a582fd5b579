import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import { ok, type Result } from '@shared/result'
import { costList, waitingCosts } from '../costs/costList'
import { costReceipt } from '../costs/costReceipt'
import {
  approveCosts,
  deleteCosts,
  rejectCosts,
  submitCosts,
  undoCostApprovals,
  withdrawCosts,
} from '../costs/moveCosts'
import { receiptType } from '../costs/receipts'
import { saveCost } from '../costs/saveCost'
import { self } from '../people/people'
import type { Session } from '../session'
import { searchProducts } from '../workTypes/searchProducts'
import type { CallsOf, Handlers } from './answer'

/** The calls about costs that need no window of the system, see `receiptHandlers` for the others. */
export function costHandlers({
  services,
  receipts,
}: Session): Handlers<Exclude<CallsOf<'costs'>, 'costs.openReceipt' | 'costs.saveReceipt'>> {
  function asSelf<T>(work: (person: Person) => Result<T, BusyError>): Result<T, BusyError> {
    const person = self(services)
    return person.ok ? work(person.value) : person
  }
  return {
    'costs.list': async (filter) => {
      const person = self(services)
      return person.ok ? ok(await costList(services, person.value, filter)) : person
    },
    'costs.save': async (input) => {
      const person = self(services)
      return person.ok ? saveCost(services, receipts, person.value, input) : person
    },
    'costs.delete': ({ ids }) => asSelf((person) => deleteCosts(services, person, ids)),
    'costs.submit': ({ ids }) => asSelf((person) => submitCosts(services, person, ids)),
    'costs.withdraw': ({ ids }) => asSelf((person) => withdrawCosts(services, person, ids)),
    'costs.approve': ({ ids }) => asSelf((person) => approveCosts(services, person, ids)),
    'costs.reject': ({ ids, reason }) => asSelf((person) => rejectCosts(services, person, ids, reason)),
    'costs.undoApproval': ({ ids }) => asSelf((person) => undoCostApprovals(services, person, ids)),
    'costs.waiting': () => asSelf((person) => ok(waitingCosts(services, person))),
    'costs.receipt': async ({ id }) => {
      const person = self(services)
      if (!person.ok) return person
      const found = await costReceipt(services, receipts, person.value, id)
      if (!found.ok) return found
      const { name, bytes, kind } = found.value
      return ok({ name, bytes, type: receiptType(kind) })
    },
    'costs.products': ({ query, limit }) => ok(searchProducts(services.store, query, limit)),
  }
}
