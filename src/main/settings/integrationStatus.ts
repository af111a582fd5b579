import { may } from '@shared/domain/roles'
import { type IntegrationStatus, PulledKind } from '@shared/ipc/integration'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { type KeyStore, storedConnection } from './connection'
import { projectSync, transferRule, workTypeSync } from './transferSettings'
import type { TripletexGateway } from './tripletexGateway'

/** Everything that Innstillinger → Integrasjoner shows. */
export function integrationStatus(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  keyStore: KeyStore,
  gateway: TripletexGateway,
  builtInConsumerToken: string,
): IntegrationStatus {
  const connection = storedConnection(store)
  const person = store.people.self()
  const rule = transferRule(store)
  return {
    connection: connection && {
      companyName: connection.companyName,
      organizationNumber: connection.organizationNumber,
      employeeName: connection.employeeName,
      environment: connection.environment,
      address: connection.address,
      keyStoredIn: keyStore.backend(),
      state: gateway.keyState(),
    },
    projectSync: projectSync(store),
    workTypeSync: workTypeSync(store),
    transferChoice: rule.choice,
    transferFrom: rule.from,
    suggestedFrom: store.entries.anyBefore(clock.today()) ? clock.today() : null,
    pulled: PulledKind.options.map((kind) => ({
      kind,
      ...store.replica.counts(kind),
      pulledAt: store.syncState.get(kind).completedAt,
    })),
    employeeNumberMatches:
      person && store.people.hasEmployees()
        ? store.people.employeeByNumber(person.employeeNumber) !== null
        : null,
    hasBuiltInConsumerToken: builtInConsumerToken !== '',
    mayManage: person !== null && may(actorOf(store, person), 'manageIntegrations'),
  }
}
