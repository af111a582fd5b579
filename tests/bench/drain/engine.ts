import { join } from 'node:path'
import { type Clock, systemClock } from '@main/clock'
import { addFirstPerson } from '@main/people/people'
import { memoryKeychain } from '@main/secrets/memoryKeychain'
import { openSession } from '@main/session'
import { chooseTransfer } from '@main/settings/transferChoice'
import { setProjectSync } from '@main/settings/transferSettings'
import { saveEntry } from '@main/time/saveEntry'
import { submitEntries } from '@main/time/submitEntries'
import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { addDays } from '@shared/domain/localDay'
import { Temporal } from 'temporal-polyfill'
import { v7 } from 'uuid'

const projects = ['1001', '1002', '1003', '1022', '1023']
const workTypes = ['Konsulentarbeid', 'Møte']
/** Long enough to be seen, short beside what is measured. */
const LOOK_EVERY_MS = 5

/** What went over the network: bodies of requests and answers, as they were before any compression. */
export type Traffic = { requests: number; bytes: number }

/** A whole workspace as the app opens it, on a real file and a real network, without windows. */
export async function openEngine(folder: string, url: string, clock: Clock = systemClock) {
  const traffic: Traffic = { requests: 0, bytes: 0 }
  const opened = await openSession({
    id: 'own',
    databaseFile: join(folder, 'busy.db'),
    backupFolder: join(folder, 'backups'),
    receiptFolder: join(folder, 'receipts'),
    clock,
    newId: v7,
    random: Math.random,
    keychain: Promise.resolve({ keychain: memoryKeychain(), fallback: undefined }),
    clientEnvironment: {
      fetch: (request) => countedFetch(request, traffic),
      now: () => Temporal.Instant.from(clock.now()),
      logger: { info: () => {}, warn: () => {} },
    },
    builtInConsumerToken: 'sim-consumer',
    addressOverride: null,
    settingsShown: () => true,
    fixedConnection: {
      baseUrl: url,
      credential: { kind: 'userKey', consumerToken: 'sim-consumer', userKey: 'sim-admin' },
    },
    changed: () => {},
    onStatus: () => {},
    onAbsence: () => {},
    onReminder: () => {},
    onFault: (fault) => {
      throw fault
    },
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const session = opened.value
  const { store, services } = session
  const person = addFirstPerson(services, { name: 'Kari Nordmann', email: '', employeeNumber: '1' })
  setProjectSync(store, true)

  return {
    traffic,
    start: () => session.start(),
    close: () => session.close(1000),
    isPulling: () => session.sync.status().pulling !== null,
    async untilPulled(): Promise<void> {
      await until(() => store.syncState.get('projects').completedAt !== null && !this.isPulling())
    },
    /** Logs and submits as many keys; nothing leaves before a transfer is chosen. */
    submitKeys(count: number): void {
      const pairs = projects.flatMap((number) => {
        const project = ProjectId.parse(store.projects.searchRows().find((row) => row.number === number)?.id)
        const types = store.workTypes.withLinks(project)
        return workTypes.map((wanted) => ({
          projectId: project,
          workTypeId: WorkTypeId.parse(types.find(({ name }) => name === wanted)?.id),
        }))
      })
      const ids = Array.from({ length: count }, (_, index) => {
        const pair = pairs[index % pairs.length]
        if (!pair) throw new Error('no work type')
        const day = addDays(clock.today(), -1 - Math.floor(index / pairs.length))
        const span = { kind: 'duration', minutes: 30 + (index % 10) * 6 } as const
        const saved = saveEntry(services, person, { ...pair, day, span, description: '' })
        if (!saved.ok) throw new Error(JSON.stringify(saved.error))
        return saved.value
      })
      const submitted = submitEntries(services, person, ids.flat())
      if (!submitted.ok) throw new Error(JSON.stringify(submitted.error))
    },
    transferOnSubmission: () => chooseTransfer(services, 'onSubmission', null),
    /** Waits until nothing is left in the queue; throws where a key needs a person. */
    async untilSent(): Promise<void> {
      await until(() => store.outbox.counts().waiting === 0)
      const { needsYou } = store.outbox.counts()
      if (needsYou > 0)
        throw new Error(`${needsYou} keys are blocked: ${store.outbox.open()[0]?.reason?.code}`)
    },
  }
}
export type Engine = Awaited<ReturnType<typeof openEngine>>

async function countedFetch(request: Request, traffic: Traffic): Promise<Response> {
  traffic.requests++
  const answer = await fetch(request)
  const body = await answer.arrayBuffer()
  traffic.bytes += body.byteLength
  const { status, headers } = answer
  return new Response(body.byteLength === 0 ? null : body, { status, headers })
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
}
