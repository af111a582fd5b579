import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { migrate } from './migrate'

const COMPANIONS = ['-wal', '-shm', '-journal']

/**
 * Builds the database that is to take the place of `file`: a copy of `source`, or an empty one, brought up to date, with what
 * `fill` puts in. It stands beside the old one under a name of its own until it is whole, so that a full disk or a crash leaves
 * the old one as it was. Throws where it cannot be built.
 */
export function buildReplacement<T>(
  file: string,
  source: string | null,
  fill: (built: Database.Database) => T,
): T {
  const part = `${file}.restoring`
  removeDatabase(part)
  removeDatabase(finished(file))
  try {
    if (source) copyFileSync(source, part)
    const built = new Database(part)
    let filled: T
    try {
      built.pragma('synchronous = FULL')
      migrate(built)
      filled = fill(built)
    } finally {
      built.close()
    }
    renameSync(part, finished(file))
    return filled
  } finally {
    removeDatabase(part)
  }
}

/**
 * Puts what `buildReplacement` made in the place of `file`, whose connection must be closed. The old one is set aside as
 * `setAside`; with null it is let go in one step, and must then have nothing in a log beside it.
 */
export function putReplacement(file: string, setAside: string | null): void {
  for (const ending of setAside ? ['', ...COMPANIONS] : []) {
    if (existsSync(file + ending)) renameSync(file + ending, setAside + ending)
  }
  renameSync(finished(file), file)
}

/** Ends a replacement that a crash broke off between its two renames: the old one is gone, and the new one is whole. */
export function finishReplacement(file: string): void {
  if (!existsSync(file) && existsSync(finished(file))) renameSync(finished(file), file)
}

/** Removes a database file and what goes with it. */
export function removeDatabase(file: string): void {
  for (const ending of ['', ...COMPANIONS]) rmSync(file + ending, { force: true })
}

const finished = (file: string) => `${file}.restored`
