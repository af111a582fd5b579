import { join } from 'node:path'
import { systemClock } from '@main/clock'
import { addFirstPerson } from '@main/people/people'
import type { Keychain } from '@main/secrets/keychain'
import { memoryKeychain } from '@main/secrets/memoryKeychain'
import { openSession, type Session } from '@main/session'
import { chooseTransfer } from '@main/settings/transferChoice'
import { saveEntry } from '@main/time/saveEntry'
import { submitEntries } from '@main/time/submitEntries'
import { type EntryId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import type { SyncStatus } from '@shared/ipc/sync'
import { Temporal } from 'temporal-polyfill'
import { v7 } from 'uuid'
import { expect, onTestFinished } from 'vitest'
import { tempFolder } from '../db/tempFolder'
import { good } from '../time/testServices'

export type OpenOptions = {
  folder?: string
  /** Connected to this address from the start, without a key in a keychain. */
  connectedTo?: string
  keychain?: Keychain
  builtInConsumerToken?: string
  timeoutMilliseconds?: number
}

/** A whole workspace as the app opens it, with a person in it; with the real time, and its own scheduling. */
export async function openedSession(options: OpenOptions = {}) {
  const { folder = tempFolder(), connectedTo, keychain = memoryKeychain() } = options
  const statuses: SyncStatus[] = []
  const faults: unknown[] = []
  const log: string[] = []
  const write = (message: string, facts?: object) => void log.push(`${message} ${JSON.stringify(facts)}`)
  const credential = { kind: 'userKey', consumerToken: 'sim-consumer', userKey: 'sim-admin' } as const
  const session: Session = good(
    await openSession({
      id: 'own',
      databaseFile: join(folder, 'busy.db'),
      backupFolder: join(folder, 'backups'),
      receiptFolder: join(folder, 'receipts'),
      clock: systemClock,
      newId: v7,
      random: () => 0,
      keychain: Promise.resolve({ keychain, fallback: undefined }),
      clientEnvironment: {
        fetch: globalThis.fetch,
        now: Temporal.Now.instant,
        logger: { info: write, warn: write },
        timeoutMilliseconds: options.timeoutMilliseconds ?? 20_000,
      },
      builtInConsumerToken: options.builtInConsumerToken ?? 'sim-consumer',
      addressOverride: null,
      settingsShown: () => true,
      fixedConnection: connectedTo === undefined ? null : { baseUrl: connectedTo, credential },
      changed: () => {},
      onStatus: (status) => statuses.push(status),
      onAbsence: () => {},
      onReminder: () => {},
      onFault: (fault) => faults.push(fault),
    }),
  )
  let closed = false
  const close = async (ms: number) => {
    closed = true
    await session.close(ms)
  }
  onTestFinished(async () => {
    if (!closed) await close(0)
    expect(faults).toEqual([])
  })
  const person = addFirstPerson(session.services, { name: 'Kari', email: '', employeeNumber: '1' })

  return {
    session,
    folder,
    statuses,
    log,
    person,
    close,
    /** Starts, waits for everything to have been pulled, and lets hours leave when they are submitted. */
    async startTransferring(): Promise<void> {
      chooseTransfer(session.services, 'onSubmission', null)
      await session.start()
      await expect.poll(() => session.store.syncState.get('projects').completedAt).not.toBeNull()
      await expect.poll(() => session.sync.status().pulling).toBeNull()
    },
    submit(minutes: number, day = '2026-11-23'): EntryId[] {
      const { store } = session
      const project = ProjectId.parse(store.projects.searchRows().find(({ number }) => number === '1001')?.id)
      const workTypes = store.workTypes.withLinks(project)
      const workTypeId = WorkTypeId.parse(workTypes.find(({ name }) => name === 'Utvikling')?.id)
      const span = { kind: 'duration', minutes } as const
      const entry = { projectId: project, workTypeId, day: LocalDay.parse(day), span, description: '' }
      const ids = good(saveEntry(session.services, person, entry))
      good(submitEntries(session.services, person, ids))
      return ids
    },
  }
}
