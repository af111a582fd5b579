import { PulledKind } from '@shared/ipc/integration'
import { ok, type Result } from '@shared/result'
import type { Services } from '../../services'
import { projectSync, workTypeSync } from '../../settings/transferSettings'
import type { TripletexError } from '../../tripletex/errors'
import { pullChangedSince } from './changedSincePass'
import { pullChangedVersions } from './changedVersionsPass'
import { pullCompanyRules } from './companyRulesPull'
import { isUnderWay, pullEverything } from './fullPass'
import type { PassDeps, Passed, PullDeps } from './pass'
import { createPullProblems } from './problems'
import { createPullers, type Puller } from './pullers'

/** What is no part of a row's version, such as who takes part in a project, is at most this old. */
const FULL_EVERY_MS = 24 * 60 * 60 * 1000

export type PullOptions = {
  /** Reads every row, also where versions tell that nothing changed. */
  everything?: boolean
}

/** The kinds that are pulled now: projects and work types only while their sync is on, all others always. */
export function pulledKinds(store: Services['store']): PulledKind[] {
  const optional: Partial<Record<PulledKind, boolean>> = {
    projects: projectSync(store),
    workTypes: workTypeSync(store),
  }
  return PulledKind.options.filter((kind) => optional[kind] ?? true)
}

/**
 * Brings the copy of Tripletex up to date, never touching what people made here. Once a day every row is read, page by page,
 * each page in one transaction; in between only what changed, which is found by digests, versions and times of change.
 */
export function createPull(deps: PullDeps) {
  const pullers = createPullers(deps.store.replica)
  const problems = createPullProblems(deps)
  let running: { everything: boolean; end: Promise<Result<undefined, TripletexError>> } | null = null
  let stopped = false
  const passDeps: PassDeps = { ...deps, stopped: () => stopped }

  async function pullAll(everything: boolean): Promise<Result<undefined, TripletexError>> {
    const kinds = pulledKinds(deps.store)
    let outcome: Result<undefined, TripletexError> = ok(undefined)
    for (const puller of pullers) {
      if (!kinds.includes(puller.kind)) continue
      const pulled = await pullKind(puller, everything)
      if (stopped) return outcome
      if (pulled.ok) continue
      outcome = pulled
      // A key may lack the right to one kind; the others are pulled all the same.
      if (pulled.error.kind !== 'forbidden') return outcome
    }
    const rules = await pullCompanyRules(passDeps)
    return rules.ok ? outcome : rules
  }

  async function pullKind(puller: Puller, everything: boolean): Promise<Result<undefined, TripletexError>> {
    const { kind } = puller
    deps.onProgress({ kind, rows: 0 })
    const passed = await passOf(puller, everything)
    if (!stopped) problems.note(kind, passed.ok ? null : passed.error)
    if (!passed.ok) return passed
    if (passed.value?.changed) deps.onPulled(kind)
    return ok(undefined)
  }

  async function passOf(puller: Puller, everything: boolean): Promise<Passed> {
    if (!everything && !isFullPassDue(puller.kind)) return changesOf(puller)
    const passed = await pullEverything(passDeps, puller)
    const isLong = passed.ok && passed.value !== null && passed.value.rows > puller.pageSize
    if (!isLong || puller.changes.by !== 'version') return passed
    // Learns the digests of a long list, and what changed in it while it was read.
    const changes = await changesOf(puller)
    return changes.ok ? passed : changes
  }

  function changesOf(puller: Puller): Promise<Passed> {
    const { changes } = puller
    return changes.by === 'version'
      ? pullChangedVersions(passDeps, puller, changes)
      : pullChangedSince(passDeps, puller, changes)
  }

  function isFullPassDue(kind: PulledKind): boolean {
    const progress = deps.store.syncState.get(kind)
    const now = Date.parse(deps.clock.now())
    if (progress.fullAt === null || isUnderWay(progress)) return true
    const fullAt = Date.parse(progress.fullAt)
    // A time to come was written while the machine's clock was wrong.
    return now - fullAt >= FULL_EVERY_MS || fullAt > now
  }

  return {
    /** Pulls; a call while a pull runs gets that one's end, and one of its own where it wants more than that one reads. */
    start({ everything = false }: PullOptions = {}): Promise<Result<undefined, TripletexError>> {
      if (running && (running.everything || !everything)) return running.end
      const before = running?.end ?? Promise.resolve()
      const end = before
        .then(() => (stopped ? ok(undefined) : pullAll(everything)))
        .finally(() => {
          if (running?.end !== end) return
          running = null
          if (!stopped) deps.onProgress(null)
        })
      running = { everything, end }
      return end
    },
    isRunning: () => running !== null,
    problems,
    stop(): void {
      stopped = true
    },
  }
}
