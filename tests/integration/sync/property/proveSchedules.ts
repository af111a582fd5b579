import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isPowerCut } from './disk'
import { runSchedule } from './runSchedule'
import { type Schedule, schedule } from './schedule'
import { createWorlds } from './world'

const PARTS = 4
const wanted = Number(process.env.BUSY_SCHEDULES ?? 10_000)
const seed = Number(process.env.BUSY_SEED ?? 20_261_124)
const path = process.env.BUSY_PATH

/**
 * Runs one part of the schedules. `BUSY_SCHEDULES`: how many in all (10,000). `BUSY_SEED` and `BUSY_PATH`: those of a failure,
 * which runs it again in the part that it was found in.
 */
export function proveSchedules(part: number): void {
  let worlds: Awaited<ReturnType<typeof createWorlds>>
  beforeAll(async () => {
    worlds = await createWorlds()
    ignorePowerCuts()
  })
  afterAll(() => worlds.close())

  it(`whatever happens, everything ends as it should (part ${part})`, { timeout: 3_600_000 }, async () => {
    const property = fc.asyncProperty(schedule, async (given) => {
      const world = worlds.begin()
      try {
        await runSchedule(world, given)
      } finally {
        world.end()
      }
    })
    const options = {
      numRuns: Math.ceil(wanted / PARTS),
      seed: seed + part,
      ...(path !== undefined && { path }),
    }
    const result = await fc.check(property, options)
    if (result.failed) expect.fail(described(result, part))
  })
}

function described(result: fc.RunDetails<[Schedule]>, part: number): string {
  const { counterexample, counterexamplePath, errorInstance, numRuns, numShrinks } = result
  const [found] = counterexample ?? []
  return [
    `schedule ${numRuns} failed, made smaller ${numShrinks} times to ${found?.steps.length} steps:`,
    ...(found?.steps.map((step) => `  ${JSON.stringify(step)}`) ?? []),
    `  mend: ${found?.mend}`,
    `again: BUSY_SEED=${seed} BUSY_PATH=${counterexamplePath} in part ${part}`,
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
  ].join('\n')
}

/** What a program without power leaves in the middle ends in nobody's hands. */
export function ignorePowerCuts(): void {
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', (fault, promise) => {
    if (isPowerCut(fault)) return
    for (const listener of others) listener(fault, promise)
  })
}
