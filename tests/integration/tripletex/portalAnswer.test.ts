import { createTripletexClient } from '@main/tripletex/client'
import { mayHaveBeenStored } from '@main/tripletex/errors'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'

it('a deletion that a portal answers with a page of its own is not taken for done', async () => {
  const client = createTripletexClient({
    fetch: async ({ url }) =>
      url.includes('token/session')
        ? Response.json({ value: { token: 'token', expirationDate: '2099-01-01' } }, { status: 201 })
        : new Response('<html>Log in</html>', { headers: { 'content-type': 'text/html' } }),
    now: Temporal.Now.instant,
    logger: { info: () => {}, warn: () => {} },
    baseUrl: 'http://127.0.0.1/v2',
    credential: async () => ({ kind: 'userKey', consumerToken: 'consumer', userKey: 'user' }),
  })
  const removed = await client.timesheetEntries.remove({ id: 1, version: 1 })
  expect(removed.ok).toBe(false)
  if (!removed.ok) expect(mayHaveBeenStored(removed.error)).toBe(true)
})
