import { ok } from '@shared/result'
import type { PullProgress } from '../../db/syncStateRepository'
import { restOfTheProgram } from '../../restOfTheProgram'
import type { TripletexClient } from '../../tripletex/client'
import { narrowed } from './narrowed'
import type { PassDeps, Passed } from './pass'
import type { Puller } from './pullers'

/** A pass that was broken off is taken up again within this time; an older one starts over, since its rows may have moved. */
const RESUMABLE_MS = 60 * 60 * 1000

export const isUnderWay = (progress: PullProgress): boolean => progress.passStartedAt !== null

/** Reads every row of a kind, from where an earlier pass broke off if there was one, and archives what no longer is there. */
export async function pullEverything(deps: PassDeps, puller: Puller): Promise<Passed> {
  const { store, clock, gateway } = deps
  const { kind, pageSize } = puller
  const first = gateway.client()
  if (!first) return ok(null)
  let progress = startOrResume(deps, puller, first)
  const { passStartedAt } = progress
  let rows = progress.nextFrom

  for (;;) {
    const window = progress.known.windows[progress.part]
    if (window === undefined) break
    const client = gateway.client()
    if (!client || deps.stopped()) return ok(null)
    deps.onProgress({ kind, rows })
    const page = await puller.page(client, { window, from: progress.nextFrom, count: pageSize })
    if (deps.stopped()) return ok(null)
    if (!page.ok) {
      const windows = narrowed(puller.list(client).halves, progress.known.windows, progress.part, page.error)
      if (windows === null) return page
      progress = { ...progress, nextFrom: 0, known: { ...progress.known, windows } }
      continue
    }
    await restOfTheProgram()
    if (deps.stopped()) return ok(null)
    const { hasMore, rows: read } = page.value
    rows += read.length
    progress = hasMore
      ? { ...progress, nextFrom: progress.nextFrom + read.length }
      : { ...progress, part: progress.part + 1, nextFrom: 0 }
    store.transaction(() => {
      for (const row of read) row.write(passStartedAt)
      store.syncState.put(kind, progress)
    })
  }
  await restOfTheProgram()
  if (deps.stopped()) return ok(null)
  store.transaction(() => {
    store.replica.archiveUnseen(kind, passStartedAt)
    const now = clock.now()
    const { known } = progress
    store.syncState.put(kind, {
      passStartedAt: null,
      part: 0,
      nextFrom: 0,
      completedAt: now,
      fullAt: now,
      known,
    })
  })
  return ok({ changed: true, rows })
}

type UnderWay = PullProgress & { passStartedAt: string }

function startOrResume({ store, clock }: PassDeps, puller: Puller, client: TripletexClient): UnderWay {
  const before = store.syncState.get(puller.kind)
  const now = clock.now()
  const { passStartedAt, completedAt, fullAt } = before
  const isResumable =
    before.known.windows.length > 0 && passStartedAt !== null && isRecent(passStartedAt, now)
  if (isResumable) return { ...before, passStartedAt }
  const since = client.serverTime().toString()
  const known = { windows: windowsOf(before, puller.list(client).windows), since, pages: {} }
  return { passStartedAt: now, part: 0, nextFrom: 0, completedAt, fullAt, known }
}

const windowsOf = ({ known }: PullProgress, atFirst: readonly string[]): string[] =>
  known.windows.length > 0 ? known.windows : [...atFirst]

function isRecent(instant: string, now: string): boolean {
  const age = Date.parse(now) - Date.parse(instant)
  return age >= 0 && age < RESUMABLE_MS
}
