import { buildIfNeeded } from './build.ts'
import { runOnVirtualDisplay } from './display.ts'
import { main } from './main.ts'
import { findRuntime } from './runtime/find.ts'
import { describeRuntime } from './runtime/runtime.ts'
import { ensureSystemLibraries } from './systemLibraries/ensure.ts'

await main(async () => {
  await buildIfNeeded()
  const runtime = await findRuntime()
  ensureSystemLibraries({ executable: runtime.executable, virtualDisplay: true })
  console.log(`Measuring on ${describeRuntime(runtime)}`)
  return runOnVirtualDisplay(process.execPath, ['tests/bench/harness/runAll.ts', ...process.argv.slice(2)], {
    ...process.env,
    BUSY_ELECTRON_EXEC: runtime.executable,
    BUSY_BENCH_RUNTIME: describeRuntime(runtime),
  })
})
