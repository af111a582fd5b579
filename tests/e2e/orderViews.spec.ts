import { join } from 'node:path'
import { callBusy } from './app/callBusy.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { pdfText } from './app/pdfText.ts'
import { expect, test } from './app/test.ts'
import { chooseToSave } from './pages/exchangePanels.ts'
import { ordersPage } from './pages/ordersPage.ts'

/** As an amount stands on an order. */
const amount = (ore: number) =>
  new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2 }).format(ore / 100).replace(/\s/g, ' ')

test('a draft is made, changed, looked at and finished', async ({ launchApp, tempFolder }) => {
  test.setTimeout(120_000)
  const { page, app } = await launchApp()
  const person = { name: 'Kari Nordmann', email: '', employeeNumber: '1' }
  await callBusy(page, 'welcome.start', { way: 'demo', person })
  await expect
    .poll(async () => (await callBusy(page, 'orders.dashboard', undefined)).projects.length, {
      timeout: 60_000,
    })
    .toBeGreaterThan(2)
  await callBusy(page, 'company.set', { orderDistribution: 'busy' })
  const order = ordersPage(page)
  const draftNow = async () => {
    const [row] = await callBusy(page, 'orders.list', undefined)
    if (!row) throw new Error('There is no draft.')
    return callBusy(page, 'orders.draft', { id: row.id })
  }
  const expectTotals = async () => {
    const { totals } = await draftNow()
    await expect(order.total).toContainText(amount(totals.netOre))
    await expect(order.total).toContainText(amount(totals.grossOre))
    return totals
  }

  await test.step('from the project that it is to bill', async () => {
    await page.getByRole('link', { name: 'Ordre', exact: true }).click()
    await expect(order.billable.getByText('Sum')).toBeVisible()
    await expectAccessible(page, 'Å fakturere')
    await order.newOrder('Havila drift').click()
    await expect(page.getByRole('heading', { name: 'Havila drift', level: 1 })).toBeVisible()
    await expectAccessible(page, 'Ordreutkast')
  })

  await test.step('its lines are typed in, and what was changed can be had back', async () => {
    const before = await expectTotals()
    await order.field('Beskrivelse', 1).fill('Rådgivning hos Havila')
    await order.field('Beskrivelse', 1).press('Enter')
    await order.field('Rabatt', 1).fill('10')
    await order.field('Rabatt', 1).press('Enter')
    await expect(order.field('Rabatt', 1)).toHaveValue(/^10\s%$/)
    expect((await expectTotals()).netOre).toBeLessThan(before.netOre)
    await order.field('Enhetspris', 1).fill('dyrt')
    await order.field('Enhetspris', 1).press('Enter')
    await expect(order.lines.getByRole('alert')).toContainText('Skriv en pris')
    await order.field('Enhetspris', 1).press('Escape')
    await order.lines.getByRole('button', { name: /^Tilbakestill linje 1/ }).click()
    await expect(order.field('Rabatt', 1)).toHaveValue('')
    expect(await expectTotals()).toEqual(before)
    await page.keyboard.press('Control+z')
    await expect(order.field('Rabatt', 1)).toHaveValue(/^10\s%$/)
  })

  await test.step('a line of one’s own is added and moved', async () => {
    await page.getByRole('button', { name: 'Ny linje' }).click()
    const added = (await draftNow()).lines.length
    await expect(order.field('Beskrivelse', added)).toBeFocused()
    await page.keyboard.type('Reisetid')
    await page.keyboard.press('Enter')
    await order.field('Enhetspris', added).fill('600')
    await order.field('Enhetspris', added).press('Alt+ArrowUp')
    await expect(order.field('Beskrivelse', added - 1)).toHaveValue('Reisetid')
    await expect(order.field('Enhetspris', added - 1)).toBeFocused()
    expect((await draftNow()).lines.at(-2)).toMatchObject({ description: 'Reisetid', unitPriceOre: 60_000 })
  })

  await test.step('hours are left out, written down, and had back', async () => {
    const box = order.content.getByRole('checkbox', { name: /^Ta med .*, .*\d+\. \p{L}/u }).first()
    await box.uncheck({ force: true })
    await expect(order.content.getByText('Utelatt').first()).toBeVisible()
    await expect.poll(async () => (await draftNow()).entries.filter((each) => !each.included).length).toBe(1)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await draftNow()).entries.filter((each) => !each.included).length).toBe(0)
    await expect(box).toBeChecked()
    await order.content.getByRole('row').nth(2).focus()
    await page.keyboard.press('s')
    await expectAccessible(page, 'Skriv ned')
    await order.dialog.getByRole('textbox', { name: 'Timer som faktureres' }).fill('0,5')
    await order.dialog.getByRole('button', { name: 'Skriv ned' }).click()
    await expect(order.dialog).toContainText('Skriv hvorfor.')
    await order.dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Opplæring')
    await order.dialog.getByRole('button', { name: 'Skriv ned' }).click()
    await expect(order.dialog).toBeHidden()
    await expect(order.content.getByText('Opplæring')).toBeVisible()
    await expectTotals()
  })

  await test.step('it is looked at as a page, and kept as PDF', async () => {
    const { lines, totals, customerName } = await draftNow()
    await page.getByRole('button', { name: 'Forhåndsvis' }).click()
    await expect(page.getByText('Side 1 av 1')).toBeVisible()
    await expectAccessible(page, 'Fakturagrunnlag')
    const file = join(tempFolder, 'grunnlag.pdf')
    await chooseToSave(app, file)
    await page.getByRole('button', { name: 'Lagre som PDF' }).click()
    await expect(page.getByText('grunnlag.pdf')).toBeVisible({ timeout: 30_000 })
    const [text = '', ...others] = await pdfText(file)
    expect(others).toEqual([])
    for (const line of lines) expect(text).toContain(line.description)
    for (const words of [customerName ?? '', 'Utkast', amount(totals.netOre), amount(totals.grossOre)]) {
      expect(text).toContain(words)
    }
    await page.keyboard.press('Escape')
  })

  await test.step('it is finished, says what that does, and stays here', async () => {
    const { lines, totals } = await draftNow()
    await order.finish.click()
    await expect(order.dialog).toContainText('låses')
    await expect(order.dialog).toContainText('Ordren blir bare i Busy')
    await order.confirmFinish.click()
    await expect(page.getByText('Ordren er ferdigstilt, og finnes bare i Busy.')).toBeVisible()
    await expectAccessible(page, 'Ferdigstilt ordre')
    await expect(order.lines.getByRole('row')).toHaveCount(lines.length + 1)
    await expect(order.total).toContainText(amount(totals.grossOre))
    await page.getByRole('link', { name: 'Til ordre' }).click()
    await expect(order.all.getByRole('row', { name: /Havila drift/ })).toContainText('Bare i Busy')
  })
})

test('a sheet of many lines breaks over pages, each with the head of the lines', async ({
  launchApp,
  tempFolder,
}) => {
  test.setTimeout(120_000)
  const { page, app } = await launchApp()
  const person = { name: 'Kari Nordmann', email: '', employeeNumber: '1' }
  await callBusy(page, 'welcome.start', { way: 'demo', person })
  await expect
    .poll(async () => (await callBusy(page, 'orders.dashboard', undefined)).projects.length, {
      timeout: 60_000,
    })
    .toBeGreaterThan(2)
  const { projects } = await callBusy(page, 'orders.dashboard', undefined)
  const project = projects.find(({ projectName }) => projectName === 'Havila drift')
  if (!project) throw new Error('There is no such project.')
  const { id } = await callBusy(page, 'orders.create', { projectId: project.projectId })
  await callBusy(page, 'orders.changeDraft', { id, change: { grouping: 'none' } })
  const { lines, totals } = await callBusy(page, 'orders.draft', { id })
  expect(lines.length).toBeGreaterThan(30)
  await page.goto(new URL(`#/orders/${id}/preview`, page.url()).href)
  await expect(page.getByText(/Side 1 av \d/)).toBeVisible()
  const file = join(tempFolder, 'mange.pdf')
  await chooseToSave(app, file)
  await page.getByRole('button', { name: 'Lagre som PDF' }).click()
  await expect(page.getByText('mange.pdf')).toBeVisible({ timeout: 30_000 })
  const pages = await pdfText(file)
  expect(pages.length).toBeGreaterThan(1)
  for (const [at, text] of pages.entries()) {
    expect(text).toContain(`Side ${at + 1} av ${pages.length}`)
    expect(text).toContain('Beskrivelse Antall Pris Rabatt Mva Beløp')
  }
  expect(pages.at(-1)).toContain(amount(totals.grossOre))
  expect(pages.slice(0, -1).join()).not.toContain('Sum ink. mva')
})
