import { ok, type Result } from '@shared/result'
import type { KnownPage } from '../../db/syncStateRepository'
import { restOfTheProgram } from '../../restOfTheProgram'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'
import { chunks, mostIdsInAddress } from '../../tripletex/idList'
import type { RowVersion } from '../../tripletex/versionedList'
import { readMarks } from './marks'
import type { PassDeps, Passed } from './pass'
import type { Changes, Puller } from './pullers'

type ByVersion = Extract<Changes, { by: 'version' }>

/** Copied rows that are compared with what was seen at once. */
const COMPARED_AT_ONCE = 2000

/**
 * Asks of each page of a list whether it is as it was, and reads those rows whole that are new or have another version. A row
 * of the copy that a changed list no longer shows is asked for by its id before it is archived, so that one that moved while
 * the list was read is not taken for gone.
 */
export async function pullChangedVersions(
  deps: PassDeps,
  puller: Puller,
  changes: ByVersion,
): Promise<Passed> {
  const { store, clock, gateway } = deps
  const { kind } = puller
  const client = gateway.client()
  if (!client || deps.stopped()) return ok(null)
  const pulledAt = clock.now()
  const before = store.syncState.get(kind)
  const seen = new Set<number>()
  let someChanged = false
  const unchanged: KnownPage[] = []
  const wanted: number[] = []
  const marks = await readMarks(deps, puller, client, before.known.windows, before.known.pages, {
    unchanged: (page) => unchanged.push(page),
    changed: (rows) => {
      someChanged = true
      for (const { id } of rows) seen.add(id)
      wanted.push(...differing(deps, puller, rows))
    },
  })
  if (!marks.ok) return marks
  if (marks.value === null) return ok(null)
  const missing = someChanged ? await unseen(deps, puller, seen, unchanged) : []
  if (deps.stopped()) return ok(null)

  const asked = [...wanted, ...missing]
  const found = await writeByIds(deps, client, puller, changes, asked, pulledAt)
  if (!found.ok || found.value === null) return found.ok ? ok(null) : found
  const there = found.value
  const gone = missing.filter((id) => !there.has(id))
  const known = { ...before.known, ...marks.value }
  store.transaction(() => {
    store.replica.archive(kind, gone, pulledAt)
    store.syncState.put(kind, { ...before, completedAt: clock.now(), known })
  })
  return ok({ changed: asked.length > 0, rows: asked.length })
}

function differing({ store }: PassDeps, { kind }: Puller, rows: readonly RowVersion[]): number[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  const copied = store.replica.versions(kind, { first: first.id, last: last.id })
  const versions = new Map(copied.map(({ id, version }) => [id, version]))
  return rows.filter(({ id, version }) => versions.get(id) !== version).map(({ id }) => id)
}

/** The copied rows that neither were seen nor lie on a page that is as it was. */
async function unseen(
  { store }: PassDeps,
  { kind }: Puller,
  seen: ReadonlySet<number>,
  unchanged: readonly KnownPage[],
): Promise<number[]> {
  const missing: number[] = []
  for (let first = 0; ; ) {
    const rows = store.replica.versions(kind, {
      first,
      last: Number.MAX_SAFE_INTEGER,
      limit: COMPARED_AT_ONCE,
    })
    for (const { id } of rows) {
      const kept = seen.has(id) || unchanged.some((page) => id >= page.first && id <= page.last)
      if (!kept) missing.push(id)
    }
    const last = rows.at(-1)
    if (!last || rows.length < COMPARED_AT_ONCE) return missing
    first = last.id + 1
    await restOfTheProgram()
  }
}

/** Answers which of the rows are there; null when the pull was stopped. */
async function writeByIds(
  deps: PassDeps,
  client: TripletexClient,
  { kind }: Puller,
  changes: ByVersion,
  ids: readonly number[],
  pulledAt: string,
): Promise<Result<ReadonlySet<number> | null, TripletexError>> {
  const there = new Set<number>()
  for (const some of chunks(ids, mostIdsInAddress)) {
    deps.onProgress({ kind, rows: there.size })
    const found = await changes.byIds(client, some)
    if (deps.stopped()) return ok(null)
    if (!found.ok) return found
    await restOfTheProgram()
    if (deps.stopped()) return ok(null)
    deps.store.transaction(() => {
      for (const row of found.value) row.write(pulledAt)
    })
    for (const { id } of found.value) there.add(id)
  }
  return ok(there)
}
