import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { peoplePages } from './pages/peoplePages.ts'
import { projectsPage } from './pages/projectsPage.ts'
import { workTypesPage } from './pages/workTypesPage.ts'

test('a new project says what it is like, and is not given up by a stray Escape', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  await callBusy(page, 'projects.create', { name: 'Naustet', number: '08' })
  const projects = projectsPage(page)
  const { keyboard } = page
  const form = page.getByRole('dialog', { name: 'Nytt prosjekt' })
  const question = page.getByRole('dialog', { name: 'Forkaste det nye prosjektet?' })
  const name = form.getByLabel('Navn', { exact: true })
  await projects.link.click()

  await test.step('nothing typed, nothing asked', async () => {
    await projects.newProject.click()
    await expect(name).toBeFocused()
    await keyboard.press('Escape')
    await expect(form).toBeHidden()
  })

  await test.step('what is typed is asked about, and stays', async () => {
    await projects.newProject.focus()
    await keyboard.press('Enter')
    await expect(name).toBeFocused()
    await name.fill('hytta')
    await expect(form).toContainText('Prosjekt 1 heter også Hytta.')
    await form.getByLabel('Prosjektnummer').fill('8')
    await expect(form).toContainText('Nummeret kan forveksles med 08, som er Naustet.')
    await expectAccessible(page, 'Nytt prosjekt, med hint')
    await keyboard.press('Escape')
    await expect(question).toBeVisible()
    await keyboard.press('Escape')
    await expect(question).toBeHidden()
    await expect(name).toHaveValue('hytta')
    await keyboard.press('Escape')
    await question.getByRole('button', { name: 'Forkast' }).click()
    await expect(form).toBeHidden()
    await expect(projects.newProject).toBeFocused()
  })

  await test.step('a number that is taken is marked until it is mended', async () => {
    await projects.newProject.click()
    await name.fill('Hytta')
    const number = form.getByLabel('Prosjektnummer')
    await number.fill('08')
    await projects.confirm('Legg til').click()
    await expect(number).toHaveAttribute('aria-invalid', 'true')
    await expect(form).toContainText('Prosjektnummeret 08 er i bruk')
    await number.fill('9')
    await expect(number).not.toHaveAttribute('aria-invalid', 'true')
    await projects.confirm('Legg til').click()
    await expect(projects.title('Hytta')).toBeVisible()
    await expect(projects.section('Generelt')).toContainText('Prosjekt 1 heter også Hytta.')
  })
})

test('a work type that another one is called as is marked, until it is mended', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page)
  const workTypes = workTypesPage(page)
  const taken = page.getByText('En arbeidstype som er i bruk, heter allerede «Ferie».')
  await workTypes.open()
  await workTypes.newWorkType.click()
  const inDialog = workTypes.dialog.getByLabel('Navn')
  await inDialog.fill('FERIE')
  await workTypes.dialog.getByRole('button', { name: 'Legg til' }).click()
  await expect(inDialog).toHaveAttribute('aria-invalid', 'true')
  await expect(workTypes.dialog.getByText('heter allerede')).toHaveCount(1)
  await inDialog.fill('Befaring')
  await expect(taken).toHaveCount(0)
  await workTypes.dialog.getByRole('button', { name: 'Legg til' }).click()
  await expect(workTypes.title).toHaveText('Befaring')

  await workTypes.name.fill('ferie')
  await workTypes.name.press('Enter')
  await expect(workTypes.name).toHaveAttribute('aria-invalid', 'true')
  await expect(workTypes.general).toContainText('heter allerede «Ferie»')
  await expect(taken).toHaveCount(1)
  await workTypes.name.press('Escape')
  await expect(workTypes.name).toHaveValue('Befaring')
  await expect(taken).toHaveCount(0)
  await expect(workTypes.title).toHaveText('Befaring')
  await workTypes.name.fill('Ferie')
  await workTypes.name.press('Enter')
  await expect(taken).toHaveCount(1)
  await workTypes.name.fill('Feriedag')
  await expect(taken).toHaveCount(0)
  await workTypes.name.press('Enter')
  await expect(workTypes.title).toHaveText('Feriedag')
})

test('groups are told apart, and their place is heard and seen', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page)
  const group = { id: null, parentId: null, members: [], leaders: [] }
  const oslo = await callBusy(page, 'groups.save', { ...group, name: 'Oslo' })
  await callBusy(page, 'groups.save', { ...group, name: 'Sentrum', parentId: oslo.id })
  const people = peoplePages(page)
  await people.link.click()
  await people.groups.click()
  const line = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: line('Oslo') })
      .getByRole('list')
      .getByRole('listitem'),
  ).toHaveText(/Sentrum/)
  const leaderAt = async (name: string) => (await line(name).getByText('Uten leder').boundingBox())?.x
  expect(await leaderAt('Sentrum')).toBe(await leaderAt('Oslo'))
  await expectAccessible(page, 'Grupper under grupper')

  await page.getByRole('button', { name: 'Ny gruppe' }).click()
  await people.inDialog('Navn').fill('OSLO')
  await people.confirm('Lagre').click()
  await expect(people.inDialog('Navn')).toHaveAttribute('aria-invalid', 'true')
  await expect(people.dialog).toContainText('heter allerede «Oslo»')
  await people.inDialog('Navn').fill('Bergen')
  await expect(people.dialog).not.toContainText('heter allerede')
  await people.confirm('Lagre').click()
  await expect(line('Bergen')).toBeVisible()

  await line('Bergen').click()
  await people.confirm('Slett').click()
  const question = page.getByRole('dialog', { name: 'Slette gruppen Bergen?' })
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(people.inDialog('Navn')).toHaveValue('Bergen')
})

test('the page of a person holds long names, and lists what they lead in order', async ({ launchApp }) => {
  const { page, app } = await launchApp()
  await startLocal(page, 'Ti', 'Ni', 'W'.repeat(255))
  const shown = await app.browserWindow(page)
  await shown.evaluate((window) => window.setContentSize(1024, 700))
  const projects = await callBusy(page, 'projects.search', { query: '', day: today(), limit: 10 })
  const numbered = { Ti: '10', Ni: '9' } as const
  for (const { id, name } of projects) {
    const number = name === 'Ti' || name === 'Ni' ? numbered[name] : '100'
    const facts = { number, name, customerName: null, startDate: null, endDate: null }
    await callBusy(page, 'projects.change', { id, facts })
    if (name === 'Ni') await callBusy(page, 'projects.archive', { id })
  }
  const people = peoplePages(page)
  await people.link.click()
  await people.person('Ane Vik').click()
  const led = page.getByRole('link', { name: /^\d+ / })
  await expect(led).toHaveText([/^9 Ni$/, /^10 Ti$/, /^100 W+$/])
  await expect(page.getByRole('listitem').filter({ hasText: '9 Ni' })).toContainText('Arkivert')
  await expect(page.getByRole('listitem').filter({ hasText: '10 Ti' })).not.toContainText('Arkivert')
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main, main *')].some(
      (each) => each.scrollWidth > each.clientWidth && getComputedStyle(each).overflowX === 'auto',
    ),
  )
  expect(wide).toBe(false)
  expect((await led.nth(2).boundingBox())?.width).toBeLessThan(620)
})
