import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EXCHANGE_ENDING } from '@shared/domain/exchange/exchangeFile'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { app, BrowserWindow, dialog, type SaveDialogOptions } from 'electron'

/** What a file is, as the system's dialog names it, and what its name ends in. */
export type FileKind = { name: string; ending: string }
const BUSY_FILE: FileKind = { name: 'Busy', ending: EXCHANGE_ENDING }

/** Asks where a file shall be put that others are to have, by the system's dialog; null where the person does not want it after all. */
export async function askWhereToSave(
  suggestedName: string,
  { name, ending }: FileKind = BUSY_FILE,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name, extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || filePath === '' ? null : filePath
}

/** Writes a file whole or not at all: it is written beside its place first, so that what was there stays until all is on disk. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
): Promise<Result<void, BusyError>> {
  const part = `${file}.part`
  try {
    await writeFile(part, content)
    await rename(part, file)
    return ok(undefined)
  } catch {
    await rm(part, { force: true }).catch(() => undefined)
    return err(busyError('fileNotWritten', { file }))
  }
}
