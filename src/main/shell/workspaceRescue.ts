import { dirname } from 'node:path'
import type { Backups, Recovery } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { WorkspaceId } from '@shared/ipc/workspaces'
import { err, ok, type Result } from '@shared/result'
import { isWhole, listBackups } from '../db/backupContents'
import { backupFiles } from '../db/backupFiles'
import { databaseError, databaseFault } from '../db/databaseFault'
import { goBackTo } from '../db/goBack'
import { migrations } from '../db/migrations'
import { versionIn } from '../db/open'
import { restoreDatabase } from '../db/restore'
import { CopyFault } from '../session'
import type { WorkspaceState } from './workspaceState'

/** After a write in the background has failed, the disk is tried this often. */
const TRY_DISK_EVERY_MS = 5000

/** What is done about a database that cannot be used, or that the disk fails: told, mended, restored from a copy. */
export function createWorkspaceRescue(state: WorkspaceState) {
  const { files, common, tell } = state
  let trying: NodeJS.Timeout | undefined

  const now = () => new Date(common.clock.now())
  const explained = (fault: unknown, file: string) => databaseError(fault, file) ?? busyError('internal')

  /** Damage closes nothing yet: what is typed in a window can still be tried, and copied out of it. */
  function damaged(id: WorkspaceId, fault: unknown): void {
    const details = fault instanceof Error ? fault.message : String(fault)
    state.fail({ reason: 'damaged', details, id })
    void state.session()?.rest().catch(common.onFault)
    tell.onDamaged()
    tell.onSwitched()
  }

  /** What a failed write interrupted is taken up as after a restart, once the disk takes writes again. */
  function reopenOnceWritable(): void {
    trying ??= setInterval(() => {
      const session = state.session()
      if (session && !state.failure() && !session.canBeWritten()) return
      stopTrying()
      if (session && !state.failure()) state.reopenAround(session.id, () => {}).catch(common.onFault)
    }, TRY_DISK_EVERY_MS)
  }

  function stopTrying(): void {
    clearInterval(trying)
    trying = undefined
  }

  /** The path of a copy that can be gone back to: whole, and not of a newer program. */
  async function usableCopy(id: WorkspaceId, name: string): Promise<string | null> {
    const path = backupFiles(files.backups(id)).find((file) => file.name === name)?.path
    return path && (await isWhole(path)) && versionIn(path) <= migrations.length ? path : null
  }

  return {
    stopTrying,
    failed: (): boolean => state.failure() !== null,
    /** What to say of a fault that a call met; null when it is not about the database. */
    explain: (fault: unknown): BusyError | null => databaseError(fault, files.database(state.id())),
    /** Must be told of every fault. `inBackground`: nobody was told of it, and nobody will try again. */
    noticed(fault: unknown, inBackground: boolean): void {
      const session = state.session()
      if (!session || state.failure()) return
      const found = databaseFault(fault, dirname(files.database(session.id)))
      if (found === 'damaged') damaged(session.id, fault)
      else if (found && inBackground && !(fault instanceof CopyFault)) reopenOnceWritable()
    },
    async recovery(): Promise<Recovery | null> {
      const failure = state.failure()
      if (!failure) return null
      const { reason, details, id } = failure
      const backups = await listBackups(files.backups(id))
      return { reason, details, file: files.database(id), backups }
    },
    /** Puts a copy, or an empty database, in the place of one that cannot be used, and opens it. */
    async recover(backup: string | null): Promise<Result<undefined, BusyError>> {
      const id = state.id()
      const source = backup === null ? null : await usableCopy(id, backup)
      if (backup !== null && !source) return err(busyError('backupUnusable'))
      return state.reopenAround(id, () => {
        try {
          restoreDatabase(files.database(id), source, now())
          return ok(undefined)
        } catch (fault) {
          common.onFault(fault)
          return err(explained(fault, files.database(id)))
        }
      })
    },
    /** Tries once more to open a database that could not be opened. */
    async reopen(): Promise<void> {
      const failure = state.failure()
      if (failure) await state.reopenAround(failure.id, () => {})
    },
    async backups(): Promise<Result<Backups, BusyError>> {
      const session = state.session()
      if (!session) return err(busyError('notFound'))
      const folder = files.backups(session.id)
      const problem = session.backups.problem()
      return ok({
        copies: await listBackups(folder),
        now: session.backups.contents(),
        folder,
        problem: problem === null ? null : explained(problem, folder),
      })
    },
    async makeBackup(): Promise<Result<undefined, BusyError>> {
      const session = state.session()
      if (!session) return err(busyError('notFound'))
      try {
        await session.backups.make()
        return ok(undefined)
      } catch (fault) {
        common.onFault(new CopyFault(fault))
        return err(explained(fault, files.backups(session.id)))
      }
    },
    /** Goes back to a copy from a database that works, after making a copy of how things stand. */
    async restoreBackup(name: string): Promise<Result<undefined, BusyError>> {
      const id = state.session()?.id
      if (!id || state.failure()) return err(busyError('notFound'))
      const source = await usableCopy(id, name)
      if (!source) return err(busyError('backupUnusable'))
      return state.reopenAround(id, () => {
        try {
          goBackTo(files.database(id), source, files.backups(id), now())
          return ok(undefined)
        } catch (fault) {
          common.onFault(fault)
          return err(explained(fault, files.database(id)))
        }
      })
    },
  }
}
