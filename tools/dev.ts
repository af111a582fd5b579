import { main } from './main.ts'
import { runCommand } from './runCommand.ts'
import { findRuntime } from './runtime/find.ts'
import { describeRuntime } from './runtime/runtime.ts'
import { sandboxArguments } from './runtime/sandboxArguments.ts'
import { ensureSystemLibraries } from './systemLibraries/ensure.ts'

await main(async () => {
  const runtime = await findRuntime()
  ensureSystemLibraries({ executable: runtime.executable, virtualDisplay: false })
  console.log(`Developing on ${describeRuntime(runtime)}`)
  const appArguments = [...sandboxArguments(), ...process.argv.slice(2)]
  return runCommand('electron-vite', ['dev', '--', ...appArguments], {
    env: { ...process.env, ELECTRON_EXEC_PATH: runtime.executable },
  })
})
