import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { peoplePages } from './pages/peoplePages.ts'
import { projectsPage } from './pages/projectsPage.ts'
import { workTypesPage } from './pages/workTypesPage.ts'

test('what is being typed stays while the same record is changed in another window', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  const projects = projectsPage(page)
  const { keyboard } = page
  const [project] = await callBusy(page, 'projects.search', { query: 'Hytta', day: today(), limit: 1 })
  if (!project) throw new Error('there is no project')
  const { id } = project
  const facts = { number: '1', name: 'Hytta', customerName: null, startDate: null, endDate: null }
  await projects.link.click()
  await projects.project('Hytta').click()
  const [name, customer, notes] = [projects.field('Navn'), projects.field('Kunde'), projects.field('Notater')]

  await test.step('a line of text, and the fields beside it follow', async () => {
    await name.click()
    await keyboard.press('End')
    await keyboard.type(' på fjellet')
    await callBusy(page, 'projects.change', {
      id,
      facts: { ...facts, name: 'Naustet', customerName: 'Vik AS' },
    })
    await expect(projects.title('Naustet')).toBeVisible()
    await expect(customer).toHaveValue('Vik AS')
    await expect(name).toHaveValue('Hytta på fjellet')
    await keyboard.press('Tab')
    await expect(projects.title('Hytta på fjellet')).toBeVisible()
    await expect(customer).toHaveValue('Vik AS')
  })

  await test.step('a field that only has the focus follows', async () => {
    await name.click()
    await callBusy(page, 'projects.change', { id, facts })
    await expect(name).toHaveValue('Hytta')
  })

  await test.step('giving up gives what it is by then', async () => {
    await keyboard.type('Noe')
    await callBusy(page, 'projects.change', { id, facts: { ...facts, name: 'Naustet' } })
    await expect(projects.title('Naustet')).toBeVisible()
    await keyboard.press('Escape')
    await expect(name).toHaveValue('Naustet')
  })

  await test.step('notes', async () => {
    await notes.click()
    await keyboard.type('Husk båten')
    await callBusy(page, 'projects.saveSetup', { id, change: { notes: 'Andre ord' } })
    await callBusy(page, 'projects.change', { id, facts })
    await expect(projects.title('Hytta')).toBeVisible()
    await expect(notes).toHaveValue('Husk båten')
    await name.click()
    await expect.poll(async () => (await callBusy(page, 'projects.page', { id })).notes).toBe('Husk båten')
  })

  await test.step('an amount', async () => {
    const price = projects.field('Timepris')
    await price.fill('900')
    await callBusy(page, 'projects.saveSetup', { id, change: { priceOre: 50_000, notes: 'Nye' } })
    await expect(notes).toHaveValue('Nye')
    await expect(price).toHaveValue('900')
    await keyboard.press('Tab')
    await expect
      .poll(async () => (await callBusy(page, 'projects.page', { id })).prices?.priceOre)
      .toBe(90_000)
  })

  await test.step('an employee number, with the words about it', async () => {
    const people = peoplePages(page)
    const person = { name: 'Bente', email: '', employeeNumber: '7', role: 'employee' } as const
    const { id: personId } = await callBusy(page, 'people.add', person)
    await people.link.click()
    await people.person('Bente').click()
    const number = people.field('Ansattnummer')
    await number.fill('71')
    await callBusy(page, 'people.change', { ...person, personId, name: 'Bente Olsen', employeeNumber: '8' })
    await expect(page.getByRole('heading', { level: 1, name: 'Bente Olsen' })).toBeVisible()
    await expect(number).toHaveValue('71')
    await keyboard.press('Escape')
    await expect(number).toHaveValue('8')
  })

  await test.step('a category', async () => {
    const workTypes = workTypesPage(page)
    const { rows } = await callBusy(page, 'workTypes.list', undefined)
    const holiday = rows.find(({ name: each }) => each === 'Ferie')
    if (!holiday) throw new Error('there is no such work type')
    await workTypes.open()
    await workTypes.row('Ferie').getByRole('link').click()
    await workTypes.category.fill('Fravær')
    await callBusy(page, 'workTypes.saveSetup', { id: holiday.id, category: 'Annet', priceOre: 10_000 })
    await expect(workTypes.price).toHaveValue('100')
    await expect(workTypes.category).toHaveValue('Fravær')
    await keyboard.press('Escape')
    await expect(workTypes.category).toHaveValue('Annet')
  })
})
