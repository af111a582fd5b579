import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { ofPerson, people } from './own'
import { projects, workTypes } from './replica'

const ofProject = () =>
  text('project_id')
    .notNull()
    .references(() => projects.id)

const ofWorkType = () =>
  text('work_type_id')
    .notNull()
    .references(() => workTypes.id)

/** Groups of people, in a tree. */
export const groups = sqliteTable('groups', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  parentId: text('parent_id').references((): AnySQLiteColumn => groups.id),
  createdAt: text('created_at').notNull(),
})

const ofGroup = () =>
  text('group_id')
    .notNull()
    .references(() => groups.id)

export const groupMembers = sqliteTable(
  'group_members',
  { groupId: ofGroup(), personId: ofPerson() },
  (table) => [primaryKey({ columns: [table.groupId, table.personId] })],
)

/** Who leads a group, and with it the groups under it. */
export const groupLeaders = sqliteTable(
  'group_leaders',
  { groupId: ofGroup(), personId: ofPerson() },
  (table) => [primaryKey({ columns: [table.groupId, table.personId] })],
)

/**
 * What Busy knows of a project beside what Tripletex says of it; a project without a row has the defaults of
 * `domain/projectSetup`. Pulls never touch it. Prices are øre per hour; a budget is minutes or øre, by its kind.
 */
export const projectSetups = sqliteTable('project_setups', {
  projectId: text('project_id')
    .primaryKey()
    .references(() => projects.id),
  /** One of the eight project colours, from 1; null: by the project's id. */
  color: integer('color'),
  billable: integer('billable', { mode: 'boolean' }).notNull(),
  membersOnly: integer('members_only', { mode: 'boolean' }).notNull(),
  /** Whether only the work types that are offered on it may be chosen, and not all that fit. */
  chosenWorkTypesOnly: integer('chosen_work_types_only', { mode: 'boolean' }).notNull(),
  notes: text('notes').notNull(),
  priceSetup: text('price_setup', { enum: ['project', 'workType', 'person'] }).notNull(),
  priceOre: integer('price_ore'),
  budgetKind: text('budget_kind', { enum: ['none', 'hours', 'amount', 'fixedPrice'] }).notNull(),
  budgetPer: text('budget_per', { enum: ['project', 'workType'] }).notNull(),
  budget: integer('budget'),
  updatedAt: text('updated_at').notNull(),
})

/** Who leads a project, beside its manager in Tripletex. */
export const projectLeaders = sqliteTable(
  'project_leaders',
  { projectId: ofProject(), personId: ofPerson() },
  (table) => [primaryKey({ columns: [table.projectId, table.personId] })],
)

/**
 * Who may log hours on a project that is for members only, and what an hour of theirs costs. Whoever is no member any more keeps
 * the price that their hours have.
 */
export const projectMembers = sqliteTable(
  'project_members',
  {
    projectId: ofProject(),
    personId: ofPerson(),
    priceOre: integer('price_ore'),
    member: integer('member', { mode: 'boolean' }).notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.personId] })],
)

/** What Busy knows of a work type on a project: whether it is offered there, its price, and its share of the budget. */
export const projectWorkTypeSetups = sqliteTable(
  'project_work_type_setups',
  {
    projectId: ofProject(),
    workTypeId: ofWorkType(),
    offered: integer('offered', { mode: 'boolean' }).notNull(),
    priceOre: integer('price_ore'),
    /** Whether somebody took the price away: the standard price is then not filled in. */
    priceCleared: integer('price_cleared', { mode: 'boolean' }).notNull().default(false),
    budget: integer('budget'),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.workTypeId] })],
)

/** What Busy knows of a work type beside what Tripletex says of it. The product is the one that order lines get. */
export const workTypeSetups = sqliteTable('work_type_setups', {
  workTypeId: text('work_type_id')
    .primaryKey()
    .references(() => workTypes.id),
  category: text('category').notNull(),
  /** Øre per hour; fills in the price where the work type comes to a project that is priced by work type. */
  priceOre: integer('price_ore'),
  productTripletexId: integer('product_tripletex_id'),
  updatedAt: text('updated_at').notNull(),
})

/** Every change that an administrator or a leader made to the workspace. `personId`: who did it. */
export const administrationLog = sqliteTable(
  'administration_log',
  {
    id: text('id').primaryKey(),
    at: text('at').notNull(),
    personId: text('person_id').references(() => people.id),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id'),
    subjectName: text('subject_name').notNull(),
    /** JSON: the fields that were changed, as they were and as they became. */
    before: text('before', { mode: 'json' }),
    after: text('after', { mode: 'json' }),
  },
  (table) => [index('administration_log_by_time').on(table.at)],
)
