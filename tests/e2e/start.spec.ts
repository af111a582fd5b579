import { processTree } from '../../tools/processTree.ts'
import { expect, test } from './app/test.ts'

test('the window opens and shows its heading', async ({ launchApp }) => {
  const { page } = await launchApp()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a killed app leaves no process behind', async ({ launchApp }) => {
  const { app, page, kill } = await launchApp()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const before = processTree(app.process().pid ?? 0)
  expect(before.length).toBeGreaterThan(2)

  await kill()

  expect(before.flatMap((pid) => processTree(pid))).toEqual([])
})

test('a closed app leaves no process behind', async ({ launchApp }) => {
  const { app, close } = await launchApp()
  const before = processTree(app.process().pid ?? 0)

  await close()

  expect(before.flatMap((pid) => processTree(pid))).toEqual([])
})
