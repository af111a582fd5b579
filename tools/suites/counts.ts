import { z } from 'zod'

/** How a suite ended. Skipped tests count as failed: what was not run is not known to work. */
export interface Counts {
  passed: number
  failed: number
}

const vitestReport = z.object({
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/** Counts of vitest's JSON report. A file that could not be loaded, and so has no tests, counts as one failed. */
export function countVitest(report: unknown): Counts {
  const { numTotalTests, numPassedTests, testResults } = vitestReport.parse(report)
  const notLoaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + notLoaded.length }
}

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
})

/** Counts of Playwright's JSON report. An error outside any test counts as one failed. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

/** A suite that ran nothing, or ended badly without naming a failed test, counts as one failed. */
export function withExitCode(counts: Counts, exitCode: number): Counts {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0)
  return silent ? { passed: counts.passed, failed: 1 } : counts
}
