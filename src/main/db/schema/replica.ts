import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Columns of every row that is a copy of something in Tripletex. `archivedAt` is set when it is closed, inactive or gone there. */
const copied = () => ({
  tripletexId: integer('tripletex_id').notNull().unique(),
  version: integer('version').notNull(),
  pulledAt: text('pulled_at').notNull(),
  archivedAt: text('archived_at'),
})

export const employees = sqliteTable(
  'employees',
  {
    id: text('id').primaryKey(),
    ...copied(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    employeeNumber: text('employee_number').notNull(),
    email: text('email').notNull(),
    mayRegisterHours: integer('may_register_hours', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('employees_by_number').on(table.employeeNumber)],
)

export const customers = sqliteTable('customers', {
  id: text('id').primaryKey(),
  ...copied(),
  name: text('name').notNull(),
  number: text('number').notNull(),
  organizationNumber: text('organization_number').notNull(),
})

export const vatTypes = sqliteTable('vat_types', {
  id: text('id').primaryKey(),
  ...copied(),
  name: text('name').notNull(),
  number: text('number').notNull(),
  /** Hundredths of a percent: 25 % is 2500. */
  basisPoints: integer('basis_points').notNull(),
})

export const products = sqliteTable('products', {
  id: text('id').primaryKey(),
  ...copied(),
  name: text('name').notNull(),
  number: text('number').notNull(),
  /** Øre, without VAT. */
  priceOre: integer('price_ore').notNull(),
  vatTripletexId: integer('vat_tripletex_id'),
})

/** Who archived what was made here: somebody, or the sync that has no place for it. */
const archivedBy = () => text('archived_by', { enum: ['person', 'sync'] })

/**
 * Tripletex's activities, and work types made here (`origin` busy, without a Tripletex id). `kind` says where one may be used:
 * local, internal, anyProject or oneProject.
 */
export const workTypes = sqliteTable('work_types', {
  id: text('id').primaryKey(),
  origin: text('origin', { enum: ['busy', 'tripletex'] }).notNull(),
  tripletexId: integer('tripletex_id').unique(),
  version: integer('version').notNull(),
  pulledAt: text('pulled_at'),
  archivedAt: text('archived_at'),
  archivedBy: archivedBy(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['local', 'internal', 'anyProject', 'oneProject'] }).notNull(),
  billable: integer('billable', { mode: 'boolean' }).notNull(),
})

/** Tripletex's projects, and projects made here (`origin` busy). */
export const projects = sqliteTable(
  'projects',
  {
    id: text('id').primaryKey(),
    origin: text('origin', { enum: ['busy', 'tripletex'] }).notNull(),
    tripletexId: integer('tripletex_id').unique(),
    version: integer('version').notNull(),
    pulledAt: text('pulled_at'),
    archivedAt: text('archived_at'),
    archivedBy: archivedBy(),
    number: text('number').notNull(),
    name: text('name').notNull(),
    customerTripletexId: integer('customer_tripletex_id'),
    customerName: text('customer_name'),
    managerTripletexId: integer('manager_tripletex_id'),
    startDate: text('start_date'),
    endDate: text('end_date'),
    participantsOnly: integer('participants_only', { mode: 'boolean' }).notNull(),
    linkedWorkTypesOnly: integer('linked_work_types_only', { mode: 'boolean' }).notNull(),
    searchText: text('search_text').notNull(),
  },
  (table) => [index('projects_by_archived').on(table.archivedAt)],
)

/** Who takes part in a project of Tripletex, by Tripletex ids, so that the order of pulls does not matter. */
export const projectParticipants = sqliteTable(
  'project_participants',
  {
    projectId: text('project_id')
      .notNull()
      .references(() => projects.id),
    employeeTripletexId: integer('employee_tripletex_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.employeeTripletexId] })],
)

/** Which work types are linked to a project of Tripletex. */
export const projectWorkTypes = sqliteTable(
  'project_work_types',
  {
    projectId: text('project_id')
      .notNull()
      .references(() => projects.id),
    workTypeTripletexId: integer('work_type_tripletex_id').notNull(),
    closed: integer('closed', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.workTypeTripletexId] })],
)
