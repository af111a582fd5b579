import { main } from './main.ts'
import { check, e2e, type Suite, vitestSuite } from './suites/suite.ts'
import { forgetTraffic, recordTraffic, requireTraffic } from './suites/traffic.ts'

/** The contract comes last: it is held against what was said in the suites before it. */
const suites: Suite[] = [
  check,
  vitestSuite('unit'),
  vitestSuite('integration', recordTraffic('integration')),
  e2e,
  vitestSuite('contract', requireTraffic),
]

await main(async () => {
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (interrupted = true))

  forgetTraffic()
  const results: string[] = []
  const total = { passed: 0, failed: 0 }
  for (const suite of suites) {
    if (interrupted) return 130
    console.log(`\n── ${suite.name} ──`)
    const { passed, failed } = await suite.run()
    results.push(`${suite.name.padEnd(12)} ${passed} passed, ${failed} failed`)
    total.passed += passed
    total.failed += failed
  }
  console.log(`\n${results.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})
