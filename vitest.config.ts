import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = {
  '@shared': resolve('src/shared'),
  '@main': resolve('src/main'),
  '@simulator': resolve('src/simulator'),
}
const suite = (name: string, timeout = 30_000) => ({
  resolve: { alias },
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout },
})

export default defineConfig({
  test: { projects: [suite('unit'), suite('integration'), suite('contract', 120_000)] },
})
