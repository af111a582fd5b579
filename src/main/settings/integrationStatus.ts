import { may } from '@shared/domain/roles'
import {
  type IntegrationStatus,
  PulledKind,
  type PullProblem,
  type TrafficStatus,
} from '@shared/ipc/integration'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import type { Traffic } from '../tripletex/traffic'
import { type KeyStore, storedConnection } from './connection'
import { lackingRights } from './lackingRights'
import { projectSync, suggestedFrom, transferRule, workTypeSync } from './transferSettings'
import type { TripletexGateway } from './tripletexGateway'

export type StatusDeps = Pick<Services, 'store' | 'clock'> & {
  keyStore: KeyStore
  gateway: TripletexGateway
  builtInConsumerToken: string
  traffic: Traffic
  pullProblem: (kind: PulledKind) => PullProblem | null
  isUsualAddress: (address: string) => boolean
}

/** Everything that Innstillinger → Integrasjoner shows. */
export function integrationStatus(deps: StatusDeps): IntegrationStatus {
  const { store, keyStore, gateway, builtInConsumerToken } = deps
  const connection = storedConnection(store)
  const person = store.people.self()
  const rule = transferRule(store)
  const pulled = PulledKind.options.map((kind) => ({
    kind,
    ...store.replica.counts(kind),
    pulledAt: store.syncState.get(kind).completedAt,
    problem: deps.pullProblem(kind),
  }))
  return {
    connection: connection && {
      companyName: connection.companyName,
      organizationNumber: connection.organizationNumber,
      employeeName: connection.employeeName,
      environment: connection.environment,
      address: connection.address,
      isUsualAddress: deps.isUsualAddress(connection.address),
      keyStoredIn: keyStore.backend(),
      state: gateway.keyState(),
    },
    projectSync: projectSync(store),
    workTypeSync: workTypeSync(store),
    transferChoice: rule.choice,
    transferFrom: rule.from,
    suggestedFrom: suggestedFrom(deps),
    pulled,
    lackingRights: lackingRights(
      pulled,
      store.outbox.open(),
      ({ personId }) => store.people.employeeOf(personId)?.tripletexId === connection?.employeeId,
    ),
    traffic: trafficStatus(deps.traffic),
    employeeNumberMatches:
      person && store.people.hasEmployees()
        ? store.people.employeeByNumber(person.employeeNumber) !== null
        : null,
    hasBuiltInConsumerToken: builtInConsumerToken !== '',
    mayManage: person !== null && may(actorOf(store, person), 'manageIntegrations'),
    administrators: administrators(store),
  }
}

function administrators(store: StatusDeps['store']): string[] {
  return store.people
    .all()
    .filter(({ role, archivedAt }) => role === 'administrator' && archivedAt === null)
    .map(({ name }) => name)
}

function trafficStatus(traffic: Traffic): TrafficStatus {
  const told = traffic.lastLimit()
  const limit = told && {
    limit: told.limit,
    remaining: told.remaining,
    at: new Date(told.at).toISOString(),
  }
  return { lastHour: traffic.inLastHour(), limit }
}
