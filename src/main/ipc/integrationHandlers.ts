import { type BusyError, busyError } from '@shared/ipc/errors'
import type { IntegrationStatus } from '@shared/ipc/integration'
import { err, ok, type Result } from '@shared/result'
import type { Session } from '../session'
import { connect, disconnect } from '../settings/connect'
import { storedConnection } from '../settings/connection'
import { previewConnect, previewSwitch, previewTransfer } from '../settings/syncPreviews'
import { switchProjectSync, switchTransfer, switchWorkTypeSync } from '../settings/syncSwitches'
import { testConnection } from '../settings/testConnection'
import type { CallsOf, Handlers } from './answer'

/** All but going to another company's workspace, which no single workspace can answer. */
type IntegrationCall = Exclude<CallsOf<'integration'>, 'integration.connectOtherCompany'>

export function integrationHandlers(session: Session): Handlers<IntegrationCall> {
  const { services, sync, gateway, connectDeps, connectOutcome, store, projectSearch } = session
  const status = session.integrationStatus

  async function thenStatus(
    work: () => Promise<Result<undefined, BusyError>>,
  ): Promise<Result<IntegrationStatus, BusyError>> {
    const done = await work()
    return done.ok ? ok(status()) : done
  }

  /** Switches what is kept here and what is pulled, and pulls at once what is wanted now. */
  const switched = (change: () => Result<undefined, BusyError>, pull = false) =>
    thenStatus(async () => {
      const done = change()
      if (!done.ok) return done
      projectSearch.forget()
      services.changed('integration', 'projects', 'workTypes', 'timeEntries', 'outbox')
      if (pull) void sync.pullNow()
      return done
    })

  return {
    'integration.status': () => ok(status()),
    'integration.connect': (input) =>
      thenStatus(async () => {
        const connected = await connect(connectDeps, input)
        connectOutcome.note(connected.ok ? ok(storedConnection(store)?.companyName ?? '') : connected)
        services.changed('integration')
        if (!connected.ok) return connected
        projectSearch.forget()
        services.changed('projects', 'workTypes')
        sync.connectionChanged()
        void sync.pullNow()
        return connected
      }),
    'integration.disconnect': () =>
      thenStatus(async () => {
        await disconnect(connectDeps)
        sync.connectionChanged()
        return ok(undefined)
      }),
    'integration.setProjectSync': (change) => switched(() => switchProjectSync(services, change), change.on),
    'integration.setWorkTypeSync': (change) =>
      switched(() => switchWorkTypeSync(services, change), change.on),
    'integration.setTransferChoice': (rule) =>
      switched(() => {
        const done = switchTransfer(services, rule)
        if (done.ok) sync.queueFilled()
        return done
      }),
    'integration.previewConnect': () => ok(previewConnect(services)),
    'integration.previewProjectSync': ({ on }) => ok(previewSwitch(services, 'projects', on)),
    'integration.previewWorkTypeSync': ({ on }) => ok(previewSwitch(services, 'workTypes', on)),
    'integration.previewTransfer': (rule) => ok(previewTransfer(services, rule)),
    'integration.pull': () => {
      if (gateway.state() !== 'ready') return err(busyError('notConnected'))
      void sync.pullNow()
      return ok(undefined)
    },
    'integration.test': async () => {
      const tested = await testConnection(services, gateway, () => performance.now())
      if (tested.ok) sync.lookAround()
      else if (['noNetwork', 'keyRejected'].includes(tested.error.code)) sync.checkAgain()
      services.changed('integration')
      return tested
    },
    'integration.unseenOutcome': () => ok(connectOutcome.unseen()),
    'integration.seeOutcome': () => {
      connectOutcome.see()
      services.changed('integration')
      return ok(undefined)
    },
  }
}
