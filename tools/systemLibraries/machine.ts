import { spawnSync } from 'node:child_process'

/** What the check asks of the machine; tests give their own answers. */
export interface Machine {
  platform: NodeJS.Platform
  isRoot: boolean
  /** Runs a command to its end; a command that is not there answers `status: 127`. */
  run(command: string, args: string[]): { status: number; output: string }
}

export const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  run(command, args) {
    const { status, stdout, error } = spawnSync(command, args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
    })
    return error ? { status: 127, output: '' } : { status: status ?? 1, output: stdout }
  },
}
