import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../../tools/projectRoot.ts'
import type { Measure, Row } from './row.ts'
import { formatTable, isOverBudget } from './table.ts'

const rows: Row[] = []
/** Those that are named, such as `order`; all where none is. */
const named = process.argv.slice(2)
const isWanted = (file: string) => named.length === 0 || named.some((name) => file.includes(`/${name}.bench`))
for (const file of globSync('tests/bench/*.bench.ts', { cwd: projectRoot }).sort().filter(isWanted)) {
  console.log(`Measuring ${file} …`)
  const { measure }: { measure: Measure } = await import(join(projectRoot, file))
  rows.push(...(await measure(rows)))
}

const report = {
  runtime: process.env.BUSY_BENCH_RUNTIME,
  cpus: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  rows,
}
mkdirSync(join(projectRoot, 'out'), { recursive: true })
writeFileSync(join(projectRoot, 'out/bench.json'), `${JSON.stringify(report, null, 2)}\n`)
console.log(`\n${formatTable(rows)}\n\nAlso in out/bench.json`)
process.exitCode = rows.some(isOverBudget) ? 1 : 0
