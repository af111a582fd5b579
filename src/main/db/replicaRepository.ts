import type { WorkTypeKind } from '@shared/domain/bookable'
import { projectSearchText } from '@shared/domain/projectSearch'
import type { PulledKind } from '@shared/ipc/integration'
import type Database from 'better-sqlite3'

/** What every copied row has. `archived`: closed, inactive or disabled there. */
type Copied = { tripletexId: number; version: number; archived: boolean }
export type EmployeeRow = Copied & {
  firstName: string
  lastName: string
  employeeNumber: string
  email: string
  mayRegisterHours: boolean
}
export type CustomerRow = Copied & { name: string; number: string; organizationNumber: string }
export type VatTypeRow = Copied & { name: string; number: string; basisPoints: number }
export type ProductRow = Copied & {
  name: string
  number: string
  priceOre: number
  vatTripletexId: number | null
}
export type WorkTypeRow = Copied & { name: string; kind: WorkTypeKind; billable: boolean }
export type ProjectRow = Copied & {
  number: string
  name: string
  customerTripletexId: number | null
  managerTripletexId: number | null
  startDate: string | null
  endDate: string | null
  participantsOnly: boolean
  linkedWorkTypesOnly: boolean
  participants: readonly number[]
  workTypes: readonly { tripletexId: number; closed: boolean }[]
}

const TABLE: Record<PulledKind, string> = {
  employees: 'employees',
  customers: 'customers',
  vatTypes: 'vat_types',
  products: 'products',
  workTypes: 'work_types',
  projects: 'projects',
}

/** The version of a row that is gone in Tripletex, so that it counts as changed should it come back as it was. */
const GONE = -1

type RowVersion = { id: number; version: number }
type Value = string | number | null
type Columns = Record<string, Value>

/**
 * The copy of Tripletex. A row is found again by its Tripletex id and keeps the id that it got here; nothing is deleted, what
 * is gone there is archived. `pulledAt` is the start of the pass that saw the row.
 */
export function createReplicaRepository(sqlite: Database.Database, newId: () => string) {
  const statements = new Map<string, Database.Statement<[Columns]>>()

  function upsert(table: string, row: Copied, own: Columns, pulledAt: string): void {
    const columns: Columns = {
      id: newId(),
      tripletex_id: row.tripletexId,
      version: row.version,
      pulled_at: pulledAt,
      archived_at: row.archived ? pulledAt : null,
      ...own,
    }
    let statement = statements.get(table)
    if (!statement) {
      statement = sqlite.prepare(upsertSql(table, Object.keys(columns)))
      statements.set(table, statement)
    }
    statement.run(columns)
  }

  const customerName = sqlite
    .prepare<[number], string>('select name from customers where tripletex_id = ?')
    .pluck()
  const projectsOfCustomer = sqlite.prepare<[number], { id: string; number: string; name: string }>(
    'select id, number, name from projects where customer_tripletex_id = ?',
  )
  const renameCustomer = sqlite.prepare<[string, string, string]>(
    'update projects set customer_name = ?, search_text = ? where id = ?',
  )
  const dropParticipants = sqlite.prepare<[number]>(
    'delete from project_participants where project_id = (select id from projects where tripletex_id = ?)',
  )
  const addParticipant = sqlite.prepare<[number, number]>(
    'insert or ignore into project_participants select id, ? from projects where tripletex_id = ?',
  )
  const dropWorkTypes = sqlite.prepare<[number]>(
    'delete from project_work_types where project_id = (select id from projects where tripletex_id = ?)',
  )
  const addWorkType = sqlite.prepare<[number, number, number]>(
    'insert or ignore into project_work_types select id, ?, ? from projects where tripletex_id = ?',
  )

  return {
    putEmployee(row: EmployeeRow, pulledAt: string): void {
      const { firstName, lastName, employeeNumber, email } = row
      upsert(
        'employees',
        row,
        {
          first_name: firstName,
          last_name: lastName,
          employee_number: employeeNumber,
          email,
          may_register_hours: Number(row.mayRegisterHours),
        },
        pulledAt,
      )
    },
    /** A new name reaches the projects too, which are not pulled again for it. */
    putCustomer(row: CustomerRow, pulledAt: string): void {
      const { name, number, organizationNumber } = row
      const before = customerName.get(row.tripletexId)
      upsert('customers', row, { name, number, organization_number: organizationNumber }, pulledAt)
      if (before === undefined || before === name) return
      for (const project of projectsOfCustomer.all(row.tripletexId)) {
        renameCustomer.run(name, projectSearchText(project.number, project.name, name), project.id)
      }
    },
    putVatType(row: VatTypeRow, pulledAt: string): void {
      const { name, number, basisPoints } = row
      upsert('vat_types', row, { name, number, basis_points: basisPoints }, pulledAt)
    },
    putProduct(row: ProductRow, pulledAt: string): void {
      const { name, number, priceOre, vatTripletexId } = row
      upsert(
        'products',
        row,
        { name, number, price_ore: priceOre, vat_tripletex_id: vatTripletexId },
        pulledAt,
      )
    },
    putWorkType(row: WorkTypeRow, pulledAt: string): void {
      const { name, kind, billable } = row
      upsert('work_types', row, { origin: 'tripletex', name, kind, billable: Number(billable) }, pulledAt)
    },
    /** The customer's name is copied from the customers, which are pulled first. */
    putProject(row: ProjectRow, pulledAt: string): void {
      const customer =
        row.customerTripletexId === null ? null : (customerName.get(row.customerTripletexId) ?? null)
      upsert(
        'projects',
        row,
        {
          origin: 'tripletex',
          number: row.number,
          name: row.name,
          customer_tripletex_id: row.customerTripletexId,
          customer_name: customer,
          manager_tripletex_id: row.managerTripletexId,
          start_date: row.startDate,
          end_date: row.endDate,
          participants_only: Number(row.participantsOnly),
          linked_work_types_only: Number(row.linkedWorkTypesOnly),
          search_text: projectSearchText(row.number, row.name, customer ?? ''),
        },
        pulledAt,
      )
      dropParticipants.run(row.tripletexId)
      for (const employee of row.participants) addParticipant.run(employee, row.tripletexId)
      dropWorkTypes.run(row.tripletexId)
      for (const link of row.workTypes)
        addWorkType.run(link.tripletexId, Number(link.closed), row.tripletexId)
    },
    /** Archives the copied rows that a finished pass did not see. */
    archiveUnseen(kind: PulledKind, passStartedAt: string): void {
      sqlite
        .prepare(`${archiveSql(kind)} where tripletex_id is not null and version <> ? and pulled_at < ?`)
        .run(passStartedAt, GONE, GONE, passStartedAt)
    },
    /** Archives copied rows that are gone in Tripletex. */
    archive(kind: PulledKind, tripletexIds: readonly number[], at: string): void {
      const statement = sqlite.prepare(`${archiveSql(kind)} where tripletex_id = ?`)
      for (const id of tripletexIds) statement.run(at, GONE, id)
    },
    /** The rows that were last seen in Tripletex, in the order of their ids there, from the first id on. */
    versions(kind: PulledKind, span: { first: number; last: number; limit?: number }): RowVersion[] {
      return sqlite
        .prepare<[number, number, number, number], RowVersion>(
          `select tripletex_id as id, version from ${TABLE[kind]}
            where tripletex_id between ? and ? and version <> ? order by tripletex_id limit ?`,
        )
        .all(span.first, span.last, GONE, span.limit ?? -1)
    },
    counts(kind: PulledKind): { active: number; archived: number } {
      const row = sqlite
        .prepare<[], { active: number; archived: number }>(
          `select count(*) - count(archived_at) as active, count(archived_at) as archived from ${TABLE[kind]} where tripletex_id is not null`,
        )
        .get()
      return row ?? { active: 0, archived: 0 }
    },
  }
}
export type ReplicaRepository = ReturnType<typeof createReplicaRepository>

const archiveSql = (kind: PulledKind): string =>
  `update ${TABLE[kind]} set archived_at = coalesce(archived_at, ?), version = ?`

function upsertSql(table: string, columns: readonly string[]): string {
  const kept = columns.filter((column) => column !== 'id' && column !== 'tripletex_id')
  return `insert into ${table} (${columns.join(', ')}) values (${columns.map((column) => `@${column}`).join(', ')})
    on conflict (tripletex_id) do update set ${kept.map((column) => `${column} = excluded.${column}`).join(', ')}`
}
