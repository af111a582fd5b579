import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup, PersonInput, Recovery, WorkspaceKind } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { listBackups } from '../db/backup'
import type { OpenFailure } from '../db/open'
import { restoreDatabase } from '../db/restore'
import { addFirstPerson } from '../people/people'
import { addFirstWorkTypes } from '../projects/localProjects'
import { openSession, type Session, type SessionOptions } from '../session'
import { rememberConnection } from '../settings/connection'
import { chooseTransfer } from '../settings/transferChoice'
import { setProjectSync } from '../settings/transferSettings'
import { type DemoSimulator, startDemoSimulator } from './demoSimulator'
import type { WorkspaceFiles } from './workspaceFiles'

/** The employee number of the demo company's administrator, whose hours are transferred there. */
const DEMO_EMPLOYEE_NUMBER = '1'

type Way = 'tripletex' | 'demo' | 'local'

type Common = Omit<SessionOptions, 'kind' | 'databaseFile' | 'backupFolder' | 'fixedConnection'>

/** Which workspace is open, and going from one to another. At most one is open; none while its database cannot be used. */
export function createWorkspaces(files: WorkspaceFiles, common: Common, onSwitched: () => void) {
  let session: Session | null = null
  let failure: (OpenFailure & { kind: WorkspaceKind }) | null = null
  let demo: DemoSimulator | null = null

  async function open(kind: WorkspaceKind): Promise<void> {
    if (kind === 'demo') demo ??= await startDemoSimulator(files.demoState())
    const opened = await openSession({
      ...common,
      kind,
      databaseFile: files.database(kind),
      backupFolder: files.backups(kind),
      fixedConnection: kind === 'demo' && demo ? demo.connection : null,
    })
    session = opened.ok ? opened.value : null
    failure = opened.ok ? null : { ...opened.error, kind }
  }

  async function close(ms: number): Promise<void> {
    const closing = session
    session = null
    await closing?.close(ms)
    demo?.stop()
    demo = null
  }

  async function switchTo(kind: WorkspaceKind): Promise<void> {
    await close(1000)
    files.choose(kind)
    await open(kind)
    onSwitched()
  }

  /** Sync begins when somebody has said who they are; it goes on by itself, and opening does not wait for it. */
  function startIfReady(): void {
    if (session?.store.people.self()) void session.start().catch(common.onFault)
  }

  async function enterDemo(person: PersonInput): Promise<Result<undefined, BusyError>> {
    try {
      await switchTo('demo')
    } catch (fault) {
      common.onFault(fault)
      files.choose('own')
      await open('own')
      return err(busyError('demoUnavailable'))
    }
    if (!session) return err(busyError('demoUnavailable'))
    const { store, services } = session
    addFirstPerson(services, { ...person, employeeNumber: DEMO_EMPLOYEE_NUMBER })
    rememberConnection(store, {
      companyId: 0,
      companyName: 'Fjordkonsult AS',
      organizationNumber: '',
      employeeId: 0,
      employeeName: 'Kari Nordmann',
      environment: 'own',
      address: demo?.connection.baseUrl ?? '',
    })
    setProjectSync(store, true)
    chooseTransfer(services, 'onSubmission')
    startIfReady()
    onSwitched()
    return ok(undefined)
  }

  let beginning: Promise<Result<undefined, BusyError>> | null = null
  async function beginOnce(
    way: Way,
    person: PersonInput,
    language: 'nb' | 'en',
  ): Promise<Result<undefined, BusyError>> {
    const known = session?.store.people.self()
    if (known && (way !== 'demo' || session?.kind === 'demo')) return ok(undefined)
    if (way === 'demo') return enterDemo(person)
    if (!session) return err(busyError('internal'))
    addFirstPerson(session.services, person)
    if (way === 'local') addFirstWorkTypes(session.store, common.newId, language)
    startIfReady()
    onSwitched()
    return ok(undefined)
  }

  return {
    session: () => session,
    files,
    /**
     * Opens the workspace that was open last; without a usable demo company the person's own. Sync begins after `quiet`, so that
     * a start is not slowed by it.
     */
    async openLast(quiet: Promise<unknown>): Promise<void> {
      try {
        await open(files.active())
      } catch (fault) {
        common.onFault(fault)
        files.choose('own')
        await open('own')
      }
      void quiet.then(startIfReady)
    },
    /** The three ways in of the first start. Asked again while one is being taken or after it, it changes nothing. */
    begin(way: Way, person: PersonInput, language: 'nb' | 'en'): Promise<Result<undefined, BusyError>> {
      beginning ??= beginOnce(way, person, language).finally(() => {
        beginning = null
      })
      return beginning
    },
    /** Leaves the demo company, and throws its data away. */
    async leaveDemo(): Promise<void> {
      if (session?.kind !== 'demo') return
      await switchTo('own')
      for (const ending of ['', '-wal', '-shm']) rmSync(files.database('demo') + ending, { force: true })
      rmSync(files.backups('demo'), { recursive: true, force: true })
      rmSync(files.demoState(), { force: true })
      startIfReady()
    },
    backups: (): Backup[] => listBackups(files.backups(session?.kind ?? failure?.kind ?? 'own')),
    recovery(): Recovery | null {
      if (!failure) return null
      const { reason, details, kind } = failure
      return { reason, details, file: files.database(kind), backups: listBackups(files.backups(kind)) }
    },
    /** Puts a copy, or an empty database, in the place of one that cannot be used, and opens it. */
    async recover(backup: string | null): Promise<Result<undefined, BusyError>> {
      const kind = failure?.kind ?? 'own'
      const known = listBackups(files.backups(kind)).find((each) => each.file === backup)
      if (backup !== null && (!known || known.entries === null)) return err(busyError('backupUnusable'))
      await close(1000)
      const source = backup === null ? null : join(files.backups(kind), backup)
      restoreDatabase(files.database(kind), source, new Date(common.clock.now()))
      await open(kind)
      onSwitched()
      startIfReady()
      return ok(undefined)
    },
    /** Tries once more to open a database that could not be opened. */
    async reopen(): Promise<void> {
      if (!failure) return
      await open(failure.kind)
      onSwitched()
      startIfReady()
    },
    close,
  }
}
export type Workspaces = ReturnType<typeof createWorkspaces>
