import { main } from './main.ts'
import { findRuntime } from './runtime/find.ts'
import { describeRuntime } from './runtime/runtime.ts'
import { ensureSystemLibraries } from './systemLibraries/ensure.ts'

await main(async () => {
  const runtime = await findRuntime()
  ensureSystemLibraries({ executable: runtime.executable, virtualDisplay: true })
  console.log(`The machine has what ${describeRuntime(runtime)} and a virtual display need.`)
  return 0
})
