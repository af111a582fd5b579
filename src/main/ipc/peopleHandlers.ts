import type { BusyError } from '@shared/ipc/errors'
import { ok, type Result } from '@shared/result'
import { administrationLog } from '../administration/administrationLog'
import { addPerson, archivePerson, changePerson, restorePerson } from '../people/changePeople'
import { employeeMatch } from '../people/employeeMatch'
import { deleteGroup, saveGroup } from '../people/groups'
import { updateSelf } from '../people/people'
import { peopleList, personPage } from '../people/peopleView'
import type { Session } from '../session'
import { retryMended } from '../sync/outbox/retry'
import type { CallsOf, Handlers } from './answer'

export function peopleHandlers({
  services,
  store,
  sync,
}: Session): Handlers<CallsOf<'people' | 'groups' | 'administration'>> {
  /** After a change of whom people match, what waited for it can leave. */
  function mended<T>(done: Result<T, BusyError>): Result<T, BusyError> {
    if (!done.ok) return done
    retryMended(services)
    services.changed('outbox')
    sync.queueFilled()
    return done
  }

  return {
    'people.updateSelf': (input) => mended(updateSelf(services, input)),
    'people.names': () =>
      ok(store.people.all().map(({ id, name, archivedAt }) => ({ id, name, archived: archivedAt !== null }))),
    'people.list': () => ok(peopleList(store)),
    'people.page': ({ personId }) => personPage(store, personId),
    'people.match': ({ personId, employeeNumber }) =>
      ok(employeeMatch(store, { id: personId, employeeNumber })),
    'people.add': (input) => {
      const added = mended(addPerson(services, input))
      return added.ok ? ok({ id: added.value.id }) : added
    },
    'people.change': ({ personId, ...input }) => mended(changePerson(services, personId, input)),
    'people.archive': ({ personId }) => mended(archivePerson(services, personId)),
    'people.restore': ({ personId }) => mended(restorePerson(services, personId)),
    'groups.list': () => ok(store.groups.all()),
    'groups.save': (input) => saveGroup(services, input),
    'groups.delete': ({ id }) => deleteGroup(services, id),
    'administration.log': ({ before }) => ok(administrationLog(store, before)),
  }
}
