import type { Answer, CallName, CallOutput, CallParsedInput } from '@shared/ipc/contract'

/** What handles the calls of one area: already parsed input in, an answer out. */
export type Handlers<N extends CallName> = {
  [K in N]: (input: CallParsedInput<K>) => Answer<CallOutput<K>> | Promise<Answer<CallOutput<K>>>
}

/** The calls whose names begin with one of the areas. */
export type CallsOf<Area extends string> = Extract<CallName, `${Area}.${string}`>
