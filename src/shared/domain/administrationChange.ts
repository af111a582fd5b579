import { z } from 'zod'

/**
 * What can be done to the workspace itself. `changed` says which fields; the others say it all. `syncArchived`, `syncRestored`: by
 * a sync that was switched, many at once. `keyReplaced`: another key for the same company. `wentBack`: to a copy of the database.
 */
export const AdministrationAction = z.enum([
  'created',
  'changed',
  'archived',
  'restored',
  'deleted',
  'imported',
  'syncArchived',
  'syncRestored',
  'keyReplaced',
  'wentBack',
  /** Somebody who was taken in from Tripletex turned out to be the one who did it. */
  'takenOver',
])
export type AdministrationAction = z.infer<typeof AdministrationAction>

/** `backup`: a copy of the database, by the instant when it was made; no name: none, but an empty one. */
export const AdministrationSubject = z.enum([
  'person',
  'group',
  'project',
  'workType',
  'integration',
  'company',
  'backup',
])
export type AdministrationSubject = z.infer<typeof AdministrationSubject>

/** What can be changed, each with a label in the catalogue under `administration.field`. Names that end in `Ore` are money. */
export const ChangedField = z.enum([
  'name',
  'email',
  'employeeNumber',
  'role',
  'parent',
  'members',
  'leaders',
  'billable',
  'category',
  'priceOre',
  'product',
  'connectedCompany',
  'keyOwner',
  'projectSync',
  'workTypeSync',
  'transferChoice',
  'transferFrom',
  'number',
  'customerName',
  'startDate',
  'endDate',
  'color',
  'membersOnly',
  'chosenWorkTypesOnly',
  'notes',
  'workTypes',
  'priceSetup',
  'workTypePrices',
  'memberPrices',
  'budgetKind',
  'budgetPer',
  'budgetOre',
  'budgetHours',
  'workTypeBudgets',
  'defaultPriceOre',
  'submission',
  'approvalFrom',
  'orderDistribution',
  'ordersFrom',
  'orderUnapprovedHours',
  'orderUnapprovedCosts',
  'orderGrouping',
  'fixedPriceProduct',
  'invoiceText',
  'madeCount',
  'changedCount',
  'unnamedCount',
  'affectedCount',
  'affectedNames',
])
export type ChangedField = z.infer<typeof ChangedField>

/** Fields by name, with what people read: names and numbers, not ids. */
export const ChangedFields = z.partialRecord(
  ChangedField,
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
)
export type ChangedFields = z.infer<typeof ChangedFields>

/** The fields that differ, as they were and as they became; null where none does. */
export function changedFields(
  before: ChangedFields,
  after: ChangedFields,
): { before: ChangedFields; after: ChangedFields } | null {
  const names = namesIn(before, after)
  const differing = names.filter(
    (name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  )
  if (differing.length === 0) return null
  const only = (fields: ChangedFields) =>
    Object.fromEntries(differing.flatMap((name) => (name in fields ? [[name, fields[name] ?? null]] : [])))
  return { before: only(before), after: only(after) }
}

/** The fields of which either side tells, in the order in which they are listed. */
export function namesIn(before: ChangedFields | null, after: ChangedFields | null): ChangedField[] {
  return ChangedField.options.filter((name) => name in (before ?? {}) || name in (after ?? {}))
}
