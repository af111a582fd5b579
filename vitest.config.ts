import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@shared': resolve('src/shared'),
  '@main': resolve('src/main'),
  '@simulator': resolve('src/simulator'),
}
const suite = (folder: string, { name = folder, timeout = 30_000, env = {} } = {}) => ({
  resolve: { alias },
  test: {
    name,
    env,
    include: [`tests/${folder}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
    // What is awaited comes within this time on a machine that is busy with other things, too.
    expect: { poll: { timeout: 15_000 } },
  },
})

/** Days and hours are the person's, wherever the machine is: the unit suite is run in these zones too. */
const zones = ['America/New_York', 'Asia/Tokyo'].map((TZ) =>
  suite('unit', { name: `unit in ${TZ}`, env: { TZ } }),
)

export default defineConfig({
  test: {
    // Unless told otherwise one core is left free, which on two cores means one file at a time.
    maxWorkers: '100%',
    projects: [suite('unit'), ...zones, suite('integration'), suite('contract', { timeout: 120_000 })],
  },
})
