import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { reaching } from './app/connectedApp.ts'
import { lastWorkWeek } from './app/days.ts'
import { holdConnection, type Whereabouts } from './app/heldConnection.ts'
import { approvedWork, expectedLines, remoteOrders } from './app/orders.ts'
import type { Simulator } from './app/startSimulator.ts'
import { expect, test } from './app/test.ts'
import { requestCount, timesheet } from './app/timesheet.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { ordersPage } from './pages/ordersPage.ts'

const orderOnce = { tag: '@order-once' }
const [monday] = lastWorkWeek()

/** Finishes the draft of a project as it stands, without its page; answers the order's id. */
async function finish(page: Page, projectId: string): Promise<string> {
  const { id } = await callBusy(page, 'orders.create', { projectId })
  const { totals, lines } = await callBusy(page, 'orders.draft', { id })
  const shown = { netOre: totals.netOre, grossOre: totals.grossOre, lines: lines.length }
  await callBusy(page, 'orders.finish', { id, shown })
  return id
}

async function expectOneOrder(simulator: Simulator): Promise<void> {
  await expect.poll(async () => (await remoteOrders(simulator)).length).toBe(1)
  const [order] = await remoteOrders(simulator)
  expect(order?.orderLines).toEqual(expectedLines.map((line) => expect.objectContaining(line)))
}

test(
  'made, finished and killed offline, an order is in Tripletex once, with its hours, when the network is back',
  orderOnce,
  async ({ startConnected, startSimulator, launchApp, tempFolder }) => {
    const state = join(tempFolder, 'tripletex.json')
    const { running, simulator, page } = await startConnected({ transfer: 'onOrder', simulator: { state } })
    await approvedWork(page, monday)
    await expect(mainWindow(page).sync).toHaveText(/Tilkoblet|Alt sendt/)
    await simulator.stop()

    const orders = ordersPage(page)
    await mainWindow(page).orders.click()
    await orders.newOrder('Havila drift').click()
    await expect(orders.line('Konsulentarbeid')).toContainText('6 600,00')
    await expect(orders.total).toContainText('7 828,90')
    await orders.finish.click()
    await orders.confirmFinish.click()
    await expect(orders.standing).toHaveText('Venter på å bli sendt')
    await running.kill()

    const again = await launchApp({ env: reaching(simulator) })
    await expect(mainWindow(again.page).sync).toContainText('venter')
    const back = await startSimulator({ port: simulator.port, state })
    await expectOneOrder(back)
    await expect(mainWindow(again.page).sync).toHaveText(/^Alt sendt/)
    expect(await timesheet(back)).toEqual([
      { employee: '1', project: '1001', workType: 'Konsulentarbeid', day: monday, hours: 5.5 },
      { employee: '1', project: '1001', workType: 'Møte', day: monday, hours: 0.75 },
    ])
    const [order] = await callBusy(again.page, 'orders.list', undefined)
    expect(order).toMatchObject({ standing: 'open', netOre: 782_890, grossOre: 978_613, differs: false })
    expect(await requestCount(back, 'POST', '/v2/order')).toBe(1)
  },
)

test(
  'an order whose answer is dropped is looked for, and not made again',
  orderOnce,
  async ({ startConnected }) => {
    const { simulator, page } = await startConnected({ transfer: 'never' })
    const projectId = await approvedWork(page, monday)
    await simulator.faults({ kind: 'drop-answer', method: 'POST', path: '/v2/order', times: 1 })

    const id = await finish(page, projectId)

    await expect
      .poll(async () => (await callBusy(page, 'orders.get', { id })).standing, { timeout: 20_000 })
      .toBe('open')
    await expectOneOrder(simulator)
    expect(await requestCount(simulator, 'POST', '/v2/order')).toBe(1)
    expect((await callBusy(page, 'orders.get', { id })).differences).toEqual([])
  },
)

/** Where a kill comes: the search before, the creation, and the reading back after it. */
const moments: readonly [string, RegExp, Whereabouts][] = [
  ['the search was answered', /^GET \/v2\/order\?/, 'answered'],
  ['its creation was on its way', /^POST \/v2\/order$/, 'arriving'],
  ['it was stored, and the answer was not there', /^POST \/v2\/order$/, 'stored'],
  ['its creation was answered', /^POST \/v2\/order$/, 'answered'],
  ['it was being read back', /^GET \/v2\/order\/\d+/, 'arriving'],
]
for (const [moment, request, where] of moments) {
  test(
    `killed when ${moment}, there is one order in the end`,
    orderOnce,
    async ({ startConnected, launchApp }) => {
      // What was asked for without an answer is given half a minute to come, before it is asked for anew.
      test.setTimeout(100_000)
      const { running, simulator, page } = await startConnected({ transfer: 'never' })
      const projectId = await approvedWork(page, monday)
      await running.close()
      const connection = await holdConnection(simulator.url)
      const held = await launchApp({ env: { ...reaching(simulator), BUSY_TRIPLETEX_URL: connection.url } })
      await expect(mainWindow(held.page).sync).toHaveText(/Tilkoblet|Alt sendt/)
      const reached = connection.nthRequest(1, where, request)
      await finish(held.page, projectId)
      await reached
      await held.kill()
      connection.close()

      const { page: again } = await launchApp({ env: reaching(simulator) })
      await expect
        .poll(async () => (await callBusy(again, 'orders.list', undefined))[0]?.standing, { timeout: 60_000 })
        .toBe('open')
      await expectOneOrder(simulator)
    },
  )
}
