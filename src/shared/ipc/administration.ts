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

/** Where in the log a part of it ends: the next one begins with the line before that. */
export const LogPlace = z.object({ at: Instant, id: z.string() })
export type LogPlace = z.infer<typeof LogPlace>

export const administrationCalls = {
  /** Changes to the workspace, newest first: a part of the log, from the newest one or from before `before`. */
  'administration.log': {
    input: z.object({ before: LogPlace.nullable() }),
    output: z.object({ lines: z.array(AdministrationLine), more: z.boolean() }),
  },
} as const
