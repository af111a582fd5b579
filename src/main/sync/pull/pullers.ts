import type { WorkTypeKind } from '@shared/domain/bookable'
import type { PulledKind } from '@shared/ipc/integration'
import { ok, type Result } from '@shared/result'
import type { ReplicaRepository } from '../../db/replicaRepository'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'
import type { TripletexActivity } from '../../tripletex/resources/activities'

/** One page of a kind, as the rows that are to be written. */
export type PulledPage = { write: ((pulledAt: string) => void)[]; hasMore: boolean }

type ReadPage = (
  client: TripletexClient,
  from: number,
  count: number,
) => Promise<Result<PulledPage, TripletexError>>

/** How a kind is read from Tripletex, from one list or several, and written to the copy. */
export type Puller = { kind: PulledKind; pageSize: number; parts: ReadPage[] }

type Pages<T> = Result<{ values: readonly T[]; hasMore: boolean }, TripletexError>

/** In the order in which they are pulled: what a kind refers to comes before it. */
export function createPullers(replica: ReplicaRepository): Puller[] {
  return [
    { kind: 'employees', pageSize: 200, parts: [employees(replica)] },
    // Tripletex lists active and inactive customers apart.
    { kind: 'customers', pageSize: 200, parts: [customers(replica, false), customers(replica, true)] },
    { kind: 'vatTypes', pageSize: 1000, parts: [vatTypes(replica)] },
    { kind: 'products', pageSize: 500, parts: [products(replica)] },
    { kind: 'workTypes', pageSize: 500, parts: [workTypes(replica)] },
    { kind: 'projects', pageSize: 200, parts: [projects(replica)] },
  ]
}

function pageOf<T>(
  pages: Pages<T>,
  write: (row: T, pulledAt: string) => void,
): Result<PulledPage, TripletexError> {
  if (!pages.ok) return pages
  const { values, hasMore } = pages.value
  return ok({ write: values.map((row) => (pulledAt: string) => write(row, pulledAt)), hasMore })
}

const employees =
  (replica: ReplicaRepository): ReadPage =>
  async (client, from, count) =>
    pageOf(await client.employees.page({ from, count }), (row, pulledAt) => {
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
    })

const customers =
  (replica: ReplicaRepository, isInactive: boolean): ReadPage =>
  async (client, from, count) =>
    pageOf(await client.customers.page({ from, count, isInactive }), (row, pulledAt) => {
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
    })

const vatTypes =
  (replica: ReplicaRepository): ReadPage =>
  async (client) => {
    const all = await client.vatTypes.list()
    if (!all.ok) return all
    return pageOf(ok({ values: all.value, hasMore: false }), (row, pulledAt) => {
      const { id, version, name, percentage } = row
      const basisPoints = Math.round((percentage ?? 0) * 100)
      replica.putVatType(
        { tripletexId: id, version, archived: false, name, number: row.number ?? '', basisPoints },
        pulledAt,
      )
    })
  }

const products =
  (replica: ReplicaRepository): ReadPage =>
  async (client, from, count) =>
    pageOf(await client.products.page({ from, count }), (row, pulledAt) => {
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
    })

const workTypes =
  (replica: ReplicaRepository): ReadPage =>
  async (client, from, count) =>
    pageOf(await client.activities.page({ from, count }), (row, pulledAt) => {
      if (row.isTask) return
      const { id, version, name, isDisabled, isChargeable } = row
      replica.putWorkType(
        { tripletexId: id, version, archived: isDisabled, name, kind: kindOf(row), billable: isChargeable },
        pulledAt,
      )
    })

/** Tripletex's kind decides; its two flags are only read where the kind is a word that is not known here. */
function kindOf(activity: TripletexActivity): WorkTypeKind {
  if (activity.activityType === 'GENERAL_ACTIVITY') return 'internal'
  if (activity.activityType === 'PROJECT_GENERAL_ACTIVITY') return 'anyProject'
  if (activity.activityType === 'PROJECT_SPECIFIC_ACTIVITY') return 'oneProject'
  if (!activity.isProjectActivity) return 'internal'
  return activity.isGeneral ? 'anyProject' : 'oneProject'
}

const projects =
  (replica: ReplicaRepository): ReadPage =>
  async (client, from, count) =>
    pageOf(await client.projects.page({ from, count }), (row, pulledAt) => {
      if (row.isOffer) return
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
    })
