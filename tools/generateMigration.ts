import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from './main.ts'
import { projectRoot } from './projectRoot.ts'
import { runCommand } from './runCommand.ts'
import { strictTables } from './strictTables.ts'

/** Writes the migration from the last one to the schema as it stands now; arguments go on to drizzle-kit (`--name=…`). */
await main(async () => {
  const code = await runCommand('drizzle-kit', ['generate', ...process.argv.slice(2)])
  if (code !== 0) return code
  for (const name of globSync('src/main/db/migrations/*.sql', { cwd: projectRoot })) {
    const file = join(projectRoot, name)
    const sql = readFileSync(file, 'utf8')
    if (strictTables(sql) !== sql) writeFileSync(file, strictTables(sql))
  }
  return 0
})
