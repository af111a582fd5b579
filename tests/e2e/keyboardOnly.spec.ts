import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { outboxPage } from './pages/outboxPage.ts'
import { submitDialog } from './pages/submitDialog.ts'
import { weekPage } from './pages/weekPage.ts'

/** Types into a field that narrows a list, and takes the one that is left. */
async function pickByKeys(page: Page, typed: string, option: RegExp): Promise<void> {
  await page.keyboard.type(typed)
  await expect(page.getByRole('option', { name: option })).toBeVisible()
  await page.keyboard.press('Tab')
}

/** Presses Tab until the control has the focus. */
async function tabTo(page: Page, control: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab does not reach it.')
}

test('the whole main job is done by the keyboard alone', { tag: '@keyboard-only' }, async ({
  startConnected,
}) => {
  const { page, simulator } = await startConnected({ transfer: 'onSubmission' })
  const { keyboard } = page
  await page.bringToFront()
  await expect(page.getByRole('button', { name: 'Ny oppføring' })).toBeVisible()

  await test.step('N, and the fields in their order: an entry', async () => {
    const editor = entryEditor(page)
    await keyboard.press('n')
    await expect(editor.project).toBeFocused()
    await pickByKeys(page, '1001', /Havila drift/)
    await expect(editor.workType).toBeFocused()
    await pickByKeys(page, 'konsulent', /Konsulentarbeid/)
    await expect(editor.workType).toHaveValue('Konsulentarbeid')
    await tabTo(page, editor.duration)
    await keyboard.type('0:30')
    await keyboard.press('Control+Enter')
    await expect(editor.dialog).toBeHidden()
  })

  await test.step('2, and typing in the grid: a row and its hours', async () => {
    const week = weekPage(page)
    await keyboard.press('2')
    await expect(week.row('Havila')).toContainText('0,5 t')
    await keyboard.press('r')
    await pickByKeys(page, '1003', /Nordlys app/)
    await pickByKeys(page, 'møte', /Møte/)
    await tabTo(page, week.form.getByRole('button', { name: 'Legg til' }))
    await keyboard.press('Enter')
    const day = new Date(`${today()}T12:00:00Z`).getUTCDay()
    await expect(week.cell('Nordlys', (day + 6) % 7)).toBeFocused()
    await keyboard.type('0,25')
    await keyboard.press('Enter')
    await expect(week.rowSum('Nordlys')).toHaveText('0,25 t')
  })

  await test.step('G, and Enter: they are submitted', async () => {
    const submit = submitDialog(page)
    await keyboard.press('g')
    await expect(submit.dialog).toBeVisible()
    await tabTo(page, submit.confirm)
    await keyboard.press('Enter')
    await expect(submit.dialog).toBeHidden()
  })

  await test.step('3: Utboks shows them sent, and Tripletex has them', async () => {
    await keyboard.press('3')
    const outbox = outboxPage(page)
    await expect(outbox.heading).toBeVisible()
    await expect(outbox.item('Havila drift')).toContainText('0,5 t')
    await expect(outbox.item('Nordlys app')).toContainText('0,25 t')
    await expect(mainWindow(page).sync).toHaveText(/^Alt sendt/)
    expect((await callBusy(page, 'outbox.list', undefined)).open).toEqual([])
    expect((await timesheet(simulator)).map(({ hours }) => hours).sort()).toEqual([0.25, 0.5])
  })
})
