import { buildIfNeeded } from './build.ts'
import { main } from './main.ts'
import { runCommand } from './runCommand.ts'

await main(async () => {
  await buildIfNeeded()
  return runCommand(process.execPath, ['out/simulator/index.cjs', ...process.argv.slice(2)])
})
