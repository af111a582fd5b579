import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { jsonOrNull } from './jsonOrNull'
import { ofPerson, timeEntries } from './own'
import { projects } from './replica'

const ofProject = () =>
  text('project_id')
    .notNull()
    .references(() => projects.id)

/**
 * What was spent on a project beside hours. Money is øre, quantities hundredths, a mark-up hundredths of a percent; without one
 * the unit price was typed. A deleted cost keeps its row. `receiptFile` is a file in the folder beside the database.
 */
export const costs = sqliteTable(
  'costs',
  {
    id: text('id').primaryKey(),
    personId: ofPerson(),
    projectId: ofProject(),
    day: text('day').notNull(),
    description: text('description').notNull(),
    productTripletexId: integer('product_tripletex_id'),
    quantityHundredths: integer('quantity_hundredths').notNull(),
    unitCostOre: integer('unit_cost_ore').notNull(),
    markupBasisPoints: integer('markup_basis_points'),
    unitPriceOre: integer('unit_price_ore').notNull(),
    billable: integer('billable', { mode: 'boolean' }).notNull(),
    receiptFile: text('receipt_file'),
    receiptName: text('receipt_name'),
    status: text('status', { enum: ['logged', 'submitted', 'approved', 'onOrder'] }).notNull(),
    submittedAt: text('submitted_at'),
    /** JSON: the latest decision about it, see `domain/cost`. */
    decision: jsonOrNull('decision'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    revision: integer('revision').notNull(),
    deletedAt: text('deleted_at'),
  },
  (table) => [
    index('costs_by_project').on(table.projectId, table.day),
    index('costs_by_person').on(table.personId, table.day),
  ],
)

/**
 * Orders, from draft to what Tripletex made of them. What was read of project and customer when it was finished stands with it, so
 * that it reads alike for good. `remote...`: what Tripletex was last seen to hold.
 */
export const orders = sqliteTable(
  'orders',
  {
    id: text('id').primaryKey(),
    projectId: ofProject(),
    state: text('state', { enum: ['draft', 'finished', 'deleted'] }).notNull(),
    /** Hours and costs from the day on, null: from the first one; and up to this day. */
    fromDay: text('from_day'),
    toDay: text('to_day').notNull(),
    grouping: text('grouping', { enum: ['workType', 'person', 'day', 'none'] }).notNull(),
    orderDate: text('order_date').notNull(),
    reference: text('reference').notNull(),
    comment: text('comment').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    /** Counts the changes of the draft. */
    revision: integer('revision').notNull(),
    finishedAt: text('finished_at'),
    finishedBy: text('finished_by'),
    /** Whether it leaves for Tripletex, or is kept here alone. */
    leaves: integer('leaves', { mode: 'boolean' }).notNull().default(true),
    projectTripletexId: integer('project_tripletex_id'),
    customerTripletexId: integer('customer_tripletex_id'),
    customerName: text('customer_name'),
    netOre: integer('net_ore'),
    grossOre: integer('gross_ore'),
    remoteId: integer('remote_id').unique(),
    remoteNumber: text('remote_number'),
    remoteState: text('remote_state', { enum: ['open', 'closed', 'invoiced', 'gone'] }),
    remoteSeenAt: text('remote_seen_at'),
    /** JSON: where the order in Tripletex is not what was sent, see `domain/orders/orderDifference`. */
    differences: jsonOrNull('differences'),
  },
  (table) => [
    uniqueIndex('orders_one_draft_per_project').on(table.projectId).where(sql`${table.state} = 'draft'`),
    index('orders_by_project').on(table.projectId, table.state),
  ],
)

const ofOrder = () =>
  text('order_id')
    .notNull()
    .references(() => orders.id)

/**
 * What a person changed of a line that a draft works out, by its key, and the lines that they added (`free`). What is null is as it
 * is worked out.
 */
export const orderLineEdits = sqliteTable(
  'order_line_edits',
  {
    orderId: ofOrder(),
    lineKey: text('line_key').notNull(),
    free: integer('free', { mode: 'boolean' }).notNull(),
    position: integer('position'),
    description: text('description'),
    quantityHundredths: integer('quantity_hundredths'),
    unitPriceOre: integer('unit_price_ore'),
    discountBasisPoints: integer('discount_basis_points'),
    productTripletexId: integer('product_tripletex_id'),
    vatTripletexId: integer('vat_tripletex_id'),
    reason: text('reason').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.lineKey] })],
)

/** The lines of a finished order, just as they leave. */
export const orderLines = sqliteTable(
  'order_lines',
  {
    id: text('id').primaryKey(),
    orderId: ofOrder(),
    position: integer('position').notNull(),
    lineKey: text('line_key').notNull(),
    kind: text('kind', { enum: ['hours', 'cost', 'writeDown', 'fixedPrice', 'free'] }).notNull(),
    description: text('description').notNull(),
    productTripletexId: integer('product_tripletex_id'),
    productName: text('product_name'),
    vatTripletexId: integer('vat_tripletex_id'),
    vatBasisPoints: integer('vat_basis_points').notNull(),
    quantityHundredths: integer('quantity_hundredths').notNull(),
    unitPriceOre: integer('unit_price_ore').notNull(),
    discountBasisPoints: integer('discount_basis_points').notNull(),
    netOre: integer('net_ore').notNull(),
    grossOre: integer('gross_ore').notNull(),
    costOre: integer('cost_ore'),
  },
  (table) => [index('order_lines_by_order').on(table.orderId, table.position)],
)

/** What a person decided about what comes on an order; null: all of it is billed. `placed`: it is on a finished order. */
const decidedFor = () => ({
  orderId: ofOrder(),
  included: integer('included', { mode: 'boolean' }).notNull(),
  /** What the billed amount is written down to; null: it is not. */
  billedOre: integer('billed_ore'),
  reason: text('reason').notNull().default(''),
  placed: integer('placed', { mode: 'boolean' }).notNull(),
  lineKey: text('line_key'),
})

/** The hours of orders. Of a draft: those that a person left out or wrote down; of a finished order: all that are on it. */
export const orderEntries = sqliteTable(
  'order_entries',
  {
    ...decidedFor(),
    entryId: text('entry_id')
      .notNull()
      .references(() => timeEntries.id),
    /** What the hours are written down to; null: they are not. */
    billedMinutes: integer('billed_minutes'),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.entryId] }),
    uniqueIndex('order_entries_once').on(table.entryId).where(sql`${table.placed}`),
  ],
)

/** As `orderEntries`, of costs. */
export const orderCosts = sqliteTable(
  'order_costs',
  {
    ...decidedFor(),
    costId: text('cost_id')
      .notNull()
      .references(() => costs.id),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.costId] }),
    uniqueIndex('order_costs_once').on(table.costId).where(sql`${table.placed}`),
  ],
)

/**
 * The orders that leave for Tripletex. `unknown`: an order was, or may have been, asked for, and no answer told what became of it; then
 * it is looked for before it is asked for again.
 */
export const orderOutbox = sqliteTable(
  'order_outbox',
  {
    orderId: text('order_id')
      .primaryKey()
      .references(() => orders.id),
    state: text('state', { enum: ['pending', 'sending', 'retry', 'blocked', 'sent', 'cancelled'] }).notNull(),
    tries: integer('tries').notNull(),
    unknown: integer('unknown', { mode: 'boolean' }).notNull(),
    nextAttemptAt: text('next_attempt_at'),
    /** JSON, see `OutboxReason`. */
    reason: text('reason'),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [index('order_outbox_by_state').on(table.state, table.nextAttemptAt)],
)
