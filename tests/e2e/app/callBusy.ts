import type { Page } from '@playwright/test'
import type { Answer, CallInput, CallName, CallOutput } from '../../../src/shared/ipc/contract.ts'

/** Calls main from a window, as the views do; throws on a refusal. For what a test needs but is not about. */
export async function callBusy<N extends CallName>(
  page: Page,
  name: N,
  input: CallInput<N>,
): Promise<CallOutput<N>> {
  const call = { name, json: JSON.stringify(input) ?? '' }
  const answer = await page.evaluate<Answer<CallOutput<N>>, { name: string; json: string }>(
    ({ name: called, json }) =>
      Reflect.apply(window.busy.call, window.busy, [called, json === '' ? undefined : JSON.parse(json)]),
    call,
  )
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
  return answer.value
}
