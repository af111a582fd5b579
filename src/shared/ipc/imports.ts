import { z } from 'zod'
import { ImportField, ImportRegister } from '../domain/import/importColumns'
import { FileProblem, RowProblem } from '../domain/import/importTable'

/** A file is read by the window: main is given its text. */
const ImportInput = z.object({
  register: ImportRegister,
  fileName: z.string().max(255),
  text: z.string().max(20_000_000),
})

/** A row that can be imported, and what it does. `fields`: what it changes, where it changes something. */
const ImportRow = z.object({
  line: z.int(),
  name: z.string(),
  effect: z.enum(['make', 'change', 'same']),
  fields: z.array(ImportField),
})
export type ImportRow = z.infer<typeof ImportRow>

const ImportCounts = z.object({ made: z.int(), changed: z.int(), same: z.int(), leftOut: z.int() })

/**
 * What importing a file would do. `columns`: what the file calls the columns that are read; `ignored`: those that are not.
 * `rows` holds the first of them only, the counts all.
 */
export const ImportPreview = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('unreadable'),
    problem: FileProblem,
    line: z.int().optional(),
    column: z.string().optional(),
  }),
  z.object({
    kind: z.literal('readable'),
    columns: z.array(z.object({ field: ImportField, head: z.string() })),
    ignored: z.array(z.string()),
    counts: ImportCounts,
    rows: z.array(ImportRow),
    problems: z.array(RowProblem),
  }),
])
export type ImportPreview = z.infer<typeof ImportPreview>

export const importCalls = {
  /** Whether a register can be imported into now, or comes from Tripletex. */
  'imports.source': {
    input: z.object({ register: ImportRegister }),
    output: z.enum(['busy', 'tripletex']),
  },
  'imports.preview': { input: ImportInput, output: ImportPreview },
  /** Makes and changes what the preview told of, in one go; rows with something wrong are left out. */
  'imports.run': { input: ImportInput, output: ImportCounts },
} as const
