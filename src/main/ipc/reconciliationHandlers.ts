import type { PersonId } from '@shared/domain/ids'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Session } from '../session'
import { reconciliationView } from '../sync/reconciliation/reconciliationView'
import { sendAgain } from '../sync/reconciliation/sendAgain'
import type { TripletexError } from '../tripletex/errors'
import type { CallsOf, Handlers } from './answer'

const LONGEST_PERIOD_DAYS = 366

type Period = { personId?: PersonId | undefined; from: LocalDay; to: LocalDay }

export function reconciliationHandlers({
  services,
  store,
  sync,
  gateway,
}: Session): Handlers<CallsOf<'reconciliation'>> {
  function personOf({ personId, from, to }: Period): Result<Person, BusyError> {
    const person = personId ? store.people.get(personId) : store.people.self()
    if (!person) return err(busyError('notFound'))
    const valid = from <= to && to < addDays(from, LONGEST_PERIOD_DAYS)
    return valid ? ok(person) : err(busyError('invalidInput'))
  }
  const view = (person: Person, period: Period) =>
    reconciliationView(store, gateway.state() !== 'none', person, period)

  return {
    'reconciliation.view': (period) => {
      const person = personOf(period)
      return person.ok ? ok(view(person.value, period)) : person
    },
    'reconciliation.read': async (period) => {
      const person = personOf(period)
      if (!person.ok) return person
      if (gateway.state() !== 'ready') return err(busyError('notConnected'))
      const read = await sync.readHours({ personId: person.value.id, from: period.from, to: period.to })
      return read.ok ? ok(view(person.value, period)) : err(readError(read.error))
    },
    'reconciliation.sendAgain': ({ key }) => {
      sendAgain(services, key)
      services.changed('outbox', 'timeEntries')
      sync.queueFilled()
      return ok(undefined)
    },
    'reconciliation.log': ({ key }) => ok(store.transferLog.ofKey(key)),
  }
}

function readError(error: TripletexError): BusyError {
  switch (error.kind) {
    case 'network':
      return busyError('noNetwork')
    case 'forbidden':
      return busyError('missingRights')
    case 'noCredential':
    case 'unauthorized':
      return busyError('keyRejected')
    default:
      return busyError('tripletexFailed', { requestId: error.requestId ?? '' })
  }
}
