import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { folderFault } from '../db/databaseFault'

/**
 * Sees to it that one Busy runs in a folder. Where the folder cannot be written, Chromium would find no lock to take and give
 * up without a word: it then gets a folder of its own for as long as that lasts, so that the window can say what is wrong.
 */
export function createInstanceLock(userData: string) {
  let elsewhere = false
  return {
    /** Takes the lock, and quits where another holds it. Asked again after the folder was mended, it takes the real one. */
    take(): boolean {
      const writable = folderFault(userData) !== 'readOnly'
      if (!writable && !elsewhere) {
        app.setPath('userData', mkdtempSync(join(tmpdir(), 'busy-')))
        elsewhere = true
      } else if (writable && elsewhere) {
        app.setPath('userData', userData)
        app.releaseSingleInstanceLock()
        elsewhere = false
      }
      const taken = app.requestSingleInstanceLock()
      if (!taken) app.quit()
      return taken
    },
  }
}
