import { join } from 'node:path'
import { z } from 'zod'
import { callBusy } from './app/callBusy.ts'
import type { RunningApp } from './app/launchApp.ts'
import { expect, test } from './app/test.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { outboxPage } from './pages/outboxPage.ts'

/** Finishes an order of one line on a project, without its page; answers its id. */
async function finishOrder({ page }: RunningApp, number: string, vatTripletexId = 3): Promise<string> {
  const found = await callBusy(page, 'projects.search', { query: number, day: '2026-11-24', limit: 20 })
  const project = found.find((each) => each.number === number)
  if (!project) throw new Error(`There is no project ${number}.`)
  const { id } = await callBusy(page, 'orders.create', { projectId: project.id })
  const line = {
    description: 'Oppsett av nytt anlegg',
    quantityHundredths: 1250,
    unitPriceOre: 125_000,
    vatTripletexId,
  }
  await callBusy(page, 'orders.addLine', { id, line })
  const { totals, lines } = await callBusy(page, 'orders.draft', { id })
  const shown = { netOre: totals.netOre, grossOre: totals.grossOre, lines: lines.length }
  await callBusy(page, 'orders.finish', { id, shown })
  return id
}

const State = z.object({ orders: z.array(z.object({ id: z.number(), internalComment: z.string() })) })

test('an order waits in Utboks, tells why, leaves when it can, and is there once', {
  tag: '@order-once',
}, async ({ startConnected, startSimulator, tempFolder }) => {
  const state = join(tempFolder, 'tripletex.json')
  const { running, simulator, page } = await startConnected({
    transfer: 'onSubmission',
    simulator: { state },
  })
  const { sync, outbox: toOutbox } = mainWindow(page)
  const outbox = outboxPage(page)
  await expect(sync).toHaveText('Tilkoblet')
  await simulator.stop()
  const id = await finishOrder(running, '1001')
  await expect(sync).toHaveText('Frakoblet · 1 venter')

  await toOutbox.click()
  const item = outbox.item('Ordre · Havila drift')
  await expect(item).toContainText('15 625 kr')
  await expect(item).toContainText('Ikke i Tripletex')
  await expect(item).toContainText('Busy får ikke kontakt med Tripletex. Ordren sendes av seg selv')
  await outbox.tryNow('Ordre · Havila drift').click()

  const back = await startSimulator({ port: simulator.port, state })
  const there = async () =>
    State.parse(await back.state()).orders.filter(({ internalComment }) => internalComment === `Busy ${id}`)
  await expect.poll(async () => (await there()).length).toBe(1)
  await expect(sync).toHaveText(/^Alt sendt \d\d:\d\d$/)
  await expect(outbox.item(/Ordre \d+ · Havila drift/)).toContainText(/Sendt \d\d:\d\d/)

  await back.faults({
    kind: 'status',
    status: 422,
    code: 18000,
    message: 'Nei.',
    method: 'POST',
    path: '/v2/order$',
  })
  await finishOrder(running, '1002')
  await expect(outbox.section('Trenger deg')).toContainText('1')
  const refused = outbox.item('Tripletex tok ikke imot ordren')
  await expect(sync).toHaveText('1 trenger deg')
  await back.clearFaults()
  await refused.getByRole('button', { name: 'Prøv nå' }).click()
  await expect(outbox.section('Sendt nylig')).toContainText('2')
  await outbox
    .item(/Ordre \d+ · Havila drift/)
    .getByRole('button', { name: 'Vis ordren' })
    .click()
  await expect(page).toHaveURL(new RegExp(`/orders/${id}$`))
})
