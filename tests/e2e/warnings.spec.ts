import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { lastWorkWeek } from './app/days.ts'
import { lasting, logHours } from './app/hours.ts'
import type { Simulator } from './app/startSimulator.ts'
import { expect, test } from './app/test.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { submitDialog } from './pages/submitDialog.ts'
import { timelinePage } from './pages/timelinePage.ts'

const unreached = 'Slik det står, kommer timene ikke fram til Tripletex'

async function employeeId(simulator: Simulator, employeeNumber: string): Promise<number> {
  const { employees } = await simulator.state()
  const found = employees.find((each) => each.employeeNumber === employeeNumber)
  if (!found) throw new Error(`There is no employee ${employeeNumber}.`)
  return found.id
}

async function openEditor(page: Page) {
  await timelinePage(page).newEntry.click()
  const editor = entryEditor(page)
  return { ...editor, notice: editor.dialog.getByRole('status').filter({ hasText: /Tripletex|døgn/ }) }
}

test('a number that Tripletex does not know is said while hours are typed, with the way to mend it', async ({
  startConnected,
}) => {
  const { page, settings: window } = await startConnected({
    transfer: 'onSubmission',
    employeeNumber: '4711',
  })
  const editor = await openEditor(page)
  await expect(editor.notice).toContainText(unreached)
  await expect(editor.notice).toContainText('med ansattnummeret 4711. Rett det i Profil')

  await editor.duration.click()
  await editor.notice.getByRole('button', { name: 'Åpne Profil' }).click()
  const settings = settingsWindow(window)
  await settings.employeeNumber.fill('1')
  await settings.save.click()

  await expect(editor.notice).toHaveCount(0)
  await editor.pickProject('1001', /1001/)
  await editor.pickWorkType('Møte')
  await editor.duration.fill('2')
  await editor.save.click()
  await expect(timelinePage(page).entry('Møte')).toBeVisible()
})

test('what is switched in Tripletex is said after the next pull, and gone after the one that finds it mended', async ({
  startConnected,
}) => {
  const { simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const id = await employeeId(simulator, '1')
  const mayRegister = (allowInformationRegistration: boolean) =>
    simulator.edit({
      resource: 'employee',
      action: 'update',
      id,
      values: { allowInformationRegistration },
    })
  const demandComments = (requireCommentsOnRegisteredHoursAllProjects: boolean) =>
    simulator.edit({
      resource: 'settings',
      action: 'update',
      values: { requireCommentsOnRegisteredHoursAllProjects },
    })
  const pull = async () => {
    await expect.poll(async () => (await callBusy(page, 'sync.status', undefined)).pulling).toBeNull()
    await callBusy(page, 'integration.pull', undefined)
  }
  const editor = await openEditor(page)
  await editor.duration.fill('2')
  await expect(editor.notice).toHaveCount(0)

  await mayRegister(false)
  await pull()
  await expect(editor.notice).toContainText('Du har ikke lov til å føre timer i Tripletex.')
  await mayRegister(true)
  await demandComments(true)
  await pull()
  await expect(editor.notice).toContainText('Firmaet krever kommentar på alle timer i Tripletex')
  await expect(editor.notice).not.toContainText('ikke lov')
  await expect(editor.notice.getByRole('button', { name: 'Åpne Integrasjoner' })).toBeVisible()

  await demandComments(false)
  await pull()
  await expect(editor.notice).toHaveCount(0)
})

test('a day of more than 24 hours is said while it is typed, and can be saved all the same', async ({
  startConnected,
}) => {
  const { page } = await startConnected()
  const [monday] = lastWorkWeek()
  await logHours(page, { project: '1001', workType: 'Møte', day: monday, span: lasting(16) })
  const editor = await openEditor(page)
  await editor.day.fill(monday)
  await editor.pickProject('1001', /1001/)
  await expect(editor.workType).toHaveValue('Møte')
  await editor.duration.fill('9')
  await expect(editor.notice).toHaveText(/^Dagen får 25,0 t, og et døgn har bare 24\./)
  await editor.duration.fill('8')
  await expect(editor.notice).toHaveCount(0)
  await editor.duration.fill('9')
  await editor.save.click()
  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  await expect(timeline.dayTotal(monday)).toContainText('25,0 t')
  await expect(timeline.entry('9,0 t')).toContainText('Dagen har 25,0 t, og et døgn har bare 24')
})

test('hours that will not arrive are marked before they are submitted, and can be submitted', async ({
  startConnected,
}) => {
  const { simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const [monday, tuesday] = lastWorkWeek()
  await logHours(page, { project: '1001', workType: 'Møte', day: monday, span: lasting(2) })
  await logHours(page, { project: '1002', workType: 'Konsulentarbeid', day: tuesday, span: lasting(3) })
  const ended = (await simulator.state()).projects.find(({ number }) => number === '1001')
  await simulator.edit({
    resource: 'project',
    action: 'update',
    id: ended?.id,
    values: { startDate: '2020-01-01', endDate: '2020-12-31' },
  })
  await callBusy(page, 'integration.pull', undefined)

  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  const line = 'Kommer ikke fram til Tripletex: prosjektet ble avsluttet 31. desember 2020'
  await expect(timeline.entry('Møte')).toContainText(line)
  await expect(timeline.entry('Konsulentarbeid')).not.toContainText('Kommer ikke fram')
  await timeline.submit.click()
  const submission = submitDialog(page)
  await expect(submission.dialog.getByText('Kommer ikke fram til Tripletex')).toHaveText([line])
  await submission.confirm.click()
  await expect(timeline.entry('Møte')).toContainText('Sendt til godkjenning')
})
