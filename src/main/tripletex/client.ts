import { setTimeout as sleep } from 'node:timers/promises'
import type { Result } from '@shared/result'
import type { Temporal } from 'temporal-polyfill'
import { v7 } from 'uuid'
import { type CallOptions, createApi } from './api'
import type { TripletexError } from './errors'
import type { Logger } from './logger'
import { createRateGate } from './rateGate'
import { type ActivitiesResource, activitiesResource } from './resources/activities'
import {
  type ProjectSettingsResource,
  projectSettingsResource,
  type TimesheetSettingsResource,
  timesheetSettingsResource,
} from './resources/companySettings'
import { type CustomersResource, customersResource } from './resources/customers'
import { employeesResource, type TripletexEmployee } from './resources/employees'
import { type OrdersResource, ordersResource } from './resources/orders'
import { productsResource, type TripletexProduct } from './resources/products'
import { type ProjectsResource, projectsResource } from './resources/projects'
import { type TimesheetEntriesResource, timesheetEntriesResource } from './resources/timesheetEntries'
import { type TripletexVatType, vatTypesResource } from './resources/vatTypes'
import { readWhoAmI, type WhoAmI } from './resources/whoAmI'
import { createServerClock } from './serverClock'
import { type CredentialProvider, createSessions } from './session'
import type { Traffic } from './traffic'
import { createTransport, type Fetch } from './transport'
import type { VersionedList } from './versionedList'

export interface TripletexClientOptions {
  readonly fetch: Fetch
  readonly now: () => Temporal.Instant
  readonly logger: Logger
  /** Ends in `/v2`; see `environments`. */
  readonly baseUrl: string
  readonly credential: CredentialProvider
  /** For one exchange, body included; time spent waiting for a turn does not count. Default 20,000. */
  readonly timeoutMilliseconds?: number
  /** The longest time that a call waits out Tripletex's rate limit before it gives `rateLimited`. Default 30. */
  readonly longestWaitSeconds?: number
  /** Told of each request, where somebody counts them. */
  readonly traffic?: Traffic
  readonly sleep?: (milliseconds: number) => Promise<unknown>
  /** Milliseconds on a clock that nobody sets, for waits. */
  readonly elapsed?: () => number
}

/** Everything Busy asks of Tripletex. Nothing here throws: each failure is a {@link TripletexError}. */
export interface TripletexClient {
  whoAmI(options?: CallOptions): Promise<Result<WhoAmI, TripletexError>>
  /** Logs out and forgets the session; the next call opens one with the credential of that moment. */
  endSession(): Promise<void>
  /** True once Tripletex has refused the key. Nothing is asked of it with that key any more. */
  keyRefused(): boolean
  /** The time in Tripletex, as far as its answers have told it; until then this machine's. */
  serverTime(): Temporal.Instant
  readonly employees: VersionedList<TripletexEmployee>
  readonly customers: CustomersResource
  readonly products: VersionedList<TripletexProduct>
  readonly vatTypes: VersionedList<TripletexVatType>
  readonly activities: ActivitiesResource
  readonly projects: ProjectsResource
  readonly orders: OrdersResource
  readonly timesheetEntries: TimesheetEntriesResource
  readonly timesheetSettings: TimesheetSettingsResource
  readonly projectSettings: ProjectSettingsResource
}

export function createTripletexClient(options: TripletexClientOptions): TripletexClient {
  const { fetch, now, logger, baseUrl, credential } = options
  const { timeoutMilliseconds = 20_000, longestWaitSeconds = 30 } = options
  const clock = createServerClock(now)
  const { traffic } = options
  const newCallId = v7
  const transport = createTransport({
    fetch,
    baseUrl,
    logger,
    newCallId,
    timeoutMilliseconds,
    clock,
    traffic,
  })
  const sessions = createSessions({ transport, credential, clock })
  const gate = createRateGate({
    now: options.elapsed ?? (() => performance.now()),
    sleep: options.sleep ?? sleep,
    longestWaitSeconds,
  })
  const api = createApi({ transport, sessions, gate, longestWaitSeconds, traffic })

  return {
    whoAmI: (callOptions) => readWhoAmI(api, callOptions),
    endSession: sessions.end,
    keyRefused: sessions.keyRefused,
    serverTime: clock.now,
    employees: employeesResource(api),
    customers: customersResource(api),
    products: productsResource(api),
    vatTypes: vatTypesResource(api),
    activities: activitiesResource(api),
    projects: projectsResource(api),
    orders: ordersResource(api),
    timesheetEntries: timesheetEntriesResource(api),
    timesheetSettings: timesheetSettingsResource(api),
    projectSettings: projectSettingsResource(api),
  }
}
