import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../projectRoot.ts'
import { runCommand } from '../runCommand.ts'
import { type Counts, countPlaywright, countVitest, withExitCode } from './counts.ts'
import { recordTraffic } from './traffic.ts'

export interface Suite {
  name: string
  run(): Promise<Counts>
}

/** Format, types, layers and dead code: one test as a whole. */
export const check: Suite = {
  name: 'check',
  async run() {
    const code = await runCommand('npm', ['run', '--silent', 'check'])
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  },
}

type Variables = Record<string, string>

/** One of the vitest projects, run with these environment variables too. */
export function vitestSuite(name: 'unit' | 'integration' | 'contract', variables: Variables = {}): Suite {
  const reportFile = `test-results/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  return {
    name,
    run: () => runWithReport([`test:${name}`, '--', ...reporters], reportFile, countVitest, variables),
  }
}

/** The real app, driven by Playwright, which writes the report named in `playwright.config.ts`. Its traffic is recorded. */
export const e2e: Suite = {
  name: 'e2e',
  run: () => runWithReport(['test:e2e'], 'test-results/e2e.json', countPlaywright, recordTraffic('e2e')),
}

async function runWithReport(
  script: string[],
  reportFile: string,
  count: (report: unknown) => Counts,
  variables: Variables,
): Promise<Counts> {
  const file = join(projectRoot, reportFile)
  rmSync(file, { force: true })
  const exitCode = await runCommand('npm', ['run', '--silent', ...script], {
    env: { ...process.env, ...variables },
  })
  return withExitCode(readCounts(file, count), exitCode)
}

/** No report, or one that cannot be read, is what a suite leaves that crashed. */
function readCounts(file: string, count: (report: unknown) => Counts): Counts {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    console.error(`No usable report: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 0 }
  }
}
