import type { WorkspaceKind } from '@shared/ipc/app'
import type { OpenFailure } from '../db/open'
import { openSession, type Session, type SessionOptions } from '../session'
import { type DemoSimulator, startDemoSimulator } from './demoSimulator'
import type { WorkspaceFiles } from './workspaceFiles'

export type Common = Omit<SessionOptions, 'kind' | 'databaseFile' | 'backupFolder' | 'fixedConnection'>
export type Failure = OpenFailure & { kind: WorkspaceKind }

/**
 * The workspace that is open, and why one cannot be used. At most one is open. Where damage is found while it is in use, it
 * has both: it stays open until the person has let go of what they are typing.
 */
export function createWorkspaceState(files: WorkspaceFiles, common: Common, onSwitched: () => void) {
  let session: Session | null = null
  let failure: Failure | null = null
  let demo: DemoSimulator | null = null
  let switching: Promise<unknown> = Promise.resolve()

  const state = {
    files,
    common,
    onSwitched,
    session: () => session,
    failure: () => failure,
    demo: () => demo,
    kind: (): WorkspaceKind => session?.kind ?? failure?.kind ?? 'own',
    fail(found: Failure): void {
      failure = found
    },
    async open(kind: WorkspaceKind): Promise<void> {
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
    /** Closes the workspace, does `between`, opens it again and begins. Calls of the windows wait meanwhile. */
    reopenAround<T>(kind: WorkspaceKind, between: () => T): Promise<T> {
      const done = switching.then(async () => {
        await state.closeSession(1000)
        try {
          return between()
        } finally {
          await state.open(kind)
          onSwitched()
          state.startIfReady()
        }
      })
      switching = done.catch(() => {})
      return done
    },
    /** Ends when no workspace is being closed and opened. */
    settled: (): Promise<unknown> => switching,
  }
  return state
}
export type WorkspaceState = ReturnType<typeof createWorkspaceState>
