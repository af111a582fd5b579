import { PulledKind } from '@shared/ipc/integration'
import { ok, type Result } from '@shared/result'
import type { Services } from '../../services'
import { projectSync } from '../../settings/transferSettings'
import type { TripletexError } from '../../tripletex/errors'
import type { Gateway } from '../gateway'
import { createPullers, type Puller } from './pullers'

/** A pass that was broken off is taken up again within this time; an older one starts over, since its rows may have moved. */
const RESUMABLE_MS = 60 * 60 * 1000

export type PullDeps = Pick<Services, 'store' | 'clock'> & {
  gateway: Gateway
  onProgress: (progress: { kind: PulledKind; rows: number } | null) => void
  onPulled: (kind: PulledKind) => void
}

/** The kinds that are pulled now: projects and work types only while project sync is on. */
export function pulledKinds(store: Services['store']): PulledKind[] {
  const withProjects = projectSync(store)
  return PulledKind.options.filter((kind) => withProjects || (kind !== 'projects' && kind !== 'workTypes'))
}

/** Brings the copy of Tripletex up to date: page by page, each page in one transaction, never touching what people made here. */
export function createPull(deps: PullDeps) {
  const pullers = createPullers(deps.store.replica)
  let running: Promise<Result<undefined, TripletexError>> | null = null
  let stopped = false

  async function pullAll(): Promise<Result<undefined, TripletexError>> {
    const kinds = pulledKinds(deps.store)
    let outcome: Result<undefined, TripletexError> = ok(undefined)
    for (const puller of pullers) {
      if (!kinds.includes(puller.kind)) continue
      const pulled = await pullKind(puller)
      if (stopped) break
      if (pulled.ok) continue
      outcome = pulled
      // A key may lack the right to one kind; the others are pulled all the same.
      if (pulled.error.kind !== 'forbidden') break
    }
    return outcome
  }

  async function pullKind(puller: Puller): Promise<Result<undefined, TripletexError>> {
    const { store, clock, gateway } = deps
    const { kind, pageSize, parts } = puller
    const known = store.syncState.get(kind)
    const resumable =
      known.passStartedAt && Date.parse(clock.now()) - Date.parse(known.passStartedAt) < RESUMABLE_MS
    const passStartedAt = resumable && known.passStartedAt ? known.passStartedAt : clock.now()
    let { part, nextFrom } = resumable ? known : { part: 0, nextFrom: 0 }
    let rows = nextFrom
    while (part < parts.length) {
      const client = gateway.client()
      const readPage = parts[part]
      if (!client || !readPage || stopped) return ok(undefined)
      deps.onProgress({ kind, rows })
      const page = await readPage(client, nextFrom, pageSize)
      if (stopped) return ok(undefined)
      if (!page.ok) return page
      // Reading the page and writing it are two steps, so that neither keeps the windows waiting for both.
      await new Promise((resolve) => setImmediate(resolve))
      rows += page.value.write.length
      if (page.value.hasMore) nextFrom += pageSize
      else {
        part++
        nextFrom = 0
      }
      store.transaction(() => {
        for (const write of page.value.write) write(passStartedAt)
        store.syncState.put(kind, { passStartedAt, part, nextFrom, completedAt: known.completedAt })
      })
    }
    store.transaction(() => {
      store.replica.archiveUnseen(kind, passStartedAt)
      store.syncState.put(kind, { passStartedAt: null, part: 0, nextFrom: 0, completedAt: clock.now() })
    })
    deps.onPulled(kind)
    return ok(undefined)
  }

  return {
    /** Pulls everything; a call while a pull runs gets that one's end. */
    start(): Promise<Result<undefined, TripletexError>> {
      running ??= pullAll().finally(() => {
        running = null
        if (!stopped) deps.onProgress(null)
      })
      return running
    },
    isRunning: () => running !== null,
    stop(): void {
      stopped = true
    },
  }
}
