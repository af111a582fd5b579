import type { Answer, CallInput, CallName, CallOutput, EventName, EventPayload } from './contract'
import type { WorkspaceId } from './workspaces'

/** The only thing that a window sees of main: `window.busy`. */
export type BusyBridge = {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>>
  /** Answers a function that ends the subscription. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void
}

/**
 * What main sends back for a call: the answer, and the workspace that it was given in; null for a caller that is told nothing. The
 * window says of each further call that it means that one, until it hears that another was opened.
 */
export type Reply<T> = { answer: Answer<T>; workspace: WorkspaceId | null }

export const CALL_CHANNEL = 'busy:call'
export const EVENT_CHANNEL = 'busy:event'
