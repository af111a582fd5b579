import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ignorePowerCuts } from '../proveSchedules'
import { createOrderScenes } from './orderScenes'
import { orderSchedule } from './orderSchedule'
import { runOrderSchedule } from './runOrderSchedule'

const wanted = Number(process.env.BUSY_SCHEDULES ?? 10_000)
const seed = Number(process.env.BUSY_SEED ?? 20_261_124)
const path = process.env.BUSY_PATH

let scenes: Awaited<ReturnType<typeof createOrderScenes>>
beforeAll(async () => {
  scenes = await createOrderScenes()
  ignorePowerCuts()
})
afterAll(() => scenes.close())

it('whatever happens, every finished order ends as one order', { timeout: 3_600_000 }, async () => {
  const property = fc.asyncProperty(orderSchedule, async (steps) => {
    const scene = scenes.begin()
    try {
      await runOrderSchedule(scene, steps)
    } finally {
      scene.end()
    }
  })
  const options = { numRuns: Math.ceil(wanted / 4), seed, ...(path !== undefined && { path }) }
  const { failed, counterexample, counterexamplePath, errorInstance, numRuns } = await fc.check(
    property,
    options,
  )
  if (!failed) return
  const steps = counterexample?.[0].map((step) => `  ${JSON.stringify(step)}`) ?? []
  expect.fail(
    [
      `schedule ${numRuns} failed, made smaller to ${steps.length} steps:`,
      ...steps,
      `again: BUSY_SEED=${seed} BUSY_PATH=${counterexamplePath}`,
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
    ].join('\n'),
  )
})
