import { z } from 'zod'
import { AdministrationAction, AdministrationSubject, ChangedFields } from '../domain/administrationChange'
import { Instant } from '../domain/localDay'

/** One change to the workspace: who did what to what, and the fields before and after. */
export const AdministrationLine = z.object({
  id: z.string(),
  at: Instant,
  personName: z.string().nullable(),
  action: AdministrationAction,
  subjectKind: AdministrationSubject,
  subjectId: z.string().nullable(),
  subjectName: z.string(),
  before: ChangedFields.nullable(),
  after: ChangedFields.nullable(),
})
export type AdministrationLine = z.infer<typeof AdministrationLine>

export const administrationCalls = {
  /** The latest changes to the workspace, newest first. */
  'administration.log': { input: z.void(), output: z.array(AdministrationLine) },
} as const
