import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

interface ProcessRow {
  pid: number
  parent: number
  /** Ended, but not yet collected by its parent. */
  ended: boolean
}

/** The process and all its descendants that run now, the process itself first. Empty when it has ended. */
export function processTree(pid: number): number[] {
  const running = listProcesses().filter((row) => !row.ended)
  const tree = running.filter((row) => row.pid === pid).map((row) => row.pid)
  for (const parent of tree) {
    tree.push(...running.filter((row) => row.parent === parent).map((row) => row.pid))
  }
  return tree
}

/**
 * Ends a process and all its descendants at once, as a power cut would, and answers when none of them runs any more.
 * Throws when one still runs after ten seconds.
 */
export async function killTree(pid: number): Promise<void> {
  const tree = processTree(pid)
  for (const member of tree) kill(member)
  await untilEnded(tree)
}

/** Waits until none of the processes runs. Throws when one still runs after `milliseconds`. */
export async function untilEnded(pids: number[], milliseconds = 10_000): Promise<void> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const running = new Set(
      listProcesses()
        .filter((row) => !row.ended)
        .map((row) => row.pid),
    )
    const left = pids.filter((pid) => running.has(pid))
    if (left.length === 0) return
    if (Date.now() > deadline) throw new Error(`Still running: processes ${left.join(', ')}`)
    await wait(20)
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Linux is read from `/proc`, because a bare machine has no `ps`. */
function listProcesses(): ProcessRow[] {
  if (existsSync('/proc/self/stat')) return listFromProc()
  if (process.platform === 'win32') return listFromWindows()
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, state]) => ({ pid: Number(pid), parent: Number(parent), ended: state?.[0] === 'Z' }))
}

function listFromProc(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readIfThere(`/proc/${name}/stat`)
      // The program's name stands in brackets and may itself hold brackets and blanks.
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent), ended: state === 'Z' }]
    })
}

function listFromWindows(): ProcessRow[] {
  const script = 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId)" }'
  return execFileSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' })
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(' '))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent), ended: false }))
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
