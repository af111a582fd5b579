import { becomeEmployee } from './app/becomeEmployee.ts'
import { callBusy } from './app/callBusy.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { openSettings } from './pages/mainWindow.ts'
import { peoplePages } from './pages/peoplePages.ts'
import { registering } from './pages/registering.ts'
import { timelinePage } from './pages/timelinePage.ts'

test('people come from Tripletex, and the page says at once whom a number matches', async ({
  startConnected,
}) => {
  const { page } = await startConnected()
  const people = peoplePages(page)
  await people.link.click()
  await expect(people.row('Kari Nordmann (deg)')).toContainText('Treff')
  await expect(people.row('Ola Fjell')).toContainText('Treff')
  await expectAccessible(page, 'Personer')

  await people.person('Ola Fjell').click()
  const number = people.field('Ansattnummer')
  await expect(page.getByText('Passer til Ola Fjell i Tripletex.')).toBeVisible()
  await expect(people.field('Navn')).not.toBeEditable()
  await number.fill('1')
  await expect(page.getByText('Nummeret 1 brukes også av Kari Nordmann i Busy.')).toBeVisible()
  await number.fill('9999')
  await expect(page.getByText('Ingen ansatt i Tripletex har nummeret 9999.')).toBeVisible()
  await number.press('Enter')
  await expect(page.getByText('Ola Fjell har nummeret 2 i Tripletex.')).toBeVisible()
  await expectAccessible(page, 'En person')

  await people.back.click()
  await people.filter('Uten treff').check({ force: true })
  await expect(people.row('Ola Fjell')).toContainText('Finnes ikke')
  await people.person('Ola Fjell').click()
  await page.getByRole('button', { name: 'Bruk 2' }).click()
  await expect(number).toHaveValue('2')
  await people.undo.click()
  await expect(number).toHaveValue('9999')
})

test('without Tripletex people are made, put in groups, archived and had back, and the log tells of it', async ({
  launchApp,
}) => {
  const running = await launchApp()
  const { page } = running
  await startLocal(page)
  const people = peoplePages(page)
  await people.link.click()
  await people.newPerson.click()
  await people.confirm('Legg til').click()
  await expect(people.dialog).toContainText('Navn mangler')
  await people.inDialog('Navn').fill('Bente Olsen')
  await people.inDialog('E-post').fill('bente@')
  await people.confirm('Legg til').click()
  await expect(people.dialog).toContainText('E-postadressen er ikke gyldig')
  await people.inDialog('E-post').fill('bente@firma.no')
  await people.confirm('Legg til').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bente Olsen' })).toBeVisible()

  await test.step('one’s own role is read-only, and the page says why', async () => {
    await people.back.click()
    await people.person('Ane Vik (deg)').click()
    await expect(people.role('Ansatt')).toBeDisabled()
    await expect(people.role('Administrator')).toBeChecked()
    await expect(page.getByText('Din egen rolle kan du ikke endre.')).toBeVisible()
    await expectAccessible(page, 'En selv')
  })

  await test.step('a group', async () => {
    await people.back.click()
    await people.groups.click()
    await page.getByRole('button', { name: 'Ny gruppe' }).click()
    await people.inDialog('Navn').fill('Oslo')
    await people.inDialog('Ledere').click()
    await page.getByRole('option', { name: 'Ane Vik' }).click()
    await people.inDialog('Medlemmer').click()
    await page.getByRole('option', { name: 'Bente Olsen' }).click()
    await page.keyboard.press('Tab')
    await people.confirm('Lagre').click()
    await expect(page.getByRole('button', { name: /Oslo.*Leder: Ane Vik.*1 medlem/ })).toBeVisible()
    await expectAccessible(page, 'Grupper')
    await people.back.click()
    await expect(people.row('Bente Olsen')).toContainText('Oslo')
    await expect(people.row('Ane Vik')).toContainText('Administrator, gruppeleder')
  })

  await test.step('archived, and had back', async () => {
    await people.person('Bente Olsen').click()
    await people.archive.click()
    await expect(people.restore).toBeVisible()
    await people.back.click()
    await expect(people.row('Ane Vik')).toBeVisible()
    await expect(people.row('Bente Olsen')).toHaveCount(0)
    await people.filter('Arkiverte').check({ force: true })
    await people.person('Bente Olsen').click()
    await people.restore.click()
    await expect(people.archive).toBeVisible()
  })

  await test.step('the log', async () => {
    const settings = await openSettings(running)
    await settings.getByRole('link', { name: 'Endringslogg' }).click()
    const lines = settings.getByRole('listitem')
    await expect(lines.first()).toContainText('Ane Vik hentet fram personen Bente Olsen')
    await expect(settings.getByText('Ane Vik la til gruppen Oslo')).toBeVisible()
    await expectAccessible(settings, 'Endringslogg')
  })
})

test('somebody who is no administrator sees neither people nor log, and is refused them', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp()
  await startLocal(page)
  await becomeEmployee(app, page)
  const self = (await callBusy(page, 'app.state', undefined)).person
  if (!self) throw new Error('Nobody is at this machine.')
  await expect(peoplePages(page).link).toHaveCount(0)
  await expect(callBusy(page, 'people.list', undefined)).rejects.toThrow('forbidden')

  for (const [address, heading] of [
    ['people', 'Personer'],
    [`people/${self.id}`, 'Personer'],
    ['groups', 'Grupper'],
    ['work-types', 'Arbeidstyper'],
    ['import/people', 'Importer'],
  ]) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, `#/${address}`)
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
    await expect(peoplePages(page).problem).toContainText(/Du har ikke tilgang.*administrator/)
    for (const name of ['Importer', 'Ny person', 'Ny gruppe', 'Ny arbeidstype']) {
      await expect(page.getByRole('button', { name })).toHaveCount(0)
    }
  }
  await expectAccessible(page, 'Uten tilgang')
  await page.getByRole('button', { name: 'Til Tidslinje' }).click()
  await expect(timelinePage(page).newEntry).toBeVisible()

  await test.step('neither the palette nor the sheet of keys offers what they may not do', async () => {
    const forbidden =
      /Søk i (personer|arbeidstyper)|Ny(tt)? (person|gruppe|arbeidstype|prosjekt)|Grupper|Importer (personer|arbeidstyper|prosjekter)/
    const panels = registering(page)
    await page.keyboard.press('Control+k')
    for (const typed of ['person', 'gruppe', 'arbeidstype', 'nytt prosjekt', 'importer']) {
      await panels.palette.fill(typed)
      await expect(panels.command(forbidden)).toHaveCount(0)
    }
    await panels.palette.fill('prosjekt')
    await expect(panels.command('Søk i prosjekter')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: 'Hurtigtaster' })
    await expect(sheet).toContainText('Søk i prosjekter')
    await expect(sheet).not.toContainText(forbidden)
  })
})

test('who is matched in Tripletex leaves the own number to an administrator, and Profil says why', async ({
  startConnected,
}) => {
  const { running, page, settings } = await startConnected()
  const number = settings.getByRole('textbox', { name: 'Ansattnummer' })
  await settings.getByRole('link', { name: 'Profil' }).click()
  await expect(number).toBeEditable()
  await becomeEmployee(running.app, page)
  await settings.reload()
  await expect(number).toHaveValue('1')
  await expect(number).not.toBeEditable()
  await expect(settings.getByText('så en administrator endrer det')).toBeVisible()
  await expectAccessible(settings, 'Profil')
  const own = { name: 'Kari Nordmann', email: '', employeeNumber: '2' }
  await expect(callBusy(page, 'people.updateSelf', own)).rejects.toThrow('ownNumberFixed')
})
