import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../projectRoot.ts'

/** Where the suites leave what client and simulator said to each other, in a folder each. */
export const trafficFolder = join(projectRoot, 'test-results', 'traffic')

/** The suites whose traffic the contract suite checks. */
export const recordingSuites = ['integration', 'e2e'] as const

type RecordingSuite = (typeof recordingSuites)[number]

/** Deletes what earlier runs have recorded. */
export function forgetTraffic(): void {
  rmSync(trafficFolder, { recursive: true, force: true })
}

/** Makes the simulators of a suite record. */
export const recordTraffic = (suite: RecordingSuite) => ({ BUSY_RECORD_TRAFFIC: join(trafficFolder, suite) })

/** Makes the contract suite fail where a suite has left no recordings. */
export const requireTraffic = { BUSY_REQUIRE_TRAFFIC: '1' }
