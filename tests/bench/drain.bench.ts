import { measureDrains } from './drain/drains.ts'
import { measureIdleHour } from './drain/idleHour.ts'
import { loadEngine } from './drain/loadEngine.ts'
import type { Measure } from './harness/row.ts'

/** The sync engine alone, under Node: a real database file and a real network to the simulator. */
export const measure: Measure = async () => {
  const { openEngine, close } = await loadEngine()
  try {
    return [...(await measureDrains(openEngine)), ...(await measureIdleHour(openEngine))]
  } finally {
    await close()
  }
}
