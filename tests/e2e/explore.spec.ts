import { expect, test } from './app/test.ts'

test('explore', async ({ launchApp, startSimulator }) => {
  test.setTimeout(120000)
  const sim = await startSimulator()
  const { page, output } = await launchApp({ env: { BUSY_TRIPLETEX_URL: sim.url, BUSY_CONSUMER_TOKEN: 'sim-consumer' } })
  let n = 0
  const shot = (name: string) => page.screenshot({ path: `/tmp/smoke/e${++n}-${name}.png` })
  const call = (name: string, input?: unknown) =>
    page.evaluate(([n, i]) => (window as any).busy.call(n, i), [name, input] as const)
  await page.waitForTimeout(1500)
  await shot('welcome')
  await call('welcome.start', { way: 'local', person: { name: 'Kari Nordmann', email: 'kari@fjordkonsult.no', employeeNumber: '1' } })
  await call('integration.connect', { userKey: 'sim-admin', projectSync: true, environment: 'production', address: '', consumerToken: '' })
  await expect.poll(async () => (await call('integration.status')).value.pulled.every((p: any) => p.pulledAt), { timeout: 10000 }).toBe(true)
  await call('integration.setTransferChoice', { choice: 'onSubmission' })
  await page.waitForTimeout(1500)
  await shot('empty')
  const projects = (await call('projects.search', { query: '', day: '2026-11-24', limit: 12 })).value
  let i = 0
  for (const day of ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-27']) {
    let from = 480
    for (const dur of [150, 90, 210]) {
      const p = projects[i++ % projects.length]
      const wts = (await call('workTypes.forProject', { projectId: p.id, day })).value
      const wt = wts[i % wts.length]
      const r = await call('timeEntries.save', { projectId: p.id, workTypeId: wt.id, day, span: i % 4 ? { kind: 'clock', from, to: from + dur } : { kind: 'duration', minutes: dur }, description: i % 3 ? 'Feilretting av innlogging og oppfølging av møtet i går' : '' })
      if (!r.ok) console.log(JSON.stringify(r))
      from += dur
    }
  }
  await call('timer.start', { projectId: projects[0].id, workTypeId: (await call('workTypes.forProject', { projectId: projects[0].id, day: '2026-11-24' })).value[0].id })
  await page.waitForTimeout(1000)
  await shot('week')
  const week = (await call('timeEntries.week', { day: '2026-11-24' })).value
  await call('timeEntries.submit', { ids: week.days[0].submittable })
  await page.waitForTimeout(1500)
  await shot('week-submitted')
  await sim.stop()
  await page.keyboard.press('n')
  await page.waitForTimeout(800)
  await shot('editor')
  console.log(output())
})
