import { buildIfNeeded } from './build.ts'
import { main } from './main.ts'
import { runCommand } from './runCommand.ts'
import { findRuntime } from './runtime/find.ts'
import { describeRuntime } from './runtime/runtime.ts'
import { sandboxArguments } from './runtime/sandboxArguments.ts'
import { ensureSystemLibraries } from './systemLibraries/ensure.ts'

await main(async () => {
  if (!hasDisplay()) {
    console.log('No display here: running the tour of the app on a virtual display instead (npm run tour).')
    return runCommand('npm', ['run', '--silent', 'tour'])
  }
  await buildIfNeeded()
  const runtime = await findRuntime()
  ensureSystemLibraries({ executable: runtime.executable, virtualDisplay: false })
  console.log(`Starting Busy on ${describeRuntime(runtime)}`)
  return runCommand(runtime.executable, [...sandboxArguments(), '.', ...process.argv.slice(2)])
})

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
