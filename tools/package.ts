import { dirname, resolve } from 'node:path'
import { buildIfNeeded } from './build.ts'
import { main } from './main.ts'
import { runCommand } from './runCommand.ts'
import { findRuntime } from './runtime/find.ts'
import { describeRuntime, type Runtime } from './runtime/runtime.ts'

/** Without arguments it makes the plain folder; installers are named in electron-builder's way, such as `--linux deb`. */
await main(async () => {
  await buildIfNeeded()
  const runtime = await findRuntime()
  console.log(`Packaging with ${describeRuntime(runtime)}`)
  const targets = process.argv.slice(2)
  return runCommand('electron-builder', [
    ...(targets.length > 0 ? targets : ['--dir']),
    '--publish=never',
    `-c.electronDist=${distributionFolder(runtime)}`,
    `-c.electronVersion=${runtime.version}`,
  ])
})

/** On macOS the executable lies inside `Electron.app`, which lies in the folder. */
function distributionFolder({ executable }: Runtime): string {
  const folder = dirname(executable)
  return process.platform === 'darwin' ? resolve(folder, '../../..') : folder
}
