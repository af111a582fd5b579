import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Exchange, exchangeSchema } from '@simulator/recording/exchange'
import { type recordingSuites, trafficFolder } from '../../../tools/suites/traffic.ts'

/** What a suite's simulators were asked and answered when it ran last with recording on; empty where it has not. */
export function recordingsOf(suite: (typeof recordingSuites)[number]): Exchange[] {
  const folder = join(trafficFolder, suite)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => exchangeSchema.parse(JSON.parse(line)))
}
