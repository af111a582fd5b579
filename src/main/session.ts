import { dayOf } from '@shared/domain/localDay'
import type { DataArea } from '@shared/ipc/contract'
import type { SyncStatus } from '@shared/ipc/sync'
import { kindOfWorkspace, type WorkspaceId } from '@shared/ipc/workspaces'
import { ok } from '@shared/result'
import type { Clock } from './clock'
import { createReceipts } from './costs/receipts'
import { copyDaily, copyInBackground } from './db/backup'
import { countRows } from './db/backupContents'
import { openDatabase, takesWrites } from './db/open'
import { createStore } from './db/store'
import { fillDemo } from './demo/fillDemo'
import { settleAfterRestore } from './orders/settleAfterRestore'
import { createProjectSearch } from './projects/searchProjects'
import type { OpenedKeychain } from './secrets/openKeychain'
import type { Services } from './services'
import type { ConnectDeps } from './settings/connect'
import { createKeyStore, partCompanyFromItsSettings, storedConnection } from './settings/connection'
import { createConnectOutcome } from './settings/connectOutcome'
import { integrationStatus } from './settings/integrationStatus'
import { archiveWhereSynced } from './settings/syncArchive'
import { queueAllDifferences } from './settings/transferChoice'
import { transferChoice } from './settings/transferSettings'
import { type ClientEnvironment, createTripletexGateway } from './settings/tripletexGateway'
import { createSync } from './sync/sync'
import { type AbsenceNews, createPresenceLog } from './time/absences/presenceLog'
import { createHistory } from './time/history'
import { type Reminder, takeDueReminders } from './time/reminders'
import type { TripletexCredential } from './tripletex/credential'
import { productionBaseUrl } from './tripletex/environments'
import { createTraffic } from './tripletex/traffic'

/** The app may stay open for weeks: it looks this often whether the day's copy has been made. */
const LOOK_FOR_COPY_MS = 60 * 60 * 1000

/** What the demo company is reached by: fixed, known to everybody, and never kept. */
export type FixedConnection = { baseUrl: string; credential: TripletexCredential }

export type SessionOptions = {
  id: WorkspaceId
  databaseFile: string
  backupFolder: string
  receiptFolder: string
  clock: Clock
  newId: () => string
  random: () => number
  keychain: Promise<OpenedKeychain>
  clientEnvironment: ClientEnvironment
  builtInConsumerToken: string
  addressOverride: string | null
  /** Whether somebody has the settings before them, and sees what comes of what they press there. */
  settingsShown: () => boolean
  fixedConnection: FixedConnection | null
  changed: (...areas: DataArea[]) => void
  onStatus: (status: SyncStatus) => void
  onFault: (fault: unknown) => void
  onAbsence: (news: AbsenceNews) => void
  onReminder: (reminder: Reminder) => void
}

/** The day's copy could not be made; the database itself may be well. */
export class CopyFault extends Error {
  constructor(cause: unknown) {
    super('no copy was made', { cause })
  }
}

/** Opens one workspace: its database, its connection and its sync, wired together. Nothing is sent before `start`. */
export async function openSession(options: SessionOptions) {
  const { clock, newId, changed } = options
  const opened = openDatabase(options.databaseFile, options.backupFolder, new Date(clock.now()))
  if (!opened.ok) return opened
  const sqlite = opened.value
  const store = createStore(sqlite, newId)
  partCompanyFromItsSettings(store)
  const keyStore = createKeyStore(store, newId, options.keychain, options.builtInConsumerToken)
  const traffic = createTraffic(
    () => Date.parse(clock.now()),
    (milliseconds) => sync.askedToWait(milliseconds),
  )
  const clientEnvironment = { ...options.clientEnvironment, traffic }
  const gateway = createTripletexGateway(clientEnvironment, () => changed('integration', 'app'))
  const projectSearch = createProjectSearch(store)
  const sync = createSync({
    store,
    clock,
    newId,
    changed,
    gateway,
    random: options.random,
    waitUntil: traffic.waitUntil,
    onStatus: options.onStatus,
    onProjectsPulled: () => {
      projectSearch.forget()
      if (options.fixedConnection) fillDemo(services)
    },
    onFault: options.onFault,
  })
  const services: Services = {
    store,
    clock,
    newId,
    changed,
    history: createHistory(),
    queueFilled: sync.queueFilled,
    settlePresence: () => presence.observe({ type: 'command' }),
  }
  const connectDeps: ConnectDeps = {
    store,
    clock,
    newId,
    changed,
    history: services.history,
    keyStore,
    gateway,
    clientEnvironment,
    builtInConsumerToken: options.builtInConsumerToken,
    addressOverride: options.addressOverride,
  }

  const connectOutcome = createConnectOutcome(clock, options.settingsShown)
  const statusDeps = {
    ...connectDeps,
    traffic,
    pullProblem: sync.pullProblem,
    isUsualAddress: (address: string) =>
      options.fixedConnection !== null || address === (options.addressOverride ?? productionBaseUrl),
  }

  const presence = createPresenceLog(services, options.onAbsence)
  presence.begin()

  let started = false
  let lastBeat = clock.now()

  async function takeUpConnection(): Promise<void> {
    if (options.fixedConnection) {
      gateway.use(options.fixedConnection.baseUrl, options.fixedConnection.credential)
      return
    }
    const connection = storedConnection(store)
    if (connection) gateway.use(options.addressOverride ?? connection.address, await keyStore.read())
  }

  let copyProblem: unknown = null
  const copy = async () => {
    try {
      await copyDaily(sqlite, options.backupFolder, new Date(clock.now()))
      copyProblem = null
    } catch (fault) {
      copyProblem = fault
      options.onFault(new CopyFault(fault))
    }
    changed('backups')
  }
  let copying: NodeJS.Timeout | undefined

  const session = {
    id: options.id,
    kind: kindOfWorkspace(options.id),
    store,
    services,
    sync,
    gateway,
    keyStore,
    connectDeps,
    connectOutcome,
    integrationStatus: () => integrationStatus(statusDeps),
    projectSearch,
    receipts: createReceipts(options.receiptFolder, newId),
    /** Whether the person is there while a timer runs. */
    presence,
    /** Finds the key, takes up what was interrupted, and begins to send and pull. Once; a further call does nothing. */
    async start(): Promise<void> {
      if (started) return
      started = true
      if (store.settings.get('restoredAt') !== null) {
        archiveWhereSynced(services)
        projectSearch.forget()
        settleAfterRestore(services)
        queueAllDifferences(services, transferChoice(store))
        store.settings.remove('restoredAt')
      }
      await takeUpConnection()
      sync.start()
      copying = setInterval(copy, LOOK_FOR_COPY_MS)
      await copy()
    },
    /**
     * Once a minute: tells the disk that the program is alive, the windows where time alone has changed what they show, and the
     * person what they may have forgotten. `present`: whether somebody is at the machine.
     */
    beat(present: boolean): void {
      const now = clock.now()
      store.timer.beat(now)
      const person = store.people.self()
      const newDay = dayOf(now, clock.zone()) !== dayOf(lastBeat, clock.zone())
      if (newDay || (person && store.entries.anyEndsBetween(person.id, lastBeat, now))) {
        changed('timeEntries', 'timer')
      }
      lastBeat = now
      for (const reminder of takeDueReminders(services, present)) options.onReminder(reminder)
    },
    backups: {
      /** Makes a copy that was asked for. Throws where it cannot be made. */
      async make(): Promise<void> {
        await copyInBackground(sqlite, options.backupFolder, 'manual', new Date(clock.now()))
        copyProblem = null
        changed('backups')
      },
      /** Why the day's copy could not be made, as it was thrown; null when it was made. */
      problem: () => copyProblem,
      /** What a copy made now would hold. */
      contents: () => countRows(sqlite),
    },
    /** Whether the disk takes a write now; nothing is changed by it, and nothing waits for another program. */
    canBeWritten: () => takesWrites(sqlite),
    /** Sends, pulls and copies nothing more, and keeps the database open: what is being typed may still be saved. */
    async rest(): Promise<void> {
      clearInterval(copying)
      await sync.stop(0)
    },
    /** Lets what is being sent end, for at most `ms`, and closes the database. */
    async close(ms: number): Promise<void> {
      clearInterval(copying)
      await sync.stop(ms)
      sqlite.close()
    },
  }
  return ok(session)
}

export type Session = Extract<Awaited<ReturnType<typeof openSession>>, { ok: true }>['value']
