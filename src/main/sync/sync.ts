import type { OrderId, PersonId, ProjectId } from '@shared/domain/ids'
import type { SeenTime } from '@shared/domain/roles'
import type { PulledKind } from '@shared/ipc/integration'
import type { SyncStatus } from '@shared/ipc/sync'
import type { Result } from '@shared/result'
import type { OrdersSeen } from '../db/orderOutboxRepository'
import { ordersSeen } from '../orders/orderAccess'
import { timeSeen } from '../people/actor'
import { takeInEmployees } from '../people/takeInEmployees'
import type { Services } from '../services'
import { transferChoice } from '../settings/transferSettings'
import type { TripletexError } from '../tripletex/errors'
import { isAhead } from './backoff'
import { createConnectivity } from './connectivity'
import type { Gateway } from './gateway'
import { recoverInterruptedOrders, retryOrder, retryOrders, retryOrdersWithNewKey } from './orders/orderRetry'
import { createOrderSync } from './orders/orderSync'
import { createDrain, recoverInterrupted } from './outbox/drain'
import { retryAll, retryMended, retryWithNewKey } from './outbox/retry'
import { createPull, type PullOptions, pulledKinds } from './pull/pull'
import { createHoursReader } from './reconciliation/hoursReader'
import type { HoursPeriod } from './reconciliation/readHours'

/** While something waits and Tripletex is out of reach, it is asked this often whether it is back. */
const PROBE_EVERY_MS = 3000
const PROBE_TIMEOUT_MS = 2500
const PULL_EVERY_MS = 60 * 60 * 1000
/** A disk that takes nothing is not asked again at once. */
const AFTER_A_FAULT_MS = 5000
/** A pull that broke off is taken up again after this time. */
const PULL_AGAIN_MS = 60 * 1000

export type SyncDeps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed'> & {
  gateway: Gateway
  random: () => number
  /** Until when Tripletex asked to wait, in milliseconds; null where nothing is waited for. */
  waitUntil: () => number | null
  onStatus: (status: SyncStatus) => void
  onProjectsPulled: () => void
  onFault: (fault: unknown) => void
}

/**
 * Keeps Busy and Tripletex in step: sends what is queued as soon as it can leave, pulls on a schedule and when asked, finds
 * out when Tripletex is back within reach, and tells how things stand.
 */
export function createSync(deps: SyncDeps) {
  const { store, clock, gateway } = deps
  /** How many items of each person the running drain has dealt with; null while none runs. */
  let sent: ReadonlyMap<PersonId, number> | null = null
  /** The same of orders, by project. */
  let sentOrders: ReadonlyMap<ProjectId, number> | null = null
  let pulling: SyncStatus['pulling'] = null
  let pullError: SyncStatus['pullError'] = null
  let wakeTimer: NodeJS.Timeout | undefined
  let publishTimer: NodeJS.Timeout | undefined
  let waitTimer: NodeJS.Timeout | undefined
  let probing = false
  let stopped = false
  let pullAgainAt: number | null = null
  /** What the latest pull was to read. */
  let askedFor: readonly PulledKind[] = []

  const hours = createHoursReader(deps)
  const connectivity = createConnectivity(publish)
  const drain = createDrain({
    ...deps,
    connectivity,
    onProgress: (done) => {
      sent = done
      publish('outbox', 'timeEntries')
    },
  })
  const orders = createOrderSync({
    ...deps,
    connectivity,
    onProgress: (done) => {
      sentOrders = done
      publish('outbox', 'orders')
    },
  })
  const pull = createPull({
    ...deps,
    onProgress: (progress) => {
      pulling = progress
      publish()
    },
    onPulled: (kind) => {
      if (kind === 'employees') takeInEmployees(deps)
      if (['projects', 'workTypes', 'customers'].includes(kind)) deps.onProjectsPulled()
      deps.changed('projects', 'integration', 'timeEntries')
    },
  })

  /** As the person at this machine may see it: the queue is everybody's, and all of it is sent. */
  function status(): SyncStatus {
    const whose = timeSeen(store)
    const theirOrders = ordersSeen(store)
    const [hoursOpen, ordersOpen] = [store.outbox.counts(whose), store.orderOutbox.counts(theirOrders)]
    const waiting = hoursOpen.waiting + ordersOpen.waiting
    const done = sent || sentOrders ? sum(sent, whose) + sumOfOrders(sentOrders, theirOrders) : null
    const state = gateway.state()
    const waitUntil = deps.waitUntil()
    const allSent = waiting === 0 && transferChoice(store) !== 'never'
    return {
      connection: state === 'ready' ? (connectivity.online() ? 'online' : 'offline') : state,
      waiting,
      needsYou: hoursOpen.needsYou + ordersOpen.needsYou,
      differences: hours.differences(),
      sending: done !== null && waiting > 0 ? { done, total: done + waiting } : null,
      allSentAt: allSent
        ? laterOf(store.outbox.lastSentAt(whose), store.orderOutbox.lastSentAt(theirOrders))
        : null,
      pulling,
      pullError,
      waitUntil: waitUntil === null ? null : new Date(waitUntil).toISOString(),
    }
  }

  /** Tells the windows, a moment later, so that a burst of changes is told once. */
  function publish(...areas: Parameters<Services['changed']>): void {
    if (areas.length > 0) deps.changed(...areas)
    publishTimer ??= setTimeout(() => {
      publishTimer = undefined
      if (!stopped) deps.onStatus(status())
    }, 40)
  }

  function wakeIn(ms: number): void {
    clearTimeout(wakeTimer)
    if (!stopped) wakeTimer = setTimeout(() => void wake(), Math.max(0, Math.min(ms, PULL_EVERY_MS)))
  }

  async function wake(): Promise<void> {
    if (stopped || gateway.state() !== 'ready') return
    if (!connectivity.online()) await probe()
    else await send()
  }

  async function probe(): Promise<void> {
    const client = gateway.client()
    if (!client || probing) return
    if (deps.waitUntil() !== null) return planNext()
    probing = true
    const answer = await client.whoAmI({ priority: 'push', signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) })
    probing = false
    if (stopped) return
    // Given up while Tripletex asked to wait, the probe was not without an answer.
    connectivity.report(answer.ok || answer.error.kind !== 'network' || deps.waitUntil() !== null)
    if (!answer.ok && answer.error.kind === 'unauthorized') gateway.refuseKey()
    if (answer.ok) {
      void send()
      if (pullIsOld()) void pullNow()
    } else planNext()
  }

  /** The hours go first; what holds some of them back holds no order back. */
  async function send(): Promise<void> {
    const faults: unknown[] = []
    for (const queue of [drain, orders]) {
      if (!connectivity.online()) break
      await queue.start().catch((fault: unknown) => void faults.push(fault))
      if (stopped) return
    }
    for (const fault of faults) deps.onFault(fault)
    if (faults.length > 0) return wakeIn(AFTER_A_FAULT_MS)
    hours.count()
    publish('outbox', 'timeEntries', 'orders')
    planNext()
  }

  /** Sets the one timer to the next moment at which there will be something to do. */
  function planNext(): void {
    if (gateway.state() !== 'ready') return
    if (!connectivity.online()) {
      wakeIn(anythingWaits() ? PROBE_EVERY_MS : PROBE_EVERY_MS * 20)
      return
    }
    const now = Date.parse(clock.now())
    const pauses = [drain.pausedUntil(), orders.pausedUntil()]
    const untilDue = [store.outbox, store.orderOutbox].flatMap((queue) => {
      if (queue.counts().waiting === 0) return []
      const due = queue.nextDueAt()
      const moments = [due ? Date.parse(due) : now, ...pauses].filter((each) => isAhead(each, now))
      return Math.max(...moments, now + 50) - now
    })
    wakeIn(Math.min(...untilDue, PULL_EVERY_MS))
  }

  function anythingWaits(): boolean {
    return store.outbox.counts().waiting > 0 || store.orderOutbox.counts().waiting > 0
  }

  /** Whether some kind is an hour old, was never pulled, or was not asked for by the last pull. */
  function pullIsOld(): boolean {
    const now = Date.parse(clock.now())
    // A clock that was set back must not put the next pull off for as long.
    if (pullAgainAt !== null && pullAgainAt <= now + PULL_EVERY_MS) {
      return now >= pullAgainAt || isMoreWantedThan(askedFor)
    }
    return pulledKinds(store).some((kind) => {
      const pulledAt = store.syncState.get(kind).completedAt
      return !pulledAt || Math.abs(now - Date.parse(pulledAt)) >= PULL_EVERY_MS
    })
  }

  /** Whether a kind is to be pulled now that is not among `kinds`: a sync was switched on since. */
  function isMoreWantedThan(kinds: readonly PulledKind[]): boolean {
    return pulledKinds(store).some((kind) => !kinds.includes(kind))
  }

  /** Waits for a pull that runs, but does not take it for an answer where it began before all kinds were asked for. */
  async function pullNow(options: PullOptions = {}): Promise<void> {
    if (stopped || gateway.state() !== 'ready') return
    if (!pull.isRunning()) askedFor = pulledKinds(store)
    const kinds = askedFor
    const pulled = await pull.start(options)
    if (stopped) return
    if (isMoreWantedThan(kinds)) return pullNow(options)
    pullAgainAt = Date.parse(clock.now()) + pullPause(pulled.ok ? null : pulled.error)
    connectivity.report(pulled.ok || pulled.error.kind !== 'network')
    if (!pulled.ok && pulled.error.kind === 'unauthorized') gateway.refuseKey()
    pullError = pulled.ok ? null : pullErrorOf(pulled.error)
    retryMended(deps)
    for (const read of pulled.ok ? [hours.readRecent, orders.follow] : []) {
      const answer = await read()
      if (stopped) return
      if (!answer) continue
      afterReading(answer)
      if (!answer.ok) break
    }
    publish('integration', 'outbox')
    if (connectivity.online()) void send()
    else planNext()
  }

  /** A network that fails tells that Tripletex is out of reach, as with all calls. */
  function afterReading(read: Result<undefined, TripletexError>): void {
    connectivity.report(read.ok || read.error.kind !== 'network')
    if (!read.ok && read.error.kind === 'unauthorized') gateway.refuseKey()
    hours.count()
    publish('outbox')
  }

  const hourly = setInterval(() => {
    if (pullIsOld()) void pullNow()
  }, 60 * 1000)

  return {
    status,
    publish,
    /** Why a kind was not pulled when it was last asked for. */
    pullProblem: pull.problems.of,
    /** Takes up what a crash interrupted, and begins. */
    start(): void {
      recoverInterrupted(deps)
      recoverInterruptedOrders(deps)
      hours.count()
      publish()
      void wake()
      if (pullIsOld()) void pullNow()
    },
    /** Tripletex asked to be left alone for so long: told now, and when it is over. */
    askedToWait(milliseconds: number): void {
      publish()
      clearTimeout(waitTimer)
      if (!stopped) waitTimer = setTimeout(publish, milliseconds + 50)
    },
    /** A test found that Tripletex cannot be used: find out for everything else too. */
    checkAgain(): void {
      if (gateway.state() === 'ready') void probe()
    },
    /** Hours or an order were queued: send them now, if Tripletex was in reach last. */
    queueFilled(): void {
      publish()
      if (gateway.state() === 'ready' && connectivity.online() && pullIsOld()) void pullNow()
      if (transferChoice(store) === 'never' && !anythingWaits()) return
      if (gateway.state() === 'ready' && connectivity.online()) void send()
      else planNext()
    },
    /** The machine woke, the network changed or a window came to the front: find out at once. */
    lookAround(): void {
      if (gateway.state() === 'ready' && (!connectivity.online() || anythingWaits())) void probe()
    },
    /** «Prøv nå» and «Synkroniser nå»: everything that waits is due at once. */
    syncNow(): void {
      retryAll(deps)
      retryOrders(deps)
      publish('outbox', 'orders')
      if (gateway.state() === 'ready') void probe()
    },
    /** Reads everything anew, for somebody who asks or has just connected. */
    pullNow: () => pullNow({ everything: true }),
    /** «Les fra Tripletex nå»: a person waits for it. */
    async readHours(period: HoursPeriod): Promise<Result<undefined, TripletexError>> {
      const read = await hours.read(period, 'push')
      if (!stopped) afterReading(read)
      return read
    },
    /** What is done with one order in Tripletex while somebody waits for it. */
    orders,
    /** «Prøv nå» on an order: it is due at once. */
    retryOrder(id: OrderId): void {
      retryOrder(deps, id)
      publish('outbox', 'orders')
      if (gateway.state() === 'ready') void probe()
    },
    /** Somebody connected or disconnected. */
    connectionChanged(): void {
      connectivity.report(true)
      pullError = null
      pull.problems.forget()
      publish('integration', 'outbox', 'app')
      pullAgainAt = null
      if (gateway.state() !== 'ready') return
      retryWithNewKey(deps)
      retryOrdersWithNewKey(deps)
      void wake()
    },
    /** Lets what is being sent end, for at most `ms`; the rest waits on disk. */
    async stop(ms: number): Promise<void> {
      stopped = true
      clearTimeout(wakeTimer)
      clearTimeout(publishTimer)
      clearTimeout(waitTimer)
      clearInterval(hourly)
      hours.stop()
      pull.stop()
      await Promise.all([drain.stop(ms), orders.stop(ms)])
    },
  }
}

/** What stands for some of the people, together. */
function sum(of: ReadonlyMap<PersonId, number> | null, whose: SeenTime): number {
  const counted = whose === 'everybody' ? [...(of?.keys() ?? [])] : whose
  return counted.reduce((total, id) => total + (of?.get(id) ?? 0), 0)
}

function sumOfOrders(of: ReadonlyMap<ProjectId, number> | null, seen: OrdersSeen): number {
  const counted = [...(of ?? [])].filter(([id]) => seen === 'all' || seen.has(id))
  return counted.reduce((total, [, done]) => total + done, 0)
}

function laterOf(one: string | null, other: string | null): string | null {
  return (one ?? '') > (other ?? '') ? one : other
}

/** A pull that the network broke off goes on as soon as Tripletex is back; the probing of the network is its pause. */
function pullPause(error: TripletexError | null): number {
  if (!error || error.kind === 'forbidden') return PULL_EVERY_MS
  return error.kind === 'network' ? 0 : PULL_AGAIN_MS
}

function pullErrorOf(error: TripletexError): SyncStatus['pullError'] {
  return {
    code: error.kind === 'rateLimited' ? 'askedToWait' : error.kind,
    requestId: error.requestId ?? null,
  }
}
