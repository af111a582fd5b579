import type { FastifyReply, FastifyRequest } from 'fastify'
import { Failure } from '../errors/failure'
import { untranslated } from '../errors/text'
import type { FaultOf } from './fault'
import type { TakenFaults } from './faultList'

/** Requests that `offline` with the mode `hang` keeps waiting. */
export class Hanging {
  private readonly requests = new Set<FastifyRequest>()

  add(request: FastifyRequest): void {
    this.requests.add(request)
    request.raw.socket.once('close', () => this.requests.delete(request))
  }

  release(): void {
    for (const request of this.requests) request.raw.socket.destroy()
  }
}

/** True when the request is not to be answered: its connection is cut, or kept waiting. */
export function goOffline(
  fault: FaultOf<'offline'>,
  request: FastifyRequest,
  reply: FastifyReply,
  hanging: Hanging,
) {
  reply.hijack()
  if (fault.mode === 'hang') hanging.add(request)
  else request.raw.socket.resetAndDestroy()
}

export const waiting = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

export const latencyOf = (fault: FaultOf<'latency'> | undefined): number =>
  fault === undefined ? 0 : fault.ms + Math.random() * fault.jitter

/** Ends the connection in place of the answer, or in the middle of it. */
export function spoilAnswer(faults: TakenFaults, reply: FastifyReply, payload: unknown): boolean {
  const { socket } = reply.raw
  if (faults.dropAnswer !== undefined) {
    socket?.destroy()
    return true
  }
  if (faults.truncate === undefined || typeof payload !== 'string' || payload === '') return false
  const bytes = Buffer.from(payload)
  reply.raw.writeHead(reply.statusCode, { ...stringHeaders(reply), 'content-length': bytes.length })
  reply.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => socket?.destroy())
  return true
}

function stringHeaders(reply: FastifyReply): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) headers[name] = String(value)
  }
  return headers
}

const usualCodes = new Map([
  [401, 3000],
  [403, 9000],
  [404, 6000],
  [409, 8000],
  [422, 18000],
  [500, 1000],
])

/** The error that a `status` fault stands for; without a code and a message, those that Tripletex usually sends. */
export const failureOf = (fault: FaultOf<'status'>): Failure =>
  new Failure({
    status: fault.status,
    code: fault.code ?? usualCodes.get(fault.status) ?? fault.status,
    message: fault.message === undefined || fault.message === null ? null : untranslated(fault.message),
  })
