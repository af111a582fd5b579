import { main } from './main.ts'
import { findRuntime } from './runtime/find.ts'
import { describeRuntime } from './runtime/runtime.ts'

await main(async () => {
  const runtime = await findRuntime()
  console.log(describeRuntime(runtime))
  console.log(runtime.executable)
  return 0
})
