import { z } from 'zod'

const pattern = z.string().refine((text) => isPattern(text), 'not a pattern')

const common = {
  /** Only requests with this method. */
  method: z.string().optional(),
  /** Only requests whose path (`/v2/…`, without the query) contains this text or matches it as a pattern. */
  path: pattern.optional(),
  /** How many matching requests it applies to; without it, all until the faults are cleared. */
  times: z.number().int().positive().optional(),
  /** How many matching requests pass first. */
  after: z.number().int().nonnegative().optional(),
}

export const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('offline'),
    mode: z.enum(['reset', 'hang', 'refuse-all']).default('reset'),
    ...common,
  }),
  z.strictObject({ kind: z.literal('drop-answer'), ...common }),
  z.strictObject({ kind: z.literal('truncate'), ...common }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.number().int().min(400).max(599),
    code: z.number().int().optional(),
    message: z.string().nullable().optional(),
    retryAfter: z.union([z.number(), z.string()]).optional(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('latency'),
    ms: z.number().nonnegative(),
    jitter: z.number().nonnegative().default(0),
    ...common,
  }),
  z.strictObject({ kind: z.literal('expire-sessions') }),
  z.strictObject({ kind: z.literal('revoke-key'), key: z.string() }),
  z.strictObject({
    kind: z.literal('rate-limit'),
    limit: z.number().int().nonnegative().default(100),
    period: z.number().positive().default(10),
    omitReset: z.boolean().default(false),
  }),
])

export type Fault = z.infer<typeof faultSchema>
type Conditional = Extract<Fault, { kind: 'offline' | 'drop-answer' | 'truncate' | 'status' | 'latency' }>
export type FaultOf<K extends Fault['kind']> = Extract<Fault, { kind: K }>

export const isConditional = (fault: Fault): fault is Conditional =>
  ['offline', 'drop-answer', 'truncate', 'status', 'latency'].includes(fault.kind)

export function matches(fault: Conditional, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false
  return fault.path === undefined || path.includes(fault.path) || new RegExp(fault.path).test(path)
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp
  } catch {
    return false
  }
}
