import type { Actor } from '@shared/domain/roles'
import { CALL_CHANNEL } from '@shared/ipc/bridge'
import { type Answer, type CallName, type CallParsedInput, calls } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err } from '@shared/result'
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { z } from 'zod'
import { mayCall } from '../people/callRights'
import type { Handlers } from './answer'

export type RegisterOptions = {
  /** The origin that calls may come from. */
  origin: string
  /** The handlers of this moment, once there are any: a window may be quicker than the database. */
  handlers: () => Promise<Partial<Handlers<CallName>>>
  /** Who calls; null before anybody has said who they are. Asked once the handlers are there. */
  actor: () => Actor | null
  onFault: (call: string, fault: unknown) => void
  /** What to say of a fault that a person can do something about; null for a fault of the program. */
  explain: (fault: unknown) => BusyError | null
}

/** Answers the calls of the contract: only from the app's own windows, only with input that fits, and only where it is allowed. */
export function registerCalls({ origin, handlers, actor, onFault, explain }: RegisterOptions): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!comesFrom(event, origin) || !isCallName(name)) return err(busyError('forbidden'))
    try {
      return await answerCall(await handlers(), actor, name, input)
    } catch (fault) {
      onFault(name, fault)
      return err(explain(fault) ?? busyError('internal', { call: name }))
    }
  })
}

/** The same look-up for every call, so that the compiler follows from a call's name to its schema and on to its handler. */
const schemas: { readonly [N in CallName]: { input: z.ZodType<CallParsedInput<N>> } } = calls

async function answerCall<N extends CallName>(
  handlers: Partial<Handlers<CallName>>,
  actor: () => Actor | null,
  name: N,
  input: unknown,
): Promise<Answer<unknown>> {
  const parsed = schemas[name].input.safeParse(input)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return err(
      busyError('invalidInput', {
        call: name,
        field: issue?.path.join('.') ?? '',
        problem: issue?.code ?? '',
      }),
    )
  }
  const handle = handlers[name]
  if (!handle) return err(busyError('internal', { call: name }))
  if (!mayCall(actor, name, parsed.data)) return err(busyError('forbidden'))
  return handle(parsed.data)
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

function comesFrom(event: IpcMainInvokeEvent, origin: string): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.startsWith(`${origin}/`)
}
