import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for one test. */
export function makeTempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'busy-e2e-'))
}

/** Deletes the folder; Windows may hold files of a process that has just ended, so it is tried several times. */
export function removeTempFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}
