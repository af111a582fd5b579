import type { WorkTypeKind } from '@shared/domain/bookable'
import type { PulledKind } from '@shared/ipc/integration'
import { ok, type Result } from '@shared/result'
import type { Temporal } from 'temporal-polyfill'
import type { ReplicaRepository } from '../../db/replicaRepository'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'
import type { ListWindow } from '../../tripletex/listWindow'
import type { TripletexActivity } from '../../tripletex/resources/activities'
import type { VersionedList, WindowedList, WindowPageRequest } from '../../tripletex/versionedList'

type Answered<T> = Promise<Result<T, TripletexError>>

/** A row of Tripletex, and how it is written to the copy. */
export type PulledRow = { id: number; write: (pulledAt: string) => void }
export type PulledPage = { rows: PulledRow[]; hasMore: boolean }
export type PageOfWindow = WindowPageRequest & { window: ListWindow }

/** How what changed is found without reading every row. */
export type Changes =
  | {
      by: 'version'
      versions: (
        client: TripletexClient,
        request: PageOfWindow & { digest?: string | undefined },
      ) => ReturnType<VersionedList<unknown>['versions']>
      byIds: (client: TripletexClient, ids: readonly number[]) => Answered<PulledRow[]>
    }
  | {
      by: 'time'
      changedSince: (
        client: TripletexClient,
        since: Temporal.Instant,
        request: PageOfWindow,
      ) => Answered<PulledPage>
    }

/** How a kind is read from Tripletex and written to the copy. */
export type Puller = {
  kind: PulledKind
  /** Rows of a page that are read and written at once, without keeping the windows waiting. */
  pageSize: number
  list: (client: TripletexClient) => Pick<WindowedList<unknown>, 'windows' | 'halves'>
  page: (client: TripletexClient, request: PageOfWindow) => Answered<PulledPage>
  changes: Changes
}

/** In the order in which they are pulled: what a kind refers to comes before it. */
export function createPullers(replica: ReplicaRepository): Puller[] {
  return [
    versioned('employees', 200, (client) => client.employees, employeeWriter(replica)),
    customers(replica),
    versioned('vatTypes', 1000, (client) => client.vatTypes, vatTypeWriter(replica)),
    versioned('products', 500, (client) => client.products, productWriter(replica)),
    versioned('workTypes', 500, (client) => client.activities, workTypeWriter(replica)),
    versioned('projects', 200, (client) => client.projects, projectWriter(replica)),
  ]
}

type Writer<T> = (row: T, pulledAt: string) => void
type RowOf<Name extends keyof TripletexClient> =
  TripletexClient[Name] extends WindowedList<infer T> ? T : never

function versioned<T extends { id: number }>(
  kind: PulledKind,
  pageSize: number,
  list: (client: TripletexClient) => VersionedList<T>,
  write: Writer<T>,
): Puller {
  return {
    kind,
    pageSize,
    list,
    page: async (client, request) => pulledPage(await list(client).page(request), write),
    changes: {
      by: 'version',
      versions: (client, request) => list(client).versions(request),
      async byIds(client, ids) {
        const found = await list(client).byIds(ids)
        return found.ok ? ok(pulledRows(found.value, write)) : found
      },
    },
  }
}

/** Customers are the one list that Tripletex can be asked for changes of. */
function customers(replica: ReplicaRepository): Puller {
  const write = customerWriter(replica)
  return {
    kind: 'customers',
    pageSize: 200,
    list: (client) => client.customers,
    page: async (client, request) => pulledPage(await client.customers.page(request), write),
    changes: {
      by: 'time',
      changedSince: async (client, changedSince, request) =>
        pulledPage(await client.customers.page({ ...request, changedSince }), write),
    },
  }
}

function pulledPage<T extends { id: number }>(
  page: Result<{ values: readonly T[]; hasMore: boolean }, TripletexError>,
  write: Writer<T>,
): Result<PulledPage, TripletexError> {
  if (!page.ok) return page
  return ok({ rows: pulledRows(page.value.values, write), hasMore: page.value.hasMore })
}

const pulledRows = <T extends { id: number }>(rows: readonly T[], write: Writer<T>): PulledRow[] =>
  rows.map((row) => ({ id: row.id, write: (pulledAt) => write(row, pulledAt) }))

const employeeWriter =
  (replica: ReplicaRepository): Writer<RowOf<'employees'>> =>
  (row, pulledAt) =>
    replica.putEmployee(
      {
        tripletexId: row.id,
        version: row.version,
        archived: false,
        firstName: row.firstName,
        lastName: row.lastName,
        employeeNumber: row.employeeNumber ?? '',
        email: row.email ?? '',
        mayRegisterHours: row.allowInformationRegistration,
      },
      pulledAt,
    )

const customerWriter =
  (replica: ReplicaRepository): Writer<RowOf<'customers'>> =>
  (row, pulledAt) =>
    replica.putCustomer(
      {
        tripletexId: row.id,
        version: row.version,
        archived: row.isInactive,
        name: row.name,
        number: row.customerNumber === null ? '' : String(row.customerNumber),
        organizationNumber: row.organizationNumber ?? '',
      },
      pulledAt,
    )

const vatTypeWriter =
  (replica: ReplicaRepository): Writer<RowOf<'vatTypes'>> =>
  ({ id, version, name, number, percentage }, pulledAt) => {
    const basisPoints = Math.round((percentage ?? 0) * 100)
    const row = { tripletexId: id, version, archived: false, name, number: number ?? '', basisPoints }
    replica.putVatType(row, pulledAt)
  }

const productWriter =
  (replica: ReplicaRepository): Writer<RowOf<'products'>> =>
  (row, pulledAt) =>
    replica.putProduct(
      {
        tripletexId: row.id,
        version: row.version,
        archived: row.isInactive,
        name: row.name,
        number: row.number ?? '',
        priceOre: Math.round((row.priceExcludingVatCurrency ?? 0) * 100),
        vatTripletexId: row.vatTypeId,
      },
      pulledAt,
    )

const workTypeWriter =
  (replica: ReplicaRepository): Writer<RowOf<'activities'>> =>
  (row, pulledAt) => {
    const { id, version, name, isDisabled, isChargeable } = row
    replica.putWorkType(
      { tripletexId: id, version, archived: isDisabled, name, kind: kindOf(row), billable: isChargeable },
      pulledAt,
    )
  }

/** Tripletex's kind decides; its two flags are only read where the kind is a word that is not known here. */
function kindOf(activity: TripletexActivity): WorkTypeKind {
  if (activity.activityType === 'GENERAL_ACTIVITY') return 'internal'
  if (activity.activityType === 'PROJECT_GENERAL_ACTIVITY') return 'anyProject'
  if (activity.activityType === 'PROJECT_SPECIFIC_ACTIVITY') return 'oneProject'
  if (!activity.isProjectActivity) return 'internal'
  return activity.isGeneral ? 'anyProject' : 'oneProject'
}

const projectWriter =
  (replica: ReplicaRepository): Writer<RowOf<'projects'>> =>
  (row, pulledAt) =>
    replica.putProject(
      {
        tripletexId: row.id,
        version: row.version,
        archived: row.isClosed,
        number: row.number ?? '',
        name: row.name,
        customerTripletexId: row.customerId,
        managerTripletexId: row.projectManagerId,
        startDate: row.startDate,
        endDate: row.endDate,
        participantsOnly: row.forParticipantsOnly,
        linkedWorkTypesOnly: row.generalProjectActivitiesPerProjectOnly,
        participants: row.participantEmployeeIds,
        workTypes: row.projectActivities.map((link) => ({
          tripletexId: link.activityId,
          closed: link.isClosed,
        })),
      },
      pulledAt,
    )
