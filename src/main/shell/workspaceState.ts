import { kindOfWorkspace, type WorkspaceId, type WorkspaceKind } from '@shared/ipc/workspaces'
import type { OpenFailure } from '../db/open'
import { openSession, type Session, type SessionOptions } from '../session'
import type { DemoSimulator } from './demoSimulator'
import type { WorkspaceFiles } from './workspaceFiles'

export type Common = Omit<
  SessionOptions,
  'id' | 'databaseFile' | 'backupFolder' | 'receiptFolder' | 'fixedConnection'
>
export type Failure = OpenFailure & { id: WorkspaceId }

export type WorkspaceTell = {
  /** A workspace was opened, the same or another: everything in view is to be read again. */
  onSwitched: () => void
  /** Another workspace is open: what windows hold of the one before is of no use, and their calls mean this one from now on. */
  onOtherOpened: (id: WorkspaceId) => void
  onDamaged: () => void
  /** Starts the demo company's Tripletex, which keeps its state in the file. */
  startDemo: (stateFile: string) => Promise<DemoSimulator>
}

/**
 * The workspace that is open, and why one cannot be used. At most one is open. Where damage is found while it is in use, it
 * has both: it stays open until the person has let go of what they are typing.
 */
export function createWorkspaceState(files: WorkspaceFiles, common: Common, tell: WorkspaceTell) {
  let session: Session | null = null
  let failure: Failure | null = null
  let demo: DemoSimulator | null = null
  let switching: Promise<unknown> = Promise.resolve()

  const id = (): WorkspaceId => session?.id ?? failure?.id ?? 'own'

  const state = {
    files,
    common,
    tell,
    session: () => session,
    failure: () => failure,
    demo: () => demo,
    id,
    kind: (): WorkspaceKind => kindOfWorkspace(id()),
    fail(found: Failure): void {
      failure = found
    },
    async open(wanted: WorkspaceId): Promise<void> {
      if (wanted === 'demo') demo ??= await tell.startDemo(files.demoState())
      const opened = await openSession({
        ...common,
        id: wanted,
        databaseFile: files.database(wanted),
        backupFolder: files.backups(wanted),
        receiptFolder: files.receipts(wanted),
        fixedConnection: wanted === 'demo' && demo ? demo.connection : null,
      })
      session = opened.ok ? opened.value : null
      failure = opened.ok ? null : { ...opened.error, id: wanted }
    },
    async closeSession(ms: number): Promise<void> {
      const closing = session
      session = null
      await closing?.close(ms)
    },
    async close(ms: number): Promise<void> {
      await state.closeSession(ms)
      demo?.stop()
      demo = null
    },
    /** Sync begins when somebody has said who they are; it goes on by itself, and opening does not wait for it. */
    startIfReady(): void {
      if (!failure && session?.store.people.self()) void session.start().catch(common.onFault)
    },
    /** Does `work` while calls of the windows wait; never two at once. */
    meanwhile<T>(work: () => Promise<T>): Promise<T> {
      const done = switching.then(work)
      switching = done.catch(() => {})
      return done
    },
    /** Closes the workspace, does `between`, opens it again and begins. */
    reopenAround<T>(which: WorkspaceId, between: () => T): Promise<T> {
      return state.meanwhile(async () => {
        await state.closeSession(1000)
        try {
          return between()
        } finally {
          await state.open(which)
          tell.onSwitched()
          state.startIfReady()
        }
      })
    },
    /** Ends when no workspace is being closed and opened. */
    async settled(): Promise<void> {
      let waitedFor: Promise<unknown>
      do {
        waitedFor = switching
        await waitedFor
      } while (waitedFor !== switching)
    },
  }
  return state
}
export type WorkspaceState = ReturnType<typeof createWorkspaceState>
