import type { Answer, CallInput, CallName, CallOutput, EventName, EventPayload } from './contract'

/** The only thing that a window sees of main: `window.busy`. */
export type BusyBridge = {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>>
  /** Answers a function that ends the subscription. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void
}

export const CALL_CHANNEL = 'busy:call'
export const EVENT_CHANNEL = 'busy:event'
