import { callBusy } from './app/callBusy.ts'
import { ofCapacity } from './app/capacity.ts'
import { lastWorkWeek, today } from './app/days.ts'
import { clock, lasting, logHours } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { timelinePage } from './pages/timelinePage.ts'

test('hours are logged by clock and by length, found by number, name and customer, and counted', async ({
  startConnected,
}) => {
  const { page } = await startConnected()
  const [monday, tuesday] = lastWorkWeek()
  const timeline = timelinePage(page)
  const editor = entryEditor(page)
  await timeline.previousWeek.click()

  await test.step('from–to, by the project’s number', async () => {
    await timeline.newEntry.click()
    await editor.project.fill('1003')
    await expect(editor.options).toHaveText([/^1003.*Nordlys app.*Nordlys Media AS/])
    await editor.options.click()
    await editor.pickWorkType('Konsulentarbeid')
    await editor.from.fill('8')
    await editor.to.fill('1130')
    await editor.description.fill('Skisser')
    await editor.save.click()
    await expect(timeline.entries(monday)).toHaveText(
      /Nordlys app.*Konsulentarbeid.*Skisser.*08:00–11:30.*3,5 t/,
    )
  })

  await test.step('by length, by the customer’s name', async () => {
    await timeline.newEntry.click()
    await editor.project.fill('sandnes spareb')
    await expect(editor.options).toHaveText([/Sparebanken sikkerhetsrevisjon.*Du er ikke deltaker/])
    await editor.pickProject('acme norge', /Acme anbud/)
    await editor.pickWorkType('Møte')
    await editor.duration.fill('1:15')
    await editor.save.click()
    await expect(timeline.entries(monday)).toHaveCount(2)
    await expect(timeline.entry('Acme anbud')).toHaveText(/Møte.*1,25 t/)
  })

  await test.step('by words of the name, on another day', async () => {
    await timeline.newEntry.click()
    await editor.pickProject('app nordlys', /Nordlys app/)
    await editor.pickWorkType('Appdesign')
    await editor.day.fill('tir')
    await editor.duration.fill('9-17')
    await expect(editor.from).toHaveValue('09:00')
    await editor.save.click()
    await expect(timeline.entries(tuesday)).toHaveText(/Nordlys app.*Appdesign.*09:00–17:00.*8,0 t/)
  })

  await expect(timeline.dayTotal(monday)).toContainText('4,75 t')
  await expect(timeline.dayTotal(tuesday)).toContainText('8,0 t +0,5 t')
  await expect(timeline.weekFigure(ofCapacity(monday))).toHaveText('12,75 t')
  await expect(timeline.weekFigure('ikke sendt')).toHaveText('12,75 t')
})

test('an entry is changed, deleted, and both are undone', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  await logHours(page, {
    project: '1',
    workType: 'Arbeidstid',
    day: today(),
    span: lasting(2),
    description: 'Maling',
  })
  const timeline = timelinePage(page)
  const editor = entryEditor(page)

  await timeline.open('Maling')
  await expect(editor.project).toHaveValue('Hytta')
  await editor.duration.fill('3')
  await editor.description.fill('Maling og tapet')
  await editor.save.click()
  await expect(timeline.entry('Maling og tapet')).toContainText('3,0 t')
  await page.keyboard.press('Control+z')
  await expect(timeline.entries(today())).toHaveText(/Maling.*2,0 t/)
  await expect(timeline.entries(today())).not.toContainText('tapet')
  await page.keyboard.press('Control+Shift+z')
  await expect(timeline.entry('Maling og tapet')).toContainText('3,0 t')

  await timeline.entry('Maling og tapet').focus()
  await page.keyboard.press('Delete')
  await expect(timeline.entries(today())).toHaveCount(0)
  await expect(page.getByText('Hytta · 3,0 t er slettet')).toBeVisible()
  await timeline.undo.click()
  await expect(timeline.entry('Maling og tapet')).toContainText('3,0 t')

  await timeline.entry('Maling og tapet').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Slett' }).click()
  await expect(timeline.entries(today())).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(timeline.entry('Maling og tapet')).toContainText('3,0 t')
  await expect(timeline.weekFigure(ofCapacity(today()))).toHaveText('3,0 t')
})

test('work past midnight is shared between the two days', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  const [monday, tuesday] = lastWorkWeek()
  const timeline = timelinePage(page)
  const editor = entryEditor(page)
  await timeline.previousWeek.click()
  await timeline.newEntry.click()
  await editor.pickProject('hytta', /Hytta/)
  await editor.pickWorkType('Arbeidstid')
  await editor.from.fill('22')
  await editor.to.fill('0130')
  await expect(editor.dialog).toContainText('3,5 t')
  await expect(editor.dialog).toContainText('slutter neste dag')
  await editor.save.click()

  await expect(timeline.entries(monday)).toHaveText(/Hytta.*22:00–24:00.*2,0 t/)
  await expect(timeline.entries(tuesday)).toHaveText(/Hytta.*00:00–01:30.*1,5 t/)
})

test('what cannot be understood is said, and nothing typed is lost', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  const timeline = timelinePage(page)
  const editor = entryEditor(page)
  await timeline.newEntry.click()
  await editor.description.fill('Beskrivelsen blir stående')
  await editor.from.fill('ni')
  await editor.save.click()
  await expect(editor.dialog).toContainText('«Prosjekt» er ikke valgt.')
  await expect(editor.dialog).toContainText('«Arbeidstype» er ikke valgt.')
  await expect(editor.dialog).toContainText('«Fra» er ikke forstått. Skriv som 8, 08:30 eller 830.')
  await expect(editor.from).toHaveValue('ni')
  await expect(editor.from).toHaveAttribute('aria-invalid', 'true')

  await editor.pickProject('hytta', /Hytta/)
  await editor.pickWorkType('Arbeidstid')
  await editor.from.fill('9')
  await editor.to.fill('9')
  await editor.save.click()
  await expect(editor.dialog).toContainText('«Til» er lik «Fra».')
  await editor.from.fill('')
  await editor.to.fill('')
  await editor.duration.fill('25 timer')
  await editor.day.fill('31.2')
  await editor.save.click()
  await expect(editor.dialog).toContainText('«Varighet» er ikke forstått.')
  await expect(editor.dialog).toContainText('«Dato» er ikke forstått.')
  await expect(editor.duration).toHaveValue('25 timer')
  await expect(editor.description).toHaveValue('Beskrivelsen blir stående')
  await expect(timeline.entries(today())).toHaveCount(0)

  await editor.day.fill('i dag')
  await editor.duration.fill('450m')
  await editor.description.fill('x'.repeat(1001))
  await editor.save.click()
  await expect(editor.dialog).toContainText('«Beskrivelse» har 1001 tegn, og det er plass til 1000.')
  await expect(editor.description).toHaveValue('x'.repeat(1001))
  await editor.description.fill('Beskrivelsen blir stående')
  await editor.save.click()
  await expect(timeline.entries(today())).toHaveText(/Hytta.*Beskrivelsen blir stående.*7,5 t/)
})

test('the keyboard alone logs hours: N, the fields in their order, Ctrl+Enter', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  await callBusy(page, 'projects.create', { name: 'Naustet' })
  const timeline = timelinePage(page)
  const editor = entryEditor(page)
  const { keyboard } = page

  await keyboard.press('n')
  await expect(editor.project).toBeFocused()
  await keyboard.type('naus')
  await expect(editor.options.filter({ hasText: 'Naustet' })).toBeVisible()
  await keyboard.press('Tab')
  await expect(editor.project).toHaveValue('Naustet')
  await expect(editor.workType).toBeFocused()
  await keyboard.type('arbeidst')
  await expect(editor.options).toHaveText(['Arbeidstid'])
  await keyboard.press('Enter')
  await expect(editor.workType).toHaveValue('Arbeidstid')
  await keyboard.press('Tab')
  await expect(editor.day).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.type('8')
  await keyboard.press('Tab')
  await keyboard.type('10')
  await keyboard.press('Tab')
  await expect(editor.duration).toHaveValue('2,0 t')
  await keyboard.press('Tab')
  await keyboard.type('Tjæring')
  await keyboard.press('Control+Enter')

  await expect(editor.dialog).toBeHidden()
  await expect(timeline.entries(today())).toHaveText(/Naustet.*Arbeidstid.*Tjæring.*08:00–10:00.*2,0 t/)
})

test('time without a work type is marked, and is completed from the mark', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  await callBusy(page, 'timer.start', {})
  await callBusy(page, 'timer.update', { startedAt: new Date(Date.now() - 60_000).toISOString() })
  await callBusy(page, 'timer.stop', {})
  const timeline = timelinePage(page)
  const editor = entryEditor(page)
  await expect(timeline.entries(today())).toHaveText(/Uten prosjekt.*Mangler arbeidstype/)

  await timeline.incomplete.click()
  await editor.pickProject('hytta', /Hytta/)
  await editor.pickWorkType('Arbeidstid')
  await editor.save.click()

  await expect(timeline.incomplete).toBeHidden()
  await expect(timeline.entries(today())).toHaveText(/Hytta.*Arbeidstid/)
  const [monday] = lastWorkWeek()
  await logHours(page, { project: '1', workType: 'Arbeidstid', day: monday, span: clock(8, 9) })
  await timeline.previousWeek.click()
  await expect(timeline.entries(monday)).toHaveText(/Hytta.*1,0 t/)
})
