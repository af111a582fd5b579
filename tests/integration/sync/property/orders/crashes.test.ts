import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ignorePowerCuts } from '../proveSchedules'
import { createOrderScenes } from './orderScenes'
import type { OrderStep } from './orderSchedule'
import { runOrderSchedule } from './runOrderSchedule'

let scenes: Awaited<ReturnType<typeof createOrderScenes>>
beforeAll(async () => {
  scenes = await createOrderScenes()
  ignorePowerCuts()
})
afterAll(() => scenes.close())

async function run(steps: readonly OrderStep[]): Promise<void> {
  const scene = scenes.begin()
  try {
    await runOrderSchedule(scene, steps)
    expect(scene.faults).toEqual([])
  } finally {
    scene.end()
  }
}

const writes = Array.from({ length: 16 }, (_, index) => index)
const finish: OrderStep = { do: 'finish', hours: 2, lines: 3 }
const drain: OrderStep = { do: 'drain', fates: [] }

describe.each([true, false])('a crash before any write, with what was on its way stored: %s', (stored) => {
  it.each(writes)('of a sending (after %i)', (count) =>
    run([finish, { do: 'crashAtWrite', writes: count, stored: [stored] }, drain, drain]),
  )

  it.each(writes)('of a deletion (after %i)', (count) =>
    run([
      finish,
      drain,
      { do: 'crashAtWrite', writes: count, stored: [stored] },
      { do: 'delete', order: 0, fates: ['ok', 'ok', 'ok', 'ok'] },
      { do: 'delete', order: 0, fates: ['ok', 'ok', 'ok', 'ok'] },
    ]),
  )
})
