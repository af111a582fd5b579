import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { TakenFaults } from '../faults/faultList'

/**
 * A request under `/v2` and the answer to it, as they stood on the wire. The Authorization header is left out; keys and
 * tokens in bodies and paths are the simulator's own, which open nothing else.
 */
export const exchangeSchema = z.object({
  method: z.string(),
  /** Below `/v2`, escaped as it was sent but for `>` and `:`. */
  path: z.string(),
  query: z.array(z.tuple([z.string(), z.string()])),
  userAgent: z.string(),
  /** Of the request; empty where it has none. */
  contentType: z.string(),
  ifNoneMatch: z.string(),
  /** Empty where there is none; null where the request was answered before its body was read. */
  requestBody: z.string().nullable(),
  status: z.number(),
  answerType: z.string(),
  answerBody: z.string(),
  /** The fault that made the answer, or spoiled it on its way: it is none that Tripletex would give. */
  fault: z.enum(['status', 'drop-answer', 'truncate']).nullable(),
})

export type Exchange = z.infer<typeof exchangeSchema>

export type Recorder = (exchange: Exchange) => void

/** The exchange that ends with this payload. */
export function exchangeOf(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  faults: TakenFaults,
): Exchange {
  const [path = '', ...query] = request.url.split('?')
  return {
    method: request.method,
    path: path.replace(/^\/v2/, ''),
    query: [...new URLSearchParams(query.join('?'))],
    userAgent: request.headers['user-agent'] ?? '',
    contentType: request.headers['content-type'] ?? '',
    ifNoneMatch: request.headers['if-none-match'] ?? '',
    requestBody: bodyOf(request),
    status: reply.statusCode,
    answerType: String(reply.getHeader('content-type') ?? ''),
    answerBody: typeof payload === 'string' ? payload : '',
    fault: faultOf(faults),
  }
}

function bodyOf(request: FastifyRequest): string | null {
  if (typeof request.body === 'string') return request.body
  const length = request.headers['content-length'] ?? '0'
  return length === '0' && request.headers['transfer-encoding'] === undefined ? '' : null
}

function faultOf(faults: TakenFaults): Exchange['fault'] {
  if (faults.dropAnswer !== undefined) return 'drop-answer'
  if (faults.truncate !== undefined) return 'truncate'
  return faults.status === undefined ? null : 'status'
}
