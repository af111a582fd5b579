import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../projectRoot.ts'
import { type Machine, thisMachine } from './machine.ts'
import { missingLibraries, missingPrograms, packagesFor } from './missing.ts'

interface Need {
  /** Electron's executable. */
  executable: string
  /** Whether a virtual display with a keychain is needed too. */
  virtualDisplay: boolean
}

/**
 * Makes sure that Electron finds its system libraries, and a virtual display its programs. On Debian and its kin, as root,
 * it installs what is missing; otherwise it throws with what is missing and the command that installs it.
 */
export function ensureSystemLibraries(need: Need, machine: Machine = thisMachine): void {
  if (machine.platform !== 'linux') return
  const missing = missingParts(need, machine)
  if (missing.length === 0) return
  if (machine.run('apt-get', ['--version']).status !== 0) {
    throw new Error(`Missing on this machine: ${missing.join(', ')}. Install them with its package manager.`)
  }
  if (!machine.isRoot) throw new Error(adviceFor(missing, machine))

  console.log(`Installing system packages for: ${missing.join(', ')}`)
  requireSuccess(machine, ['update', '-qq'])
  const { names } = packagesFor(missing, machine)
  requireSuccess(machine, [
    'install',
    '-y',
    '-qq',
    '-o',
    'DPkg::Lock::Timeout=120',
    '--no-install-recommends',
    ...names,
  ])
  const left = missingParts(need, machine)
  if (left.length > 0) throw new Error(`Still missing after the installation: ${left.join(', ')}.`)
}

function missingParts(need: Need, machine: Machine): string[] {
  const keytar = join(projectRoot, `node_modules/keytar/prebuilds/linux-${process.arch}/keytar.node`)
  const binaries = existsSync(keytar) ? [need.executable, keytar] : [need.executable]
  return [...missingLibraries(binaries, machine), ...(need.virtualDisplay ? missingPrograms(machine) : [])]
}

function adviceFor(missing: string[], machine: Machine): string {
  const { names, unknown } = packagesFor(missing, machine)
  const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`
  const rest = unknown.length > 0 ? `\nNo package is known for: ${unknown.join(', ')}.` : ''
  return `Missing on this machine: ${missing.join(', ')}.\nInstall them with:\n  ${command}${rest}`
}

function requireSuccess(machine: Machine, args: string[]): void {
  const { status, output } = machine.run('apt-get', args)
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed (${status}).\n${output}`)
}
