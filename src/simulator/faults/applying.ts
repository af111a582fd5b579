import type { FastifyReply, FastifyRequest } from 'fastify'
import { edit } from '../control/edit'
import { Failure } from '../errors/failure'
import { messages } from '../errors/messages'
import { type Text, untranslated } from '../errors/text'
import type { World } from '../world'
import type { FaultOf, LastingFault } from './fault'
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

/** Leaves the request without an answer: its connection is reset, or kept waiting. */
export function goOffline(
  fault: FaultOf<'offline'>,
  request: FastifyRequest,
  reply: FastifyReply,
  hanging: Hanging,
): void {
  reply.hijack()
  if (fault.mode === 'hang') hanging.add(request)
  else request.raw.socket.resetAndDestroy()
}

export const waiting = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** What a fault that lasts does at the moment it takes effect. */
export function begin(world: World, fault: LastingFault): void {
  if (fault.kind === 'clock') return
  if (fault.key === undefined) world.sessions.endAll()
  else world.sessions.endThoseOf(fault.key)
}

/** Does what another user does around a request. An edit that cannot be made is noted in the list of faults. */
export function editAround(world: World, { edits }: TakenFaults, when: 'before' | 'after'): void {
  for (const { fault, failed } of edits) {
    if (fault.when !== when) continue
    try {
      for (const wanted of [fault.edit].flat()) edit(world, wanted)
    } catch (error) {
      failed(error instanceof Error ? error.message : String(error))
    }
  }
}

/** Ends the connection in place of the answer, or in the middle of it; false if the answer is to be sent. */
export function breakAnswer(faults: TakenFaults, reply: FastifyReply, payload: unknown): boolean {
  const { socket } = reply.raw
  if (faults.dropAnswer !== undefined) {
    socket?.destroy()
    return true
  }
  const isReset = faults.offline?.mode === 'mid-answer'
  if (!isReset && faults.truncate?.how !== 'cut') return false
  if (typeof payload !== 'string' || payload === '') {
    if (isReset) socket?.resetAndDestroy()
    return isReset
  }
  const bytes = Buffer.from(payload)
  reply.raw.writeHead(reply.statusCode, { ...stringHeaders(reply), 'content-length': bytes.length })
  reply.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
    if (isReset) socket?.resetAndDestroy()
    else socket?.destroy()
  })
  return true
}

/** The body that is sent in place of the answer's own: half of it, or an error although everything was done. */
export function replacePayload(
  faults: TakenFaults,
  reply: FastifyReply,
  payload: unknown,
  envelope: (failure: Failure) => string,
): unknown {
  if (faults.status?.stored === true) {
    const failure = failureOf(faults.status)
    reply.code(failure.facts.status).header('content-type', 'application/json;charset=UTF-8')
    reply.removeHeader('content-length')
    return envelope(failure)
  }
  if (faults.truncate?.how !== 'json' || typeof payload !== 'string') return payload
  reply.removeHeader('content-length')
  return payload.slice(0, Math.floor(payload.length / 2))
}

function stringHeaders(reply: FastifyReply): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) headers[name] = String(value)
  }
  return headers
}

const usual: { status: number; code: number; message: Text | null }[] = [
  { status: 401, code: 3000, message: messages.unauthorized },
  { status: 403, code: 9000, message: messages.forbidden },
  { status: 404, code: 6000, message: messages.notFound },
  { status: 409, code: 8000, message: messages.revision },
  { status: 409, code: 14000, message: messages.duplicateRow },
  { status: 422, code: 18000, message: messages.validationFailed },
  { status: 429, code: 429, message: messages.rateLimited },
  { status: 500, code: 1000, message: null },
]

/** The error that a `status` fault stands for; without a code and a message, those that Tripletex usually sends. */
export function failureOf({ status, code, message }: FaultOf<'status'>): Failure {
  const known = usual.find((each) => each.status === status && (code === undefined || each.code === code))
  return new Failure({
    status,
    code: code ?? known?.code ?? status,
    message:
      typeof message === 'string'
        ? untranslated(message)
        : message === null
          ? null
          : (known?.message ?? null),
  })
}
