import { z } from 'zod'
import { PersonId, ProjectId, WorkTypeId } from '../ids'
import { Instant, LocalDay } from '../localDay'
import { TransferChoice } from '../transfer'
import { SharedEntry } from './sharedEntry'

/** What tells a file of Busy's from any other. */
export const EXCHANGE_FORMAT = 'busy-exchange'

/** Goes up with every change that an older program would read wrongly. */
export const EXCHANGE_VERSION = 1

/** The ending of the files' names. */
export const EXCHANGE_ENDING = 'busy'

/**
 * The outside of a file. The content is a text inside it, so that the checksum is of just these characters, whatever a program did
 * to the spaces and line ends around them.
 */
export const ExchangeEnvelope = z.object({
  format: z.literal(EXCHANGE_FORMAT),
  formatVersion: z.int().positive(),
  /** SHA-256 of the content in UTF-8, in hexadecimal. Guards against damage, not against forging. */
  checksum: z.string(),
  content: z.string(),
})
export type ExchangeEnvelope = z.infer<typeof ExchangeEnvelope>

/** `submission`: a person's own hours, for whoever approves them. `decisions`: what was decided about them, on the way back. */
export const ExchangeKind = z.enum(['submission', 'decisions'])
export type ExchangeKind = z.infer<typeof ExchangeKind>

/** Whose the hours are, by all that another machine can know them by. */
export const SharedPerson = z.object({
  id: PersonId,
  /** Tripletex's id of the employee. */
  tripletexId: z.int().nullable(),
  employeeNumber: z.string(),
  name: z.string(),
  email: z.string(),
})
export type SharedPerson = z.infer<typeof SharedPerson>

export const SharedProject = z.object({
  id: ProjectId,
  tripletexId: z.int().nullable(),
  number: z.string(),
  name: z.string(),
  customerName: z.string().nullable(),
})
export type SharedProject = z.infer<typeof SharedProject>

export const SharedWorkType = z.object({
  id: WorkTypeId,
  tripletexId: z.int().nullable(),
  name: z.string(),
  billable: z.boolean(),
})
export type SharedWorkType = z.infer<typeof SharedWorkType>

/** What Tripletex was told of a total of the person's, so that whoever must correct it later knows what stands there. */
export const SharedTotal = z.object({
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId,
  day: LocalDay,
  employeeId: z.int(),
  entryId: z.int(),
  version: z.int(),
  minutes: z.int(),
  baseHundredths: z.int(),
  keptMinutes: z.int().nullable(),
  own: z.boolean(),
  confirmedAt: Instant,
})
export type SharedTotal = z.infer<typeof SharedTotal>

const Content = z.object({
  kind: ExchangeKind,
  company: z.object({ tripletexId: z.int().nullable(), name: z.string() }),
  madeAt: Instant,
  madeBy: z.string(),
  /** When hours leave for Tripletex where the file was made. */
  transfer: z.object({ choice: TransferChoice, from: LocalDay.nullable() }),
  person: SharedPerson,
  from: LocalDay,
  to: LocalDay,
  projects: z.array(SharedProject),
  workTypes: z.array(SharedWorkType),
  entries: z.array(SharedEntry),
  ledger: z.array(SharedTotal),
})

/** What a file says. Both days of the period are included; entries that were told of before may lie outside it. */
export const ExchangeContent = Content.refine(namesAllPlaces, 'a project or work type is not named')
export type ExchangeContent = z.infer<typeof ExchangeContent>

function namesAllPlaces({ projects, workTypes, entries, ledger }: z.infer<typeof Content>): boolean {
  const ids = new Set<string>([...projects, ...workTypes].map(({ id }) => id))
  return [...entries.flatMap(({ content }) => content ?? []), ...ledger].every(({ projectId, workTypeId }) =>
    [projectId, workTypeId].every((id) => id === null || ids.has(id)),
  )
}
