import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { killTree, processTree, untilEnded } from '../../../tools/processTree.ts'

/** A shell with a child and a grandchild that all ignore being asked to stop. */
async function startStubbornTree(): Promise<number> {
  const script = `trap '' TERM; sh -c "trap '' TERM; sleep 60 & echo up; wait" & wait`
  const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  if (child.pid === undefined) throw new Error('not started')
  return child.pid
}

it.runIf(process.platform !== 'win32')('finds and kills a process with all its descendants', async () => {
  const pid = await startStubbornTree()
  const tree = processTree(pid)
  expect(tree).toHaveLength(3)
  expect(tree[0]).toBe(pid)

  await killTree(pid)

  expect(tree.flatMap(processTree)).toEqual([])
})

it('tells which processes do not end in time', async () => {
  await expect(untilEnded([process.pid], 50)).rejects.toThrow(`Still running: processes ${process.pid}`)
})
