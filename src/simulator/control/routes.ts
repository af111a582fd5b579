import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { Failure } from '../errors/failure'
import { begin } from '../faults/applying'
import { faultSchema } from '../faults/fault'
import type { World } from '../world'
import { edit } from './edit'
import { editSchema } from './editSchema'
import { stateText } from './state'

interface Control {
  /** Begins anew with the seed. */
  reset(): void
  /** Cuts every connection but one. */
  cutConnections(but: Socket): void
  /** Lets go of the requests that are kept waiting. */
  release(): void
}

/** What tests and the demo company steer the simulator by. Needs no session, and no fault touches it. */
export function registerControl(app: FastifyInstance, world: World, control: Control): void {
  app.get('/__sim/state', (_request, reply) => json(reply, 200, stateText(world)))

  app.get('/__sim/faults', (_request, reply) => json(reply, 200, JSON.stringify(world.faults.list())))

  app.post('/__sim/faults', (request, reply) => {
    const given = parse(request.body)
    const faults = z.array(faultSchema).safeParse(Array.isArray(given) ? given : [given])
    if (!faults.success) return refuse(reply, z.prettifyError(faults.error))
    for (const fault of faults.data) {
      const lasting = world.faults.add(fault)
      if (lasting !== null) begin(world, lasting)
      if (fault.kind === 'offline' && fault.mode === 'refuse-all') control.cutConnections(request.raw.socket)
    }
    return json(reply, 201, JSON.stringify(world.faults.list()))
  })

  app.delete('/__sim/faults', (_request, reply) => {
    world.faults.clear()
    world.rates.clear()
    control.release()
    return reply.code(204).send()
  })

  app.post('/__sim/edit', (request, reply) => {
    const wanted = editSchema.safeParse(parse(request.body))
    if (!wanted.success) return refuse(reply, z.prettifyError(wanted.error))
    return json(reply, 200, edit(world, wanted.data))
  })

  app.post('/__sim/reset', (_request, reply) => {
    control.reset()
    control.release()
    return reply.code(204).send()
  })
}

const json = (reply: FastifyReply, status: number, text: string) =>
  reply.code(status).header('content-type', 'application/json;charset=UTF-8').send(text)

const refuse = (reply: FastifyReply, error: string) => json(reply, 400, JSON.stringify({ error }))

function parse(body: unknown): unknown {
  try {
    return typeof body === 'string' && body !== '' ? JSON.parse(body) : {}
  } catch {
    throw new Failure({ status: 400, code: 4000, message: null })
  }
}
