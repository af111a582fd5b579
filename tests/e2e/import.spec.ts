import { callBusy } from './app/callBusy.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { importPage } from './pages/importPage.ts'
import { openSettings } from './pages/mainWindow.ts'
import { registering } from './pages/registering.ts'
import { workTypesPage } from './pages/workTypesPage.ts'

/** As a spreadsheet on Windows writes it. */
const windows1252 = (text: string) => Buffer.from(text, 'latin1')

test('registers are imported from files after a look at what they would do', async ({ launchApp }) => {
  test.setTimeout(120_000)
  const running = await launchApp()
  const { page } = running
  await startLocal(page, 'Hytta')
  const importing = importPage(page)
  const workTypes = workTypesPage(page)
  const panels = registering(page)
  const openByPalette = async (name: string) => {
    await page.keyboard.press('Control+k')
    await panels.palette.fill(name)
    await panels.command(name).click()
    await expect(importing.title).toHaveText(name)
  }

  await test.step('work types: from the list, in the bytes of a Norwegian spreadsheet', async () => {
    await workTypes.open()
    await workTypes.import.click()
    await expect(importing.title).toHaveText('Importer arbeidstyper')
    await expect(importing.chooseButton).toBeVisible()
    await importing.choose(
      'typer.csv',
      windows1252(
        'Navn;Kategori;Timepris;Ukjent\r\nMøbelflytting;Rørlegging;1 250,50;x\r\nFerie;Fravær;;\r\nDyr;;mye;\r\n',
      ),
    )
    await expect(importing.preview).toContainText('1 ny')
    await expect(importing.preview).toContainText('1 endres')
    await expect(importing.preview).toContainText('1 hoppes over')
    await expect(importing.preview).toContainText('Kolonnen Ukjent leses ikke.')
    expect(await importing.badRows()).toEqual([
      ['4', 'Timepris', 'mye', 'Ikke en pris. Skriv 1250 eller 1250,50.'],
    ])
    expect(await importing.goodRows()).toEqual([
      ['2', 'Møbelflytting', 'Ny'],
      ['3', 'Ferie', 'Endres: kategori'],
    ])
    await expectAccessible(page, 'Import, forhåndsvisning')
    expect((await callBusy(page, 'workTypes.list', undefined)).rows).toHaveLength(5)
    await importing.run.click()
    await expect(importing.done).toContainText('1 ny · 1 endret.')
    await importing.done.getByRole('button', { name: 'Til arbeidstyper' }).click()
    await expect(workTypes.row('Møbelflytting')).toContainText('1 250,50 kr/t')
    await expect(workTypes.row('Ferie')).toContainText('Fravær')
  })

  await test.step('projects: from the palette; a file that is mended is chosen again', async () => {
    await openByPalette('Importer prosjekter')
    await importing.choose('prosjekter.csv', 'nummer,kunde\n7,Acme\n')
    await expect(importing.problem).toContainText('ingen kolonne for navn')
    await importing.choose('bok.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))
    await expect(importing.problem).toContainText('Lagre regnearket som CSV')
    await importing.choose('prosjekter.csv', 'nummer,navn,kunde\n7,Naustet,Acme\n')
    await expect(importing.problem).toHaveCount(0)
    await importing.run.click()
    await expect(importing.done).toContainText('1 ny')
    const found = await callBusy(page, 'projects.search', { query: 'naustet', day: '2026-01-01', limit: 5 })
    expect(found).toMatchObject([{ number: '7', name: 'Naustet', customerName: 'Acme' }])
  })

  await test.step('people: what is alike is left alone', async () => {
    await openByPalette('Importer personer')
    const file = 'navn;e-post;ansattnummer;rolle\nOla Fjell;ola@a.no;2;Ansatt\n'
    await importing.choose('folk.csv', file)
    await importing.run.click()
    await expect(importing.done).toContainText('1 ny')
    await importing.choose('folk.csv', file)
    await expect(importing.preview).toContainText('Det er ingenting å importere i denne filen.')
    await expect(importing.run).toHaveCount(0)
    const { people } = await callBusy(page, 'people.list', undefined)
    expect(people.map(({ name }) => name)).toEqual(['Ane Vik', 'Ola Fjell'])
  })

  await test.step('every row that is left out can be seen', async () => {
    const rows = Array.from({ length: 620 }, (_, row) => `Feil ${row};ikke en adresse`)
    await importing.choose('feil.csv', `navn;e-post\n${rows.join('\n')}\n`)
    const bad = importing.preview.getByRole('table').first().getByRole('row')
    await expect(bad).toHaveCount(501)
    await page.getByRole('button', { name: 'Vis flere' }).click()
    await expect(bad).toHaveCount(621)
    await expect(page.getByRole('button', { name: 'Vis flere' })).toHaveCount(0)
  })

  await test.step('each import is written down', async () => {
    const { lines } = await callBusy(page, 'administration.log', { before: null })
    expect(lines.filter(({ action }) => action === 'imported').map(({ subjectName }) => subjectName)).toEqual(
      ['folk.csv', 'prosjekter.csv', 'typer.csv'],
    )
  })

  await test.step('and so is each row, as far back as one likes', async () => {
    const rows = Array.from({ length: 220 }, (_, row) => `Mann ${row};${row + 100}`)
    await importing.choose('mange.csv', `navn;ansattnummer\n${rows.join('\n')}\n`)
    await importing.run.click()
    await expect(importing.done).toContainText('220 nye')
    const settings = await openSettings(running)
    await settings.getByRole('link', { name: 'Endringslogg' }).click()
    const lines = settings.getByRole('listitem').filter({ has: settings.locator('time') })
    await expect(lines).toHaveCount(200)
    await settings.getByRole('button', { name: 'Vis flere' }).click()
    await expect(lines.filter({ hasText: 'la til personen Mann 0' })).toHaveCount(1)
    await expect(lines.filter({ hasText: 'prosjekter.csv' })).toHaveCount(1)
    await expect(settings.getByRole('button', { name: 'Vis flere' })).toHaveCount(0)
  })
})

test('what comes from Tripletex cannot be imported, which is said before a file is chosen', async ({
  startConnected,
}) => {
  const { page } = await startConnected()
  const workTypes = workTypesPage(page)
  await workTypes.open()
  await workTypes.import.click()
  await expect(page.getByRole('heading', { name: 'Arbeidstypene hentes fra Tripletex' })).toBeVisible()
  await expect(importPage(page).chooseButton).toHaveCount(0)
  await expectAccessible(page, 'Import, hentes fra Tripletex')
})
