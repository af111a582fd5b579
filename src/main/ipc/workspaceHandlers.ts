import { busyError } from '@shared/ipc/errors'
import { err, ok } from '@shared/result'
import { knownCompany } from '../settings/connection'
import type { Workspaces } from '../shell/workspaces'
import type { Handlers } from './answer'

/** The calls that go from one workspace to another. */
export function workspaceHandlers(
  workspaces: Workspaces,
): Handlers<'workspace.list' | 'workspace.open' | 'integration.connectOtherCompany'> {
  return {
    'workspace.list': () => ok(workspaces.list()),
    'workspace.open': ({ id }) => workspaces.goTo(id),
    'integration.connectOtherCompany': async (input) => {
      const connected = await workspaces.connectOther(input)
      const session = workspaces.session()
      if (!session) return err(busyError('notFound'))
      const name = knownCompany(session.store)?.name ?? ''
      session.connectOutcome.note(connected.ok ? ok(name) : connected)
      session.services.changed('integration')
      return connected.ok ? ok(session.integrationStatus()) : connected
    },
  }
}
