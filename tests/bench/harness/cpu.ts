import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { processTree } from '../../../tools/processTree.ts'

/** What Linux counts processor time in, on every machine that Electron runs on. */
const TICKS_PER_SECOND = 100

/** How much of one core a process and all its descendants use over some seconds, in per cent. Linux only. */
export async function cpuShare(pid: number, seconds: number): Promise<number> {
  const before = new Map(processTree(pid).map((member) => [member, ticksOf(member)]))
  await wait(seconds * 1000)
  const used = processTree(pid).map((member) => ticksOf(member) - (before.get(member) ?? 0))
  return (100 * used.reduce((sum, ticks) => sum + ticks, 0)) / (TICKS_PER_SECOND * seconds)
}

/** Time in the program and in the system on its behalf; none for a process that has just ended. */
function ticksOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  } catch {
    return 0
  }
}
