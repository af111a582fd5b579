import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { lasting, logHours } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { projectsPage } from './pages/projectsPage.ts'
import { registering } from './pages/registering.ts'
import { timerBar } from './pages/timerBar.ts'
import { weekPage } from './pages/weekPage.ts'

test('on a project that was archived what is there can be put right, and what is new is refused by name', async ({
  launchApp,
}) => {
  test.setTimeout(120_000)
  const { page } = await launchApp()
  await startLocal(page)
  const { id: projectId } = await callBusy(page, 'projects.create', { name: 'Beta' })
  const day = today()
  await logHours(page, { project: '1', workType: 'Arbeidstid', day, span: lasting(5) })
  const [workType] = await callBusy(page, 'workTypes.forProject', { projectId, day })
  if (!workType) throw new Error('no work type')
  const workTypeId = workType.id
  const hours = { fromMinute: null, minutes: 60, description: '' }
  await callBusy(page, 'templates.save', { name: 'Fast møte', projectId, workTypeId, ...hours })
  await callBusy(page, 'timer.start', { projectId, workTypeId })

  await test.step('archiving it says what becomes of the timer', async () => {
    const projects = projectsPage(page)
    await projects.link.click()
    await projects.project('Beta').click()
    await projects.button('Arkiver').click()
    await expect(page.getByText('Beta er arkivert. Tidtakeren din går på det.')).toBeVisible()
    const notice = page.getByRole('main').getByText('Nye oppføringer kan ikke føres der')
    await expect(notice).toContainText('Den fortsetter, og tiden beholdes når du stopper den.')
    await expect(timerBar(page).running).toContainText('Beta')
  })

  await test.step('Uke says so of the row, corrects its hours and refuses new ones', async () => {
    await mainWindow(page).views.getByRole('link', { name: 'Uke' }).click()
    const week = weekPage(page)
    const at = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
    const other = at === 0 ? 1 : at - 1
    await expect(week.grid.getByRole('rowheader', { name: /Beta.*Arbeidstid.*Arkivert/ })).toBeVisible()
    const cell = week.cell('Beta', at)
    await expect(cell).not.toHaveAttribute('data-closed')
    await expect(week.cell('Beta', other)).toHaveAttribute('data-closed')
    await expect(week.cell('Beta', other)).toHaveAttribute('title', /^Arkivert\. Nye oppføringer/)
    await expectAccessible(page, 'Uke med et arkivert prosjekt')
    await cell.click()
    await page.keyboard.type('9')
    await page.keyboard.press('Enter')
    await expect(cell).toContainText('9')
    await week.cell('Beta', other).click()
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await expect(
      page.getByText('Beta er arkivert. Nye oppføringer kan ikke føres der; det som er ført, kan rettes.'),
    ).toBeVisible()
    await expect(week.cell('Beta', other)).toHaveText('')
  })

  await test.step('a template on it is marked, and names it when it is used all the same', async () => {
    await page.keyboard.press('Shift+M')
    const { template } = registering(page)
    await expect(template('Fast møte')).toContainText('Arkivert')
    await expectAccessible(page, 'Maler, en av dem på et arkivert prosjekt')
    await template('Fast møte').getByRole('button').first().click()
    await expect(page.getByText('Beta er arkivert.').last()).toBeVisible()
  })
})
