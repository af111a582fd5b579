import type { Actor } from '@shared/domain/roles'
import { CALL_CHANNEL, type Reply } from '@shared/ipc/bridge'
import { type Answer, type CallName, type CallParsedInput, calls } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { WorkspaceId } from '@shared/ipc/workspaces'
import { err } from '@shared/result'
import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { z } from 'zod'
import { type Known, mayCall } from '../people/callRights'
import type { Handlers } from './answer'
import { holdsInEveryWorkspace } from './callsOfEveryWorkspace'

/** The workspace that is open, and the handlers that work on it. */
type Settled = { workspace: WorkspaceId; handlers: Partial<Handlers<CallName>> }

export type RegisterOptions = {
  /** The origin that calls may come from. */
  origin: string
  /** Waits while a workspace is being opened: a window may be quicker than the database. */
  whenSettled: () => Promise<Settled>
  /** Who calls; null before anybody has said who they are. Asked once the handlers are there. */
  actor: () => Actor | null
  /** What is asked of what a call names by its id, before it is known to be allowed. */
  known: Known
  onFault: (call: string, fault: unknown) => void
  /** What to say of a fault that a person can do something about; null for a fault of the program. */
  explain: (fault: unknown) => BusyError | null
}

/**
 * Answers the calls of the contract: only from the app's own windows, only with input that fits, only where it is allowed, and
 * only in the workspace that the window showed when it called.
 */
export function registerCalls(options: RegisterOptions): void {
  const { origin, whenSettled, actor, known, onFault, explain } = options

  async function reply(name: CallName, input: unknown, shown: unknown): Promise<Reply<unknown>> {
    let workspace: WorkspaceId | null = null
    try {
      const settled = await whenSettled()
      workspace = settled.workspace
      const meansAnother = shown !== null && shown !== workspace && !holdsInEveryWorkspace(name)
      if (meansAnother) return { answer: err(busyError('workspaceLeft')), workspace }
      return { answer: await answerCall(settled.handlers, { actor, known }, name, input), workspace }
    } catch (fault) {
      onFault(name, fault)
      return { answer: err(explain(fault) ?? busyError('internal', { call: name })), workspace }
    }
  }

  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown, shown: unknown) => {
    if (comesFrom(event, origin) && isCallName(name)) return reply(name, input, shown)
    return { answer: err(busyError('forbidden')), workspace: null } satisfies Reply<never>
  })
}

/** The same look-up for every call, so that the compiler follows from a call's name to its schema and on to its handler. */
const schemas: { readonly [N in CallName]: { input: z.ZodType<CallParsedInput<N>> } } = calls

async function answerCall<N extends CallName>(
  handlers: Partial<Handlers<CallName>>,
  { actor, known }: Pick<RegisterOptions, 'actor' | 'known'>,
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
  if (!mayCall(actor, name, parsed.data, known)) return err(busyError('forbidden'))
  return handle(parsed.data)
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

function comesFrom(event: IpcMainInvokeEvent, origin: string): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.url.startsWith(`${origin}/`)
}
