import { defineConfig } from '@playwright/test'

/** Each worker has a display of its own, and each test its own folders and keychain service: two at a time fill two cores. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
