import type { EmployeeRow, ProjectRow, WorkTypeRow } from '@main/db/replicaRepository'
import type { Store } from '@main/db/store'
import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { expect } from 'vitest'

const PULLED_AT = '2026-11-01T00:00:00.000Z'

/** Writes an employee as a pull would, who is whoever has the number. The first person of a test has the number 1. */
export function replicaEmployee(store: Store, tripletexId: number, change: Partial<EmployeeRow> = {}): void {
  const row = {
    tripletexId,
    version: 0,
    archived: false,
    firstName: 'Kari',
    lastName: 'Nordmann',
    employeeNumber: '1',
    email: '',
    mayRegisterHours: true,
    ...change,
  }
  store.replica.putEmployee(row, PULLED_AT)
  const [bearer] = store.people.inUseWithNumber(row.employeeNumber)
  if (bearer && !store.people.tiedTo(tripletexId)) {
    store.people.tie(bearer.id, { employee: tripletexId, former: null })
  }
}

/** Writes a project as a pull would, with Kari (100) known. */
export function replicaProject(store: Store, tripletexId: number, change: Partial<ProjectRow>): ProjectId {
  replicaEmployee(store, 100)
  const row = {
    tripletexId,
    version: 0,
    archived: false,
    number: `T${tripletexId}`,
    name: `Prosjekt ${tripletexId}`,
    customerTripletexId: null,
    managerTripletexId: null,
    startDate: null,
    endDate: null,
    participantsOnly: false,
    linkedWorkTypesOnly: false,
    participants: [],
    workTypes: [],
    ...change,
  }
  store.replica.putProject(row, PULLED_AT)
  const found = store.projects.searchRows().find(({ number }) => number === row.number)
  return ProjectId.parse(found?.id)
}

export function replicaWorkType(store: Store, tripletexId: number, change: Partial<WorkTypeRow>): WorkTypeId {
  const name = `Aktivitet ${tripletexId}`
  const row = { tripletexId, version: 0, archived: false, name, kind: 'internal', billable: true } as const
  store.replica.putWorkType({ ...row, ...change }, PULLED_AT)
  return idOfWorkType(store, tripletexId)
}

function idOfWorkType(store: Store, tripletexId: number): WorkTypeId {
  const link = { tripletexId, closed: false }
  const probe = replicaProject(store, 9_000 + tripletexId, { workTypes: [link], archived: true })
  const found = store.workTypes.withLinks(probe).find((each) => each.tripletexId === tripletexId)
  expect(found).toBeDefined()
  return WorkTypeId.parse(found?.id)
}
