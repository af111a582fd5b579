import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { callBusy } from './app/callBusy.ts'
import { lastWorkWeek } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { clock } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { addPeople, hoursOf } from './app/theirHours.ts'
import { chooseToSave } from './pages/exchangePanels.ts'
import { reportsPage } from './pages/reportsPage.ts'

const [monday, tuesday] = lastWorkWeek()

test('hours are put together as one likes, looked at and taken out as files', async ({
  launchApp,
  tempFolder,
}) => {
  const { app, page } = await launchApp()
  await startLocal(page, 'Havila', 'Nordlys')
  const [ola, pia] = await addPeople(page, 'Ola', 'Pia')
  if (!ola || !pia) throw new Error('Nobody was added.')
  const work = { workType: 'Arbeidstid', description: '' }
  await hoursOf(app, page, ola.id, [
    { ...work, project: '1', day: monday, span: clock(8, 12) },
    { ...work, project: '2', day: tuesday, span: clock(8, 10) },
  ])
  await hoursOf(app, page, pia.id, [{ ...work, project: '1', day: tuesday, span: clock(9, 12) }])
  const [havila] = await callBusy(page, 'projects.search', { query: 'Havila', day: monday, limit: 1 })
  if (!havila) throw new Error('There is no project.')
  await page.reload()
  const view = reportsPage(page)
  await view.open()

  await test.step('an empty period says what to do, and the arrows lead to the week with hours', async () => {
    await view.period.click()
    await page.getByRole('menuitem', { name: 'Uke', exact: true }).click()
    await expect(
      page.getByRole('heading', { name: 'Ingen timer er registrert i denne perioden' }),
    ).toBeVisible()
    await page.keyboard.press('[')
    await expect(view.row('Sum')).toContainText('9,0 t')
    await page.keyboard.press('t')
    await expect(
      page.getByRole('heading', { name: 'Ingen timer er registrert i denne perioden' }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Forrige periode' }).click()
    await expect(view.row(/Havila/)).toContainText('7,0 t')
  })

  await test.step('charts tell it at a glance, also as tables', async () => {
    await expect(view.chart('Timer per dag').locator('svg').first()).toBeAttached()
    await expect(view.chart('Faktureringsgrad')).toContainText('100 %')
    await expect(view.chart('Budsjett brukt')).toContainText('Ingen av prosjektene')
    await expectAccessible(page, 'Rapporter')
    await page.getByRole('button', { name: 'Timer per dag: Vis som tabell' }).click()
    await expect(view.chart('Timer per dag').getByRole('table')).toContainText('5,0 t')
    await expectAccessible(page, 'Rapporter, diagram som tabell')
    await page.getByRole('button', { name: 'Timer per dag: Vis som diagram' }).click()
    await page.keyboard.press('d')
    await expect(view.chart('Faktureringsgrad')).toBeHidden()
    await page.keyboard.press('d')
  })

  await test.step('a group is opened, and hours are grouped in another way', async () => {
    await view.divide('1 Havila').click()
    await expect(view.row('Ola')).toContainText('4,0 t')
    await expect(view.row('Pia')).toContainText('3,0 t')
    await view.groupBy('Ansatt')
    await expect(view.subgroup).toHaveText('Deretter etter Prosjekt')
    await expect(view.row(/^Vis Ola/)).toContainText('6,0 t')
    // Everybody's five days.
    await expect(view.row('Sum')).toContainText('112,5 t')
    await page.keyboard.press('u')
    await expect(view.row(/Nordlys/)).toContainText('2,0 t')
    await view.table.getByRole('button', { name: 'Registrert' }).click()
    await expect(view.table.getByRole('columnheader', { name: 'Registrert' })).toHaveAttribute(
      'aria-sort',
      'descending',
    )
    await expect(view.table.getByRole('row').nth(1)).toContainText('Ola')
  })

  await test.step('a filter leaves what it names, and a column goes', async () => {
    await page.keyboard.press('f')
    await page.getByRole('menuitem', { name: 'Prosjekt' }).click()
    await page.getByRole('checkbox', { name: '2 Nordlys' }).check()
    await page.keyboard.press('Escape')
    await expect(view.row('Sum')).toContainText('2,0 t')
    await expect(view.table).not.toContainText('Kapasitet')
    await page.getByRole('button', { name: 'Fjern filteret Prosjekt' }).click()
    await page.getByRole('button', { name: 'Kolonner' }).click()
    await page.getByRole('checkbox', { name: 'Ikke sendt' }).uncheck()
    await page.keyboard.press('Escape')
    await expect(view.table).not.toContainText('Ikke sendt')
  })

  await test.step('the choices are there again after a start', async () => {
    await page.reload()
    await view.open()
    await expect(view.group).toHaveText('Grupper etter Ansatt')
    await page.getByRole('button', { name: 'Kolonner' }).click()
    await expect(page.getByRole('checkbox', { name: 'Ikke sendt' })).not.toBeChecked()
    await page.getByRole('checkbox', { name: 'Ikke sendt' }).check()
    await page.keyboard.press('Escape')
    await view.period.click()
    await page.getByRole('menuitem', { name: 'Uke', exact: true }).click()
    await page.keyboard.press('[')
    await expect(view.row('Sum')).toContainText('9,0 t')
    await page.keyboard.press('u')
  })

  await test.step('it leaves as CSV, as a workbook and as PDF, and a place that cannot be written to is told of', async () => {
    await chooseToSave(app, null)
    await view.export('CSV (regneark)')
    await chooseToSave(app, join(tempFolder, 'no such folder', 'rapport.csv'))
    await view.export('CSV (regneark)')
    await expect(page.getByText('Filen ble ikke lagret')).toBeVisible()
    const place = (ending: string) => join(tempFolder, `rapport.${ending}`)
    for (const [format, ending] of [
      ['CSV (regneark)', 'csv'],
      ['Excel (XLSX)', 'xlsx'],
      ['PDF', 'pdf'],
    ] as const) {
      await chooseToSave(app, place(ending))
      await view.export(format)
      await expect(page.getByText(place(ending))).toBeVisible({ timeout: 30_000 })
    }
    expect(readFileSync(place('csv'), 'utf8')).toContain('Ola;1;Havila;')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(place('xlsx'))
    const lines = workbook
      .getWorksheet('Timerapport')
      ?.getRows(1, 8)
      ?.map(({ values }) => values)
    expect(lines).toContainEqual([undefined, 'Ola', '1', 'Havila', undefined, 4, 4, 1, 0, 0, 4])
    const text = await textOf(place('pdf'))
    expect(text).toContain('Timerapport')
    expect(text).toContain('Faktureringsgrad')
    expect(text).toMatch(/Ola .*6,0 t/)
    expect(text).toMatch(/Sum .*9,0 t/)
    expect(text).toContain('1 / 1')
  })
})

/** What stands in a PDF, page by page, with a space between its parts. */
async function textOf(file: string): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(readFileSync(file)), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages.join('\n').replace(/\s+/g, ' ')
}
