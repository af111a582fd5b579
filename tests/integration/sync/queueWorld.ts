import { chooseTransfer } from '@main/settings/transferChoice'
import { setProjectSync, setWorkTypeSync } from '@main/settings/transferSettings'
import { createTripletexGateway } from '@main/settings/tripletexGateway'
import { createConnectivity } from '@main/sync/connectivity'
import { createDrain, recoverInterrupted } from '@main/sync/outbox/drain'
import { outboxView } from '@main/sync/outbox/outboxView'
import { createPull, type PullOptions } from '@main/sync/pull/pull'
import { writeUndoably } from '@main/time/changeEntries'
import { submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { credentialFromKey } from '@main/tripletex/credential'
import { type EntryId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { PulledKind } from '@shared/ipc/integration'
import type { OutboxItem } from '@shared/ipc/sync'
import type { EntryInput } from '@shared/ipc/timeEntries'
import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'
import { good, testServices } from '../time/testServices'
import type { SimulatedTripletex } from './simulated'

export type WorldOptions = { key?: string; pulled?: boolean; projectSync?: boolean }

/**
 * A workspace that is connected to a simulated Tripletex, with its queue and its pull, but without their timers: a test says
 * when something is sent, and moves the clock past waits.
 */
export async function queueWorld(tripletex: SimulatedTripletex, options: WorldOptions = {}) {
  const { key = 'sim-admin', pulled = true, projectSync = true } = options
  const test = testServices()
  const faults: unknown[] = []
  const log: string[] = []
  const write = (message: string, facts?: object) => void log.push(`${message} ${JSON.stringify(facts)}`)
  const gateway = createTripletexGateway(
    {
      fetch: globalThis.fetch,
      now: Temporal.Now.instant,
      logger: { info: write, warn: write },
      timeoutMilliseconds: 1500,
      longestWaitSeconds: 0.2,
    },
    () => {},
  )
  const giveKey = (userKey: string) =>
    gateway.use(tripletex.url(), credentialFromKey(userKey, 'sim-consumer'))
  giveKey(key)
  const connectivity = createConnectivity(() => {})
  const makeDrain = () =>
    createDrain({
      ...test.services,
      gateway,
      connectivity,
      random: () => 0,
      onProgress: () => {},
      onFault: (fault) => faults.push(fault),
    })
  let drain = makeDrain()
  const pulls: PulledKind[] = []
  const makePull = () =>
    createPull({ ...test.services, gateway, onProgress: () => {}, onPulled: (kind) => pulls.push(kind) })
  let pull = makePull()
  setProjectSync(test.store, projectSync)
  chooseTransfer(test.services, 'onSubmission', null)
  if (!projectSync) {
    setProjectSync(test.store, false)
    setWorkTypeSync(test.store, false)
  }
  if (pulled) good(await pull.start())

  const projectId = (number: string): ProjectId =>
    ProjectId.parse(test.store.projects.searchRows().find((row) => row.number === number)?.id)
  const workTypeId = (name: string, project: ProjectId | null): WorkTypeId =>
    WorkTypeId.parse(test.store.workTypes.withLinks(project).find((each) => each.name === name)?.id)

  type Given = Partial<EntryInput> & { number?: string; name?: string }

  function save(minutes: number, { number = '1001', name = 'Utvikling', ...rest }: Given = {}): EntryId[] {
    const project = number === '-' ? null : projectId(number)
    const span = { kind: 'duration', minutes } as const
    return test.save({ projectId: project, workTypeId: workTypeId(name, project), span, ...rest })
  }
  const send = (ids: EntryId[]): void => void good(submitEntries(test.services, test.person, ids))
  function submit(minutes: number, given: Given = {}): EntryId[] {
    const ids = save(minutes, given)
    send(ids)
    return ids
  }
  /** As hours may come to be that nobody here could submit so, such as those of a file. */
  function submitAnyhow(ids: EntryId[]): void {
    const changes = ids.map((id) => {
      const before = test.entry(id)
      return { before, after: { ...before, status: 'submitted' as const, submittedAt: test.clock.now() } }
    })
    writeUndoably(test.services, 'submit', 'me', changes)
  }
  const withdraw = (ids: EntryId[]): void => good(withdrawEntries(test.services, test.person, ids))

  return {
    test,
    gateway,
    connectivity,
    faults,
    log,
    pulls,
    giveKey,
    projectId,
    workTypeId,
    save,
    submit,
    submitAnyhow,
    withdraw,
    pull: (options?: PullOptions) => pull.start(options),
    drain: () => drain,
    /** Sends what is due now. */
    send: () => drain.start(),
    /** Sends, lets waits pass and sends again, until nothing waits any more. */
    async sendAll(): Promise<void> {
      for (let rounds = 0; rounds < 12 && test.store.outbox.counts().waiting > 0; rounds++) {
        await drain.start()
        test.clock.advance(6 * 60_000)
      }
      expect(faults).toEqual([])
    },
    /** Ends the program in a crash, and starts it anew. */
    restart(): void {
      test.crash()
      recoverInterrupted(test.services)
      drain = makeDrain()
      pull = makePull()
    },
    /** Changes submitted hours, as a person must: taken back, changed, submitted again. */
    change(ids: EntryId[], minutes: number, sendAgain = send): void {
      withdraw(ids)
      for (const id of ids) {
        const { projectId: project, workTypeId: workType, day } = test.entry(id)
        if (!workType) continue
        test.save({ id, projectId: project, workTypeId: workType, day, span: { kind: 'duration', minutes } })
      }
      sendAgain(ids)
    },
    open: (): OutboxItem[] => outboxView(test.store, 'everybody', 'all').open,
    /** The one item that is open: its state and why. */
    item(): { state: string; code: string | null; message: string | null; hours: number | null } {
      const [item, ...more] = outboxView(test.store, 'everybody', 'all').open
      expect(more).toEqual([])
      if (!item) expect.fail('nothing is open')
      const { code = null, message = null, hours = null } = item.reason ?? {}
      return { state: item.state, code, message, hours }
    },
  }
}
