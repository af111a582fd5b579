import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { processTree } from '../../../tools/processTree.ts'

const secondsStable = 5
const secondsAtMost = 60

/**
 * Proportional set size of a process and all its descendants, in MiB: memory that several processes share is counted
 * once. Linux only.
 */
export function processTreePss(pid: number): number {
  const kibibytes = processTree(pid).map((member) => pssOf(member))
  return kibibytes.reduce((sum, value) => sum + value, 0) / 1024
}

/** `processTreePss` at rest: when readings a second apart have stayed within two per cent for five seconds. */
export async function restingPss(pid: number): Promise<number> {
  const readings: number[] = []
  while (readings.length < secondsAtMost) {
    await wait(1000)
    readings.push(processTreePss(pid))
    const last = readings.slice(-secondsStable)
    const highest = Math.max(...last)
    if (last.length === secondsStable && highest - Math.min(...last) <= highest * 0.02) return highest
  }
  throw new Error(`Memory did not come to rest within ${secondsAtMost} s: ${readings.map(Math.round)} MiB`)
}

/** A process that has just ended has no memory. */
function pssOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return 0
    throw error
  }
}
