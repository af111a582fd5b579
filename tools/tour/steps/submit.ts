import { closeToast, expect, type Tour } from '../tour.ts'

/** Sends Monday to Wednesday for approval; their totals leave for Tripletex at once. */
export async function submit({ page, camera, simulator }: Tour): Promise<void> {
  await page.getByRole('button', { name: 'Stopp', exact: true }).click()
  await closeToast(page)
  await page.getByRole('button', { name: 'Send til godkjenning' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: /^mandag/ })).toBeChecked()
  await camera.takeAll(page, 'send-til-godkjenning')

  await dialog.getByRole('checkbox', { name: /^torsdag/ }).uncheck()
  await dialog.getByRole('checkbox', { name: /^fredag/ }).uncheck()
  await dialog.getByRole('button', { name: 'Send til godkjenning' }).click()
  await expect(page.getByRole('button', { name: /^Alt sendt/ })).toBeVisible()
  expect((await simulator.state()).timesheetEntries.length).toBeGreaterThan(0)
  await closeToast(page)
  await camera.take(page, 'alt-sendt')
}
