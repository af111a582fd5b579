import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { lasting, logHours } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { workTypesPage } from './pages/workTypesPage.ts'

test('work types are made, changed, archived and had back by somebody who works without Tripletex', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  const workTypes = workTypesPage(page)
  await workTypes.open()
  await expect
    .poll(workTypes.names)
    .toEqual(['Arbeidstid', 'Avspasering', 'Ferie', 'Internt arbeid', 'Sykefravær'])

  await test.step('one is made, under a name of its own', async () => {
    await workTypes.newWorkType.click()
    await workTypes.dialog.getByRole('button', { name: 'Legg til' }).click()
    await expect(workTypes.dialog.getByText('Navn mangler.')).toBeVisible()
    await workTypes.dialog.getByLabel('Navn').fill('ferie')
    await workTypes.dialog.getByRole('button', { name: 'Legg til' }).click()
    await expect(workTypes.dialog.getByRole('alert')).toContainText('heter allerede «Ferie»')
    await workTypes.dialog.getByLabel('Navn').fill('Befaring')
    await page.keyboard.press('Enter')
    await expect(workTypes.title).toHaveText('Befaring')
    await logHours(page, { project: '1', workType: 'Befaring', day: today(), span: lasting(2) })
    await expect(workTypes.using).toContainText('1 prosjekt · 2,0 t')
    await expect(workTypes.using.getByRole('listitem')).toContainText(['Hytta'])
  })

  await test.step('category, price and billing are kept as they are typed', async () => {
    await workTypes.category.fill('Ute')
    await page.keyboard.press('Tab')
    await workTypes.price.fill('1 250,50')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Befaring er endret.').last()).toBeVisible()
    await workTypes.billable.uncheck({ force: true })
    await expect(workTypes.billable).not.toBeChecked()
    await page.keyboard.press('6')
    await expect(workTypes.row('Befaring')).toContainText('Ute')
    await expect(workTypes.row('Befaring')).toContainText('1 250,50 kr/t')
    await expect(workTypes.row('Befaring')).toContainText('Nei')
    await expect(workTypes.row('Befaring')).toContainText('2,0 t')
  })

  await test.step('a category in use is offered for the next, and a change can be taken back', async () => {
    await workTypes.row('Arbeidstid').click()
    await workTypes.category.fill('u')
    await expect(page.getByRole('option')).toHaveText(['Ny kategori: u', 'Ute'])
    await page.getByRole('option', { name: 'Ute', exact: true }).click()
    await expect(workTypes.category).toHaveValue('Ute')
    await workTypes.undo.last().click()
    await expect(workTypes.category).toHaveValue('')
    await workTypes.category.fill('Inne')
    await page.keyboard.press('Escape')
    await expect(workTypes.category).toHaveValue('')
  })

  await test.step('an archived one cannot be chosen for new hours, and is had back', async () => {
    const offered = async () => {
      const { id } = (await callBusy(page, 'projects.search', { query: '', day: today(), limit: 1 }))[0] ?? {}
      if (!id) throw new Error('There is no project.')
      return (await callBusy(page, 'workTypes.forProject', { projectId: id, day: today() })).map(
        ({ name }) => name,
      )
    }
    await workTypes.open()
    await workTypes.row('Befaring').click()
    await workTypes.archive.click()
    await expect(
      page.getByText('Arbeidstypen er arkivert. Nye oppføringer kan ikke føres med den'),
    ).toBeVisible()
    expect(await offered()).not.toContain('Befaring')
    await workTypes.open()
    await expect(workTypes.row('Befaring')).toHaveCount(0)
    await workTypes.show('Arkiverte')
    await workTypes.row('Befaring').click()
    await workTypes.restore.click()
    await expect(workTypes.archive).toBeVisible()
    expect(await offered()).toContain('Befaring')
  })
})

test('work types of Tripletex are read there, get a product here, and say where one lacks', async ({
  startConnected,
}) => {
  test.setTimeout(90_000)
  const { page } = await startConnected()
  const workTypes = workTypesPage(page)
  await workTypes.open()
  await expect(workTypes.newWorkType).toHaveCount(0)

  await test.step('the register tells which have no product', async () => {
    await workTypes.show('Uten produkt')
    await expect(workTypes.row('Konsulentarbeid')).toContainText('Uten produkt')
    await expect(workTypes.row('Administrasjon')).toHaveCount(0)
    await expectAccessible(page, 'Arbeidstyper')
  })

  await test.step('what Tripletex says cannot be changed here, and a product can be chosen', async () => {
    await workTypes.search.fill('konsulent')
    await workTypes.row('Konsulentarbeid').click()
    await expect(workTypes.name).not.toBeEditable()
    await expect(workTypes.billable).toBeDisabled()
    await expect(workTypes.general.getByText('Hentes fra Tripletex, og endres der.')).toHaveCount(2)
    await expect(workTypes.general.getByText('kan ikke bli ordrelinjer')).toBeVisible()
    await workTypes.product.fill('konsulent')
    await page.getByRole('option').first().click()
    await expect(workTypes.product).toHaveValue(/konsulent/i)
    await expect(workTypes.general.getByText('kan ikke bli ordrelinjer')).toHaveCount(0)
    await expectAccessible(page, 'En arbeidstype')
    await page.getByRole('link', { name: 'Til arbeidstyper' }).click()
    await expect(page.getByRole('heading', { name: 'Ingen treff' })).toBeVisible()
  })
})
