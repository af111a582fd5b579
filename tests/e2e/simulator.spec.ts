import { expect, test } from './app/test.ts'

test('the simulator starts, shows its state, takes faults and stops', async ({ startSimulator }) => {
  const simulator = await startSimulator({ seed: 'small', latency: 1 })
  const { employees, requests } = await simulator.state()
  expect(employees.length).toBeGreaterThan(0)
  expect(requests).toEqual([])

  await simulator.faults({ kind: 'status', status: 503 })
  expect((await fetch(`${simulator.url}/employee`)).status).toBe(503)
  await simulator.clearFaults()
  expect((await fetch(`${simulator.url}/employee`)).status).not.toBe(503)

  await simulator.stop()
  await expect(fetch(simulator.url)).rejects.toThrow()
})

test('the simulator comes back on the port it had', async ({ startSimulator }) => {
  const first = await startSimulator()
  await first.kill()
  const second = await startSimulator({ port: first.port })
  expect(second.url).toBe(first.url)
})
