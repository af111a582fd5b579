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
])

/** What another user of the company does. */
export const editSchema = z.union([
  z.strictObject({ resource: z.literal('settings'), action: z.literal('update'), values: z.json() }),
  z.strictObject({ resource, action: z.literal('create'), values }),
  z.strictObject({ resource, action: z.literal('update'), id: z.number(), values }),
  z.strictObject({ resource, action: z.literal('delete'), id: z.number() }),
])

export type Edit = z.infer<typeof editSchema>
export type ResourceName = z.infer<typeof resource>
