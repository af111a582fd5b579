import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { lasting, logHours } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { openSettings } from './pages/mainWindow.ts'
import { projectsPage } from './pages/projectsPage.ts'
import { timelinePage } from './pages/timelinePage.ts'

test('without Tripletex a project is made, changed, priced, budgeted, copied and archived', async ({
  launchApp,
}) => {
  test.setTimeout(120_000)
  const running = await launchApp()
  const { page } = running
  await startLocal(page)
  const projects = projectsPage(page)

  await test.step('a price that new projects begin with', async () => {
    const settings = await openSettings(running)
    const price = settings.getByRole('textbox', { name: 'Standard timepris' })
    await price.fill('1 250')
    await price.press('Enter')
    await expect
      .poll(() => callBusy(page, 'company.get', undefined))
      .toMatchObject({ defaultPriceOre: 125_000 })
    await settings.close()
  })

  await test.step('making one', async () => {
    await projects.link.click()
    await expect(page.getByRole('heading', { name: 'Ingen aktive prosjekter' })).toBeVisible()
    await expectAccessible(page, 'Prosjekter, ingen')
    await projects.newProject.click()
    await expect(projects.inDialog('Prosjektnummer')).toHaveValue('1')
    await projects.confirm('Legg til').click()
    await expect(projects.dialog).toContainText('Navn mangler')
    await projects.inDialog('Navn').fill('Hytta')
    await projects.inDialog('Kunde').fill('Vik AS')
    await expectAccessible(page, 'Nytt prosjekt')
    await projects.confirm('Legg til').click()
    await expect(projects.title('Hytta')).toBeVisible()
    await expect(projects.section('Generelt')).toContainText('Ane Vik')
    await expect(projects.field('Timepris')).toHaveValue(/^1\s250$/)
  })

  await test.step('changing it, and taking that back', async () => {
    const name = projects.field('Navn')
    await name.fill('Hytta på fjellet')
    await name.press('Enter')
    await expect(projects.title('Hytta på fjellet')).toBeVisible()
    await projects.undo.click()
    await expect(projects.title('Hytta')).toBeVisible()
    const [starts, ends] = [projects.field('Startdato'), projects.field('Sluttdato')]
    await starts.fill('1.1.2026')
    await starts.press('Enter')
    await expect(starts).toHaveValue('01.01.2026')
    await ends.fill('31.12.2025')
    await ends.press('Enter')
    await expect(projects.section('Generelt')).toContainText('Sluttdatoen kommer før startdatoen')
    await ends.press('Escape')
    await projects.choice('Farge 4').click({ force: true })
    await expect(projects.choice('Farge 4')).toBeChecked()
  })

  await test.step('hours against a budget', async () => {
    await logHours(page, { project: '1', workType: 'Arbeidstid', day: today(), span: lasting(2) })
    await projects.choice('Kroner').click({ force: true })
    const budget = projects.field('Budsjett')
    await budget.fill('2000')
    await budget.press('Enter')
    await expect(projects.section('Budsjett')).toContainText(/Brukt 2\s500 kr · 500 kr over/)
    await projects.choice('Timer').click({ force: true })
    await expect(budget).toHaveValue('')
    await budget.fill('4')
    await budget.press('Enter')
    await expect(projects.section('Budsjett')).toContainText(/Brukt 2,0\st · 2,0\st igjen/)
    await expect(projects.section('Timer')).toContainText(/2\s500 kr/)
    await expect(projects.section('Timer').getByRole('table', { name: 'Person' })).toContainText('Ane Vik')
    await expectAccessible(page, 'Et prosjekt')
  })

  await test.step('another kind of budget, and taking that back', async () => {
    await projects.choice('Arbeidstyper').click({ force: true })
    const share = projects.field('Budsjett for Arbeidstid')
    await share.fill('3')
    await share.press('Enter')
    await expect(projects.section('Budsjett')).toContainText(/1,0\st igjen/)
    await projects.choice('Kroner').click({ force: true })
    await expect(share).toHaveValue('')
    await page.keyboard.press('Control+z')
    await expect(projects.choice('Timer')).toBeChecked()
    await expect(share).toHaveValue(/^3,0\st$/)
    await projects.choice(/^Prosjekt$/).click({ force: true })
    await expect(projects.field('Budsjett')).toHaveValue(/^4,0\st$/)
  })

  await test.step('prices by work type', async () => {
    await projects.choice(/Pris etter arbeidstype/).click({ force: true })
    const price = projects.field('Timepris for Arbeidstid')
    await price.fill('1000')
    await price.press('Enter')
    await expect(projects.section('Timer')).toContainText(/2\s000 kr/)
    await projects.toggle('Bare valgte arbeidstyper').click({ force: true })
    const holiday = page.getByRole('checkbox', { name: 'Ferie' })
    await holiday.click()
    await expect(holiday).not.toBeChecked()
    await expect(projects.field('Timepris for Ferie')).toHaveCount(0)
  })

  await test.step('a copy has all of it but the hours', async () => {
    await projects.button('Kopier').click()
    await expect(projects.inDialog('Prosjektnummer')).toHaveValue('2')
    await projects.inDialog('Prosjektnummer').fill('1')
    await projects.inDialog('Navn').fill('Naustet')
    await projects.confirm('Kopier').click()
    await expect(projects.dialog).toContainText('Prosjektnummeret 1 er i bruk')
    await projects.inDialog('Prosjektnummer').fill('2')
    await projects.confirm('Kopier').click()
    await expect(projects.title('Naustet')).toBeVisible()
    await expect(projects.field('Timepris for Arbeidstid')).toHaveValue(/^1\s000$/)
    await expect(projects.section('Timer')).toContainText('Ingen timer er ført')
  })

  await test.step('one that is archived takes no new hours, and can be had back', async () => {
    await projects.back.click()
    await expect(projects.row('Hytta')).toContainText(/50\s%/)
    await projects.project('Hytta').click()
    await projects.button('Arkiver').click()
    await expect(page.getByText('Prosjektet er arkivert. Nye oppføringer kan ikke føres der')).toBeVisible()
    await page.getByRole('link', { name: 'Tidslinje' }).click()
    const timeline = timelinePage(page)
    await expect(timeline.entry('Hytta')).toBeVisible()
    await timeline.newEntry.click()
    const editor = entryEditor(page)
    await editor.project.fill('hytta')
    await expect(editor.options.filter({ hasText: 'Hytta' })).toHaveAttribute('aria-disabled', 'true')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await projects.link.click()
    await expect(projects.project('Hytta')).toHaveCount(0)
    await projects.filter('Arkiverte').check({ force: true })
    await projects.project('Hytta').click()
    await projects.button('Hent fram').click()
    await expect(projects.button('Arkiver')).toBeVisible()
  })
})

test('hours on a project priced by work type always have a price, or a way to be given one', async ({
  launchApp,
}) => {
  test.setTimeout(120_000)
  const { page } = await launchApp()
  await startLocal(page)
  const projects = projectsPage(page)
  await projects.link.click()
  await projects.newProject.click()
  await projects.inDialog('Navn').fill('Hytta')
  await projects.confirm('Legg til').click()
  await projects.choice(/Pris etter arbeidstype/).click({ force: true })
  await expect(projects.choice(/Pris etter arbeidstype/)).toBeChecked()
  const { id } = await callBusy(page, 'workTypes.create', { name: 'Befaring', billable: true })
  await callBusy(page, 'workTypes.saveSetup', { id, priceOre: 123_450 })
  const price = projects.field('Timepris for Befaring')

  await test.step('a work type that was made since has its standard price', async () => {
    await expect(price).toHaveValue(/^1\s234,50$/)
    await expect(projects.section('Timepriser')).toContainText('Standardpris til den første timen er ført')
    await logHours(page, { project: '1', workType: 'Befaring', day: today(), span: lasting(1) })
    await expect(projects.section('Timer')).toContainText(/1\s234,50 kr/)
    await expect(projects.section('Timepriser')).not.toContainText('Standardpris til')
  })

  await test.step('one that is no longer chosen keeps its field while it has hours', async () => {
    await projects.toggle('Bare valgte arbeidstyper').click({ force: true })
    const choice = page.getByRole('checkbox', { name: 'Befaring' })
    // It came after the others were put on the project.
    await expect(choice).toBeVisible()
    if (await choice.isChecked()) await choice.click()
    await expect(choice).not.toBeChecked()
    await price.fill('')
    await price.press('Enter')
    const notice = page
      .getByRole('main')
      .getByText(/1,0\st som kan faktureres, har ingen pris/)
      .first()
    await expect(notice).toBeVisible()
    await expect(notice).toContainText(/Pris mangler for Befaring \(1,0\st\)/)
    await expectAccessible(page, 'Et prosjekt med timer uten pris')
    await projects.button('Gi pris').click()
    await expect(price).toBeFocused()
    await price.fill('900')
    await price.press('Enter')
    await expect(notice).toHaveCount(0)
    await expect(projects.section('Timer')).toContainText(/900 kr/)
  })
})

test('a project of Tripletex is read-only where it must be, and for members only where that is chosen', async ({
  startConnected,
}) => {
  test.setTimeout(120_000)
  // Somebody who takes part in none of it in Tripletex.
  const { page } = await startConnected({ employeeNumber: '12' })
  const { person } = await callBusy(page, 'app.state', undefined)
  const projects = projectsPage(page)
  await projects.link.click()
  await expect(projects.newProject).toHaveCount(0)
  await projects.project('Nordlys app').click()
  await expect(projects.section('Generelt')).toContainText('hentes fra Tripletex, og endres der')
  for (const label of ['Navn', 'Prosjektnummer', 'Kunde', 'Startdato', 'Sluttdato']) {
    await expect(projects.field(label)).not.toBeEditable()
  }
  await expect(projects.button('Arkiver')).toHaveCount(0)
  await expectAccessible(page, 'Et prosjekt fra Tripletex')

  await projects.toggle('Bare for medlemmer').click({ force: true })
  await page.getByRole('link', { name: 'Tidslinje' }).click()
  await timelinePage(page).newEntry.click()
  const editor = entryEditor(page)
  await editor.project.fill('nordlys app')
  await expect(editor.options).toHaveText([/Nordlys app.*Bare for medlemmer, og du er ikke medlem/])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')

  await projects.link.click()
  await projects.project('Nordlys app').click()
  await projects.section('Medlemmer').getByLabel('Medlemmer', { exact: true }).click()
  await page.locator(`[role="option"][value="${person?.id}"]:visible`).click()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Tidslinje' }).click()
  await timelinePage(page).newEntry.click()
  await editor.project.fill('nordlys app')
  await expect(editor.options.first()).not.toHaveAttribute('aria-disabled', 'true')
})

test('10,000 projects are scrolled, sorted and found', async ({ startConnected }) => {
  test.setTimeout(180_000)
  const { page } = await startConnected({ simulator: { seed: 'large' } })
  const projects = projectsPage(page)
  await projects.link.click()
  await projects.filter('Alle').check({ force: true })
  await expect(projects.count).toHaveText(/^10\s\d{3} av 10\s\d{3}$/, { timeout: 90_000 })
  const drawn = await projects.rows.count()
  expect(drawn).toBeGreaterThan(5)
  expect(drawn).toBeLessThan(100)

  await projects.rows.first().getByRole('link').focus()
  const focused = page.locator(':focus')
  const first = (await focused.textContent()) ?? ''
  await page.keyboard.press('End')
  await expect(focused).not.toHaveText(first)
  const last = (await focused.textContent()) ?? ''
  await page.keyboard.press('Home')
  await expect(focused).toHaveText(first)

  await projects.search.fill(last)
  await expect(projects.project(last).first()).toBeVisible()
  await projects.search.fill('zzzz qqqq')
  await expect(page.getByRole('heading', { name: 'Ingen treff' })).toBeVisible()
})

test('undo by the key takes back what was done last, of the workspace or of hours', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  await logHours(page, { project: '1', workType: 'Arbeidstid', day: today(), span: lasting(2) })
  const projects = projectsPage(page)
  const minutes = async () => (await callBusy(page, 'timeEntries.week', { day: today() })).minutes
  await projects.link.click()
  await projects.project('Hytta').click()
  await projects.button('Arkiver').click()
  await expect(projects.button('Hent fram')).toBeVisible()
  await expect(projects.undo).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(projects.button('Arkiver')).toBeVisible()
  expect(await minutes()).toBe(120)
  await page.keyboard.press('Control+z')
  await expect.poll(minutes).toBe(0)
})
