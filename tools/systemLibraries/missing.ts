import type { Machine } from './machine.ts'
import { packageOfLibrary, packageOfProgram } from './packages.ts'

/** Names of the shared libraries that these binaries link to and the machine does not have. Linux only; else none. */
export function missingLibraries(binaries: string[], machine: Machine): string[] {
  if (machine.platform !== 'linux') return []
  const names = binaries.flatMap((binary) =>
    [...machine.run('ldd', [binary]).output.matchAll(/^\s*(\S+) => not found/gm)].map(
      ([, name]) => name ?? '',
    ),
  )
  return [...new Set(names)]
}

/** Names of the programs of a virtual display with a keychain that the machine does not have. */
export function missingPrograms(machine: Machine): string[] {
  return Object.keys(packageOfProgram).filter(
    (program) => machine.run('sh', ['-c', `command -v ${program}`]).status !== 0,
  )
}

export interface Packages {
  names: string[]
  /** Missing parts whose package is not known here. */
  unknown: string[]
}

/**
 * The packages that bring the missing parts, under the names this release of Debian gives them: newer ones say
 * `libgtk-3-0t64` where older ones say `libgtk-3-0`.
 */
export function packagesFor(missing: string[], machine: Machine): Packages {
  const known = new Set(machine.run('apt-cache', ['pkgnames', 'lib']).output.split('\n'))
  const names = new Set<string>()
  const unknown: string[] = []
  for (const part of missing) {
    const name = packageOfLibrary[part] ?? packageOfProgram[part]
    if (name === undefined) unknown.push(part)
    else names.add(known.has(`${name}t64`) ? `${name}t64` : name)
  }
  return { names: [...names].sort(), unknown }
}
