import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@shared': resolve('src/shared'),
  '@main': resolve('src/main'),
  '@simulator': resolve('src/simulator'),
}
const suite = (name: string, timeout = 30_000) => ({
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: timeout,
    // What is awaited comes within this time on a machine that is busy with other things, too.
    expect: { poll: { timeout: 15_000 } },
  },
})

export default defineConfig({
  test: { projects: [suite('unit'), suite('integration'), suite('contract', 120_000)] },
})
