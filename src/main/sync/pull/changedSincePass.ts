import { ok } from '@shared/result'
import { Temporal } from 'temporal-polyfill'
import { restOfTheProgram } from '../../restOfTheProgram'
import type { PassDeps, Passed } from './pass'
import type { Changes, Puller } from './pullers'

/**
 * Reads the rows that changed since the pass before, by Tripletex's own clock. What was deleted is found by the next pass
 * through every row.
 */
export async function pullChangedSince(
  deps: PassDeps,
  { kind, pageSize }: Puller,
  { changedSince }: Extract<Changes, { by: 'time' }>,
): Promise<Passed> {
  const { store, clock, gateway } = deps
  const pulledAt = clock.now()
  const before = store.syncState.get(kind)
  const client = gateway.client()
  if (!client) return ok(null)
  const since = client.serverTime()
  const last = before.known.since === null ? since : Temporal.Instant.from(before.known.since)
  let rows = 0
  for (const window of before.known.windows) {
    for (let from = 0, hasMore = true; hasMore; ) {
      if (deps.stopped()) return ok(null)
      const page = await changedSince(client, last, { window, from, count: pageSize })
      if (deps.stopped()) return ok(null)
      if (!page.ok) return page
      await restOfTheProgram()
      if (deps.stopped()) return ok(null)
      const { rows: read } = page.value
      store.transaction(() => {
        for (const row of read) row.write(pulledAt)
      })
      rows += read.length
      from += read.length
      hasMore = page.value.hasMore
    }
  }
  const known = { ...before.known, since: since.toString() }
  store.syncState.put(kind, { ...before, completedAt: clock.now(), known })
  return ok({ changed: rows > 0, rows })
}
