import { z } from 'zod'
import { editSchema } from '../control/editSchema'
import { conditions, ofKey } from './conditions'

const anyRequest = { ...conditions, ...ofKey }

export const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('offline'),
    /**
     * `reset`: the connection is reset before the request is looked at; `hang`: nothing is ever answered; `refuse-all`: as
     * `reset`, and open connections are cut at once; `mid-answer`: the request is carried out, and the connection reset in
     * the middle of the answer's body.
     */
    mode: z.enum(['reset', 'hang', 'refuse-all', 'mid-answer']).default('reset'),
    ...anyRequest,
  }),
  /** The request is carried out, and the connection cut in place of the answer. */
  z.strictObject({ kind: z.literal('drop-answer'), ...anyRequest }),
  z.strictObject({
    kind: z.literal('truncate'),
    /** `cut`: the connection ends in the middle of the body; `json`: a whole answer, with half of the JSON in it. */
    how: z.enum(['cut', 'json']).default('cut'),
    ...anyRequest,
  }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.number().int().min(400).max(599),
    code: z.number().int().optional(),
    message: z.string().nullable().optional(),
    retryAfter: z.union([z.number(), z.string()]).optional(),
    /** True: the request is carried out first, as when a gateway gives up on a slow server. */
    stored: z.boolean().default(false),
    ...anyRequest,
  }),
  z.strictObject({
    kind: z.literal('latency'),
    ms: z.number().nonnegative(),
    /** Up to so many milliseconds more, drawn from the fault's own generator. */
    jitter: z.number().nonnegative().default(0),
    ...anyRequest,
  }),
  /** Ends all sessions, or those of one key: at once, or when the request comes that it waits for. */
  z.strictObject({ kind: z.literal('expire-sessions'), ...anyRequest }),
  /** The key is refused, and its sessions end: at once, or from the request on that it waits for. */
  z.strictObject({ kind: z.literal('revoke-key'), ...conditions, key: z.string() }),
  z.strictObject({
    kind: z.literal('rate-limit'),
    limit: z.number().int().nonnegative().default(100),
    /** Seconds. */
    period: z.number().positive().default(10),
    /** True: a 429 does not tell when the period ends. */
    omitReset: z.boolean().default(false),
    ...anyRequest,
  }),
  z.strictObject({
    kind: z.literal('rights'),
    /** `all`: the request is refused with 403/9000; `others`: only one's own hours can be read and written. */
    lost: z.enum(['all', 'others']).default('all'),
    ...anyRequest,
  }),
  /** Moves the server's clock: at once, or from the request on that it waits for. Several add up. */
  z.strictObject({
    kind: z.literal('clock'),
    minutes: z.number().default(0),
    days: z.number().default(0),
    ...anyRequest,
  }),
  z.strictObject({
    kind: z.literal('edit'),
    /** What another user does, as for the control interface's `edit`; several are done in this order. */
    edit: z.union([editSchema, z.array(editSchema)]),
    /** Before the request is carried out (and read), or after it, before it is answered. */
    when: z.enum(['before', 'after']).default('before'),
    ...anyRequest,
  }),
])

export type Fault = z.infer<typeof faultSchema>
export type FaultOf<K extends Fault['kind']> = Extract<Fault, { kind: K }>

/** Faults that change the server rather than one answer. */
export type LastingFault = FaultOf<'expire-sessions' | 'revoke-key' | 'clock'>
