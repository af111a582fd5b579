import { mkdirSync } from 'node:fs'
import { callBusy } from './app/callBusy.ts'
import { expect, test } from './app/test.ts'

const out = process.env.SHOTS ?? '/tmp/ov'
test('shots', async ({ launchApp }) => {
  test.setTimeout(240_000)
  mkdirSync(out, { recursive: true })
  const { page, app } = await launchApp({ env: { BUSY_LANG: process.env.SHOT_LANG ?? 'nb' } })
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()))
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message))
  const size = (process.env.SHOT_SIZE ?? '1280x800').split('x').map(Number)
  await app.evaluate(({ BrowserWindow }, [w, h]) => {
    for (const each of BrowserWindow.getAllWindows()) each.setContentSize(w ?? 1280, h ?? 800)
  }, size)
  await callBusy(page, 'welcome.start', { way: 'demo', person: { name: 'Kari Nordmann', email: '', employeeNumber: '1' } })
  await expect.poll(async () => (await callBusy(page, 'orders.dashboard', undefined)).projects.length, { timeout: 60_000 }).toBeGreaterThan(1)
  if (process.env.SHOT_DARK) await callBusy(page, 'settings.set', { colorScheme: 'dark' })
  const go = async (path: string) => {
    await page.goto(new URL(`#${path}`, page.url()).href)
    await page.waitForTimeout(900)
  }
  const shot = (name: string) => page.screenshot({ path: `${out}/${name}.png` })
  await go('/orders')
  await shot('01-dashboard')
  const { projects } = await callBusy(page, 'orders.dashboard', undefined)
  console.log(JSON.stringify(projects.map((p) => [p.projectNumber, p.projectName, p.minutes, p.amountOre, p.costs, p.fixedPrice, p.unpricedMinutes])))
  await go('/orders/all')
  await shot('02-all-empty')
  const best = [...projects].sort((a, b) => b.costs - a.costs || b.entries - a.entries)[0]
  const { id } = await callBusy(page, 'orders.create', { projectId: best.projectId })
  await go(`/orders/${id}`)
  await shot('03-draft')
  const draft = await callBusy(page, 'orders.draft', { id })
  console.log(JSON.stringify(draft.lines.map((l) => [l.key, l.description, l.quantityHundredths, l.unitPriceOre])), JSON.stringify(draft.obstacles), draft.vatTypes.length)
  const first = draft.lines[0]
  if (first) await callBusy(page, 'orders.editLine', { id, key: first.key, change: { discountBasisPoints: 1000, description: 'Rådgivning ved Havila' } })
  const e = draft.entries
  await callBusy(page, 'orders.writeDownEntries', { id, entryIds: [e[0].id], to: { kind: 'hours', minutes: 30 }, reason: 'Opplæring av ny kollega' })
  await callBusy(page, 'orders.writeDownEntries', { id, entryIds: [e[1].id], to: { kind: 'amount', ore: 10000 }, reason: 'Kulanse' })
  await callBusy(page, 'orders.includeEntries', { id, entryIds: [e[2].id], included: false })
  await callBusy(page, 'orders.addLine', { id, line: { description: 'Reisetid', quantityHundredths: 250, unitPriceOre: 60000 } })
  await callBusy(page, 'orders.changeDraft', { id, change: { comment: 'Takk for oppdraget.\nSpørsmål til fakturaen rettes til Kari Nordmann.', reference: 'PO 4711 Ingrid Solberg' } })
  await page.waitForTimeout(800)
  await shot('04-draft-edited')
  await page.evaluate(() => document.querySelector('[class*=scroller]')?.scrollTo(0, 500))
  await page.waitForTimeout(400)
  await shot('05-draft-hours')
  await page.evaluate(() => document.querySelector('[class*=scroller]')?.scrollTo(0, 0))
  await page.keyboard.press('v')
  await page.waitForTimeout(900)
  await shot('06-preview')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(400)
  await page.keyboard.press('g')
  await page.waitForTimeout(700)
  await shot('07-finish')
  await page.getByRole('dialog').getByRole('button').last().click({ timeout: 3000 }).catch(() => undefined)
  await page.waitForTimeout(1200)
  await shot('08-finished')
  await go('/orders/all')
  await shot('09-all')
  const opened = app.waitForEvent('window')
  await callBusy(page, 'app.openSettings', { section: 'orders' })
  const settings = await opened
  await settings.waitForTimeout(1000)
  await settings.screenshot({ path: `${out}/10-settings.png` })
})
