import type { Page } from '@playwright/test'
import { becomeEmployee } from './app/becomeEmployee.ts'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { clock, lasting } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { addPeople, hoursOf } from './app/theirHours.ts'
import { approvalProjectPage } from './pages/approvalProjectPage.ts'

const work = { workType: 'Arbeidstid', day: today() }

/** Two projects with hours of two colleagues: submitted ones, and some that lie ahead for as long as today lasts. */
async function withColleagues({ app, page }: RunningApp): Promise<void> {
  await startLocal(page, 'Havila', 'Nordlys')
  const [ola, pia] = await addPeople(page, 'Ola', 'Pia')
  if (!ola || !pia) throw new Error('Nobody was added.')
  await hoursOf(app, page, ola.id, [
    { ...work, project: '1', span: lasting(2), description: 'Feilretting' },
    { ...work, project: '1', span: lasting(1.5), description: 'Møte' },
    { ...work, project: '2', span: lasting(4), description: 'Utvikling' },
  ])
  await hoursOf(app, page, pia.id, [
    { ...work, project: '1', span: lasting(3), description: 'Kontroll' },
    { ...work, project: '2', span: clock(23.5, 24), description: 'Ferie', submitted: false },
  ])
  await page.reload()
}

/** How many minutes of all people are approved today. */
async function approvedMinutes(page: Page): Promise<number> {
  const filter = { from: today(), to: today(), projectIds: [], workTypeIds: [], personIds: [] }
  const { projects } = await callBusy(page, 'approval.projects', { ...filter, state: 'approved' })
  return projects.reduce((sum, { approved }) => sum + approved, 0)
}

test('hours of a project are filtered, corrected in place, approved and sent back', async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  await withColleagues(running)
  const view = approvalProjectPage(page)
  await view.open()
  await expectAccessible(page, 'the projects')

  await test.step('a filter leaves what it names, and goes again', async () => {
    await expect(view.row('Havila')).toContainText('6,5 t')
    await view.addFilter.click()
    await page.getByRole('menuitem', { name: 'Ansatt' }).click()
    await page.getByRole('checkbox', { name: 'Pia' }).check()
    await expect(view.row('Havila')).toContainText('3,0 t')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Ansatt: Pia' })).toBeFocused()
    await page.getByRole('button', { name: 'Fjern filteret Ansatt' }).click()
    await expect(view.row('Havila')).toContainText('6,5 t')
  })

  await test.step('a project is gone into, and back to by Escape', async () => {
    await view.project('Havila').click()
    await expect(page.getByRole('heading', { name: 'Havila' })).toBeFocused()
    await expect(view.entries('Havila').getByRole('row')).toHaveCount(5)
    await page.keyboard.press('Escape')
    await expect(view.project('Havila')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(view.entries('Havila')).toBeVisible()
    await expectAccessible(page, 'the entries of a project')
  })

  await test.step('hours are typed anew: Escape gives up, what is wrong is said at the field, Enter keeps', async () => {
    const row = view.row('Feilretting')
    const hours = page.getByRole('textbox', { name: 'Timer' })
    await row.focus()
    await page.keyboard.press('Enter')
    await expect(hours).toBeFocused()
    await hours.fill('3')
    await page.keyboard.press('Escape')
    await expect(row).toBeFocused()
    await expect(row).toContainText('2,0 t')
    await page.keyboard.press('Enter')
    await hours.fill('mange')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: '7,5 eller 7:30' })).toBeVisible()
    await expect(view.approve).toBeDisabled()
    await hours.fill('2:45')
    await page.getByRole('textbox', { name: 'Beskrivelse' }).fill('Feilretting og test')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Timene til Ola')).toBeVisible()
    await expect(view.row('Feilretting og test')).toContainText('2,75 t')
    await expect(view.row('Feilretting og test')).toBeFocused()
  })

  await test.step('what is ticked is approved, and what is not is left', async () => {
    await page.keyboard.press('Space')
    await expect(page.getByText('1 oppføring valgt · 2,75 t kan godkjennes')).toBeVisible()
    await page.keyboard.press('g')
    await expect(page.getByText('2,75 t er godkjent')).toBeVisible()
    await expect(view.row('Feilretting og test')).toHaveCount(0)
    expect(await approvedMinutes(page)).toBe(165)
  })

  await test.step('what is sent back says why', async () => {
    await view.row('Kontroll').getByRole('checkbox').check()
    await view.reject.click()
    await view.dialog.getByRole('button', { name: 'Avvis' }).click()
    await expect(view.dialog).toContainText('Skriv en begrunnelse')
    await view.dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Hører til Nordlys')
    await view.dialog.getByRole('button', { name: 'Avvis' }).click()
    await expect(view.row('Kontroll')).toContainText('Avvist av Ane Vik: Hører til Nordlys')
    await page.keyboard.press('Control+z')
    await expect(view.row('Kontroll')).not.toContainText('Avvist')
    await expect(view.row('Kontroll').getByRole('checkbox')).toBeEnabled()
  })
})

test('a whole project is approved ahead where one says so, and the approval is undone', async ({
  launchApp,
}) => {
  const running = await launchApp()
  const { page } = running
  await withColleagues(running)
  const view = approvalProjectPage(page)
  await view.open()

  await test.step('planned hours among them are asked about first', async () => {
    await view.row('Nordlys').getByRole('checkbox').check()
    await expect(
      page.getByText('1 prosjekt valgt · 4,5 t kan godkjennes, derav 0,5 t planlagt'),
    ).toBeVisible()
    await view.approve.click()
    await expect(view.dialog).toContainText('0,5 t av dem er planlagt, og godkjennes på forhånd.')
    await view.dialog.getByRole('button', { name: 'Avbryt' }).click()
    await expect(view.dialog).toBeHidden()
    expect(await approvedMinutes(page)).toBe(0)
    await view.approve.click()
    await view.dialog.getByRole('button', { name: 'Godkjenn' }).click()
    await expect(page.getByText('4,5 t er godkjent, derav 0,5 t på forhånd')).toBeVisible()
    await expect(view.project('Nordlys')).toHaveCount(0)
    expect(await approvedMinutes(page)).toBe(270)
  })

  await test.step('they are found among the approved, and opened again', async () => {
    await view.show('Godkjent')
    await view.row('Nordlys').getByRole('checkbox').check()
    await expect(view.approve).toHaveCount(0)
    await view.undo.click()
    await expect(page.getByText('Godkjenningen av 4,5 t er angret')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Ingenting er godkjent her ennå' })).toBeVisible()
    expect(await approvedMinutes(page)).toBe(0)
  })

  await test.step('which is taken back itself', async () => {
    await page.keyboard.press('Control+z')
    await expect(view.row('Nordlys')).toContainText('4,5 t')
    expect(await approvedMinutes(page)).toBe(270)
  })
})

test('the table is as one left it: its interval, its filters and its columns', async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  await withColleagues(running)
  const view = approvalProjectPage(page)
  await view.open()
  await page.getByRole('button', { name: 'Kolonner' }).click()
  await page.getByRole('checkbox', { name: 'Planlagt' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(view.projects.getByRole('columnheader', { name: 'Planlagt' })).toHaveCount(0)
  await page.keyboard.press('[')
  await expect(
    page.getByRole('heading', { name: 'Ingen prosjekter har timer i denne perioden' }),
  ).toBeVisible()
  await page.keyboard.press('1')
  await view.open()
  await expect(
    page.getByRole('heading', { name: 'Ingen prosjekter har timer i denne perioden' }),
  ).toBeVisible()
  await page.keyboard.press('t')
  await expect(view.project('Havila')).toBeVisible()
  await expect(view.projects.getByRole('columnheader', { name: 'Planlagt' })).toHaveCount(0)
})

test('who leads a project sees that one; who leads nothing is told who approves', async ({ launchApp }) => {
  const running = await launchApp()
  const { app, page } = running
  await withColleagues(running)
  // Whoever makes a project leads it.
  const lead = async (name: string, leads: boolean) => {
    const { rows } = await callBusy(page, 'projects.list', undefined)
    const { person } = await callBusy(page, 'app.state', undefined)
    const project = rows.find((each) => each.name === name)
    if (!project || !person) throw new Error(`There is no ${name}.`)
    await callBusy(page, 'projects.setLeader', { id: project.id, personId: person.id, leads })
  }
  await lead('Nordlys', false)
  await becomeEmployee(app, page)
  const view = approvalProjectPage(page)
  await view.open()
  await expect(view.project('Havila')).toBeVisible()
  await expect(view.project('Nordlys')).toHaveCount(0)
  await lead('Havila', false)
  await expect(page.getByRole('heading', { name: 'Du leder ingen prosjekter' })).toBeVisible()
  await expect(page.getByText('Prosjektledere og administratorer godkjenner timer her.')).toBeVisible()
  await expect(view.projects).toHaveCount(0)
})
