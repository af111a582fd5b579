import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { BackupKind } from '@shared/ipc/app'

/** A copy in the folder, by its name: when it was made, and for what. */
export type BackupFile = { name: string; path: string; madeAt: Date; kind: BackupKind }

const NAME = /^busy-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})(-migration|-restore|-manual)?\.db$/
const HALF_DONE = /^busy-.*\.part(-journal|-wal|-shm)?$/
const ENDING: Record<BackupKind, string> = {
  daily: '',
  migration: '-migration',
  beforeRestore: '-restore',
  manual: '-manual',
}

/** How many of each kind are kept. They are counted apart, so that a row of updates cannot push the days out. */
const KEPT: Record<BackupKind, number> = { daily: 14, migration: 5, beforeRestore: 5, manual: 5 }

/**
 * Where the next copy goes: the name of this second, or of the first one after it that no copy of any kind has, so that the one
 * made last is the newest.
 */
export function newBackupPath(folder: string, kind: BackupKind, now: Date): string {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder)
  for (let at = now.getTime(); ; at += 1000) {
    const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')
    if (!names.some((name) => name.startsWith(`busy-${stamp}`))) {
      return join(folder, `busy-${stamp}${ENDING[kind]}.db`)
    }
  }
}

/** When a copy was made, by its name; null where it is not the name of one. */
export function madeAtOf(name: string): Date | null {
  const stamp = NAME.exec(name)?.[1]
  return stamp ? new Date(`${stamp.slice(0, 11)}${stamp.slice(11).replaceAll('-', ':')}Z`) : null
}

/** The copies that there are, newest first. */
export function backupFiles(folder: string): BackupFile[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .flatMap((name) => {
      const madeAt = madeAtOf(name)
      if (!madeAt) return []
      return [{ name, path: join(folder, name), madeAt, kind: kindOf(NAME.exec(name)?.[2] ?? '') }]
    })
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
}

/**
 * Keeps the newest of each kind, and clears away what copying left half-done. Copies without hours are counted by themselves:
 * a run of empty days never pushes out a copy that holds some. `hasHours` is asked only where there are too many.
 */
export function rotate(folder: string, hasHours: (file: BackupFile) => boolean): void {
  const all = backupFiles(folder)
  for (const kind of BackupKind.options) {
    const files = all.filter((file) => file.kind === kind)
    if (files.length <= KEPT[kind]) continue
    const [full, empty] = [files.filter(hasHours), files.filter((file) => !hasHours(file))]
    for (const old of [...full.slice(KEPT[kind]), ...empty.slice(KEPT[kind])]) rmSync(old.path)
  }
  for (const name of readdirSync(folder)) {
    if (HALF_DONE.test(name)) rmSync(join(folder, name), { force: true })
  }
}

function kindOf(ending: string): BackupKind {
  if (ending === '-migration') return 'migration'
  if (ending === '-restore') return 'beforeRestore'
  return ending === '-manual' ? 'manual' : 'daily'
}
