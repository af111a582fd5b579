import { describe, expect, it } from 'vitest'
import { ensureSystemLibraries } from '../../../tools/systemLibraries/ensure.ts'
import type { Machine } from '../../../tools/systemLibraries/machine.ts'

const need = { executable: '/opt/electron', virtualDisplay: true }

/** A Debian machine that lacks some libraries and programs, until apt-get has installed them. */
function machineWithout(
  lacking: { libraries?: string[]; programs?: string[] },
  settings: Partial<Settings> = {},
) {
  const { isRoot = true, aptWorks = true, hasApt = true, known = '' } = settings
  const aptCalls: string[] = []
  let libraries = lacking.libraries ?? []
  let programs = lacking.programs ?? []
  const answer = (status: number, output = '') => ({ status, output })
  const machine: Machine = {
    platform: 'linux',
    isRoot,
    run(command, args) {
      if (command === 'ldd') {
        return answer(
          0,
          ['\tlibc.so.6 => /lib/libc.so.6 (0x1)', ...libraries.map((l) => `\t${l} => not found`)].join('\n'),
        )
      }
      if (command === 'sh') return answer(programs.some((p) => args[1] === `command -v ${p}`) ? 127 : 0)
      if (command === 'apt-cache') return answer(0, known)
      if (args[0] === '--version') return answer(hasApt ? 0 : 127)
      aptCalls.push(args.join(' '))
      if (args[0] === 'install' && aptWorks) {
        libraries = []
        programs = []
      }
      return answer(0)
    },
  }
  return { machine, aptCalls }
}

interface Settings {
  isRoot: boolean
  aptWorks: boolean
  hasApt: boolean
  /** What `apt-cache pkgnames` prints. */
  known: string
}

describe('system libraries', () => {
  it('does nothing when all is there', () => {
    const { machine, aptCalls } = machineWithout({})
    ensureSystemLibraries(need, machine)
    expect(aptCalls).toEqual([])
  })

  it('installs what is missing as root, after an update', () => {
    const { machine, aptCalls } = machineWithout({
      libraries: ['libnss3.so', 'libgtk-3.so.0'],
      programs: ['Xvfb'],
    })
    ensureSystemLibraries(need, machine)
    expect(aptCalls).toEqual([
      'update -qq',
      'install -y -qq -o DPkg::Lock::Timeout=120 --no-install-recommends libgtk-3-0 libnss3 xvfb',
    ])
  })

  it('uses the names of newer releases where they have them', () => {
    const { machine, aptCalls } = machineWithout(
      { libraries: ['libasound.so.2'] },
      { known: 'libasound2t64\nlibc6' },
    )
    ensureSystemLibraries(need, machine)
    expect(aptCalls.at(-1)).toMatch(/ libasound2t64$/)
  })

  it('names the parts and the exact command for anybody else', () => {
    const { machine, aptCalls } = machineWithout(
      { programs: ['xauth', 'dbus-run-session'] },
      { isRoot: false },
    )
    expect(() => ensureSystemLibraries(need, machine)).toThrow(
      'Missing on this machine: xauth, dbus-run-session.\nInstall them with:\n' +
        '  sudo apt-get update && sudo apt-get install -y --no-install-recommends dbus xauth',
    )
    expect(aptCalls).toEqual([])
  })

  it('says which are missing where there is no apt-get', () => {
    const { machine } = machineWithout({ libraries: ['libnss3.so'] }, { hasApt: false })
    expect(() => ensureSystemLibraries(need, machine)).toThrow('Missing on this machine: libnss3.so.')
  })

  it('tells when the installation did not bring them', () => {
    const { machine } = machineWithout({ libraries: ['libodd.so.1'] }, { aptWorks: false })
    expect(() => ensureSystemLibraries(need, machine)).toThrow(
      'Still missing after the installation: libodd.so.1.',
    )
  })

  it('does not ask for a virtual display where none is needed', () => {
    const { machine, aptCalls } = machineWithout({ programs: ['Xvfb'] })
    ensureSystemLibraries({ ...need, virtualDisplay: false }, machine)
    expect(aptCalls).toEqual([])
  })
})
