import { z } from 'zod'

/**
 * The company's switches, and the answers that are not known for certain. Changed through the control interface
 * (`edit` of the resource `settings`).
 */
export const settingsSchema = z.object({
  /** False: only the VAT codes of 0 % are valid. */
  vatRegistered: z.boolean().default(true),
  onlyProjectMembersCanRegisterInfo: z.boolean().default(false),
  onlyProjectActivitiesTimesheetRegistration: z.boolean().default(false),
  requireCommentsOnRegisteredHoursAllProjects: z.boolean().default(false),
  /** True: an order is closed when all of its lines have been invoiced. */
  closesInvoicedOrders: z.boolean().default(false),
  /** False: nothing can be invoiced. */
  bankAccountRegistered: z.boolean().default(true),
  /** How a write to a locked entry is refused. */
  lockedStatus: z.number().int().default(409),
  lockedCode: z.number().int().default(10000),
  /** Other words for messages, by their name in the catalogue; the same in both languages. */
  texts: z.record(z.string(), z.string()).default({}),
})

export type Settings = z.infer<typeof settingsSchema>
