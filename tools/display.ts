import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './runCommand.ts'

/** The keychain of the session is its own, in a folder that goes away: the person's keychain is never opened. */
const inKeychainSession = `
eval "$(printf busy | XDG_DATA_HOME="$BUSY_SESSION_FOLDER" gnome-keyring-daemon --unlock --components=secrets)"
exec "$@"`

/**
 * Runs a command on a virtual display of 1600×1000 with a real, empty, unlocked keychain, and answers its exit code.
 * On Windows and macOS, which have both, the command runs as it is. Signals end everything in the session.
 */
export async function runOnVirtualDisplay(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  if (process.platform !== 'linux') return runCommand(command, args, { env })
  const folder = mkdtempSync(join(tmpdir(), 'busy-session-'))
  const runtimeFolder = join(folder, 'runtime')
  mkdirSync(runtimeFolder, { mode: 0o700 })
  const session = ['dbus-run-session', '--', 'bash', '-c', inKeychainSession, 'bash', command, ...args]
  try {
    return await runCommand('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', ...session], {
      env: { ...env, BUSY_SESSION_FOLDER: folder, XDG_RUNTIME_DIR: runtimeFolder },
      asGroup: true,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
