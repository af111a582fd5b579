import type { BusyError } from '@shared/ipc/errors'
import { busyError } from '@shared/ipc/errors'
import type { IntegrationStatus } from '@shared/ipc/integration'
import { err, ok, type Result } from '@shared/result'
import type { Session } from '../session'
import { connect, disconnect } from '../settings/connect'
import { storedConnection } from '../settings/connection'
import { testConnection } from '../settings/testConnection'
import { chooseTransfer, previewTransfer } from '../settings/transferChoice'
import { setProjectSync, transferChoice } from '../settings/transferSettings'
import type { CallsOf, Handlers } from './answer'

/** All but going to another company's workspace, which no single workspace can answer. */
type IntegrationCall = Exclude<CallsOf<'integration'>, 'integration.connectOtherCompany'>

export function integrationHandlers(session: Session): Handlers<IntegrationCall> {
  const { services, sync, gateway, connectDeps, connectOutcome, store, integrationStatus: status } = session

  async function thenStatus(
    work: () => Promise<Result<undefined, BusyError>>,
  ): Promise<Result<IntegrationStatus, BusyError>> {
    const done = await work()
    return done.ok ? ok(status()) : done
  }

  return {
    'integration.status': () => ok(status()),
    'integration.connect': (input) =>
      thenStatus(async () => {
        const connected = await connect(connectDeps, input)
        connectOutcome.note(connected.ok ? ok(storedConnection(store)?.companyName ?? '') : connected)
        services.changed('integration')
        if (!connected.ok) return connected
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
    'integration.setProjectSync': ({ on }) =>
      thenStatus(async () => {
        if (!on && transferChoice(store) !== 'never') return err(busyError('forbidden'))
        setProjectSync(store, on)
        services.changed('integration', 'projects')
        if (on) void sync.pullNow()
        return ok(undefined)
      }),
    'integration.setTransferChoice': ({ choice }) =>
      thenStatus(async () => {
        chooseTransfer(services, choice)
        services.changed('integration', 'outbox', 'timeEntries', 'projects')
        sync.queueFilled()
        return ok(undefined)
      }),
    'integration.previewTransfer': ({ choice }) => ok(previewTransfer(services, choice)),
    'integration.pull': () => {
      if (gateway.state() !== 'ready') return err(busyError('notConnected'))
      void sync.pullNow()
      return ok(undefined)
    },
    'integration.test': async () => {
      const tested = await testConnection(services, gateway, () => performance.now())
      if (tested.ok) sync.lookAround()
      services.changed('integration')
      return tested
    },
    'integration.seeOutcome': () => {
      connectOutcome.see()
      services.changed('integration')
      return ok(undefined)
    },
  }
}
