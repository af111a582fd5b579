import { z } from 'zod'

const values = z.record(z.string(), z.json())
const resource = z.enum([
  'employee',
  'customer',
  'product',
  'activity',
  'project',
  'participant',
  'projectActivity',
  'timesheetEntry',
  'order',
  'orderLine',
])

const periodEdit = z.strictObject({
  resource: z.enum(['week', 'month']),
  action: z.enum(['complete', 'reopen', 'approve', 'unapprove']),
  /** The id of the employee. */
  employee: z.number(),
  /** Year and week (ISO-8601), or year and month: `2026-10`. */
  period: z.string().regex(/^\d{4}-\d{2}$/),
})

/** What another user of the company does. */
export const editSchema = z.union([
  z.strictObject({ resource: z.literal('settings'), action: z.literal('update'), values: z.json() }),
  periodEdit,
  z.strictObject({ resource, action: z.literal('create'), values }),
  z.strictObject({ resource, action: z.literal('update'), id: z.number(), values }),
  z.strictObject({ resource, action: z.literal('delete'), id: z.number() }),
])

export type Edit = z.infer<typeof editSchema>
export type PeriodEdit = z.infer<typeof periodEdit>
export type ResourceName = z.infer<typeof resource>
