import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, withExitCode } from '../../../tools/suites/counts.ts'

const file = (status: string, tests: number) => ({ status, assertionResults: new Array(tests).fill({}) })

describe('counts of a test run', () => {
  it('counts what vitest skipped as failed', () => {
    const report = { numTotalTests: 5, numPassedTests: 3, testResults: [file('failed', 5)] }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2 })
  })

  it('counts a file that vitest could not load as one failed', () => {
    const report = {
      numTotalTests: 2,
      numPassedTests: 2,
      testResults: [file('passed', 2), file('failed', 0)],
    }
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1 })
  })

  it('counts flaky, skipped and global errors of Playwright as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 4 })
  })

  it.each([
    ['ran nothing', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['ended badly after its tests passed', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['named its failed tests', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ['passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
  ])('judges a suite that %s', (_name, counts, exitCode, expected) => {
    expect(withExitCode(counts, exitCode)).toEqual(expected)
  })

  it('refuses a report of another shape', () => {
    expect(() => countVitest({ stats: {} })).toThrow()
  })
})
