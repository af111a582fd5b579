import { callBusy } from './app/callBusy.ts'
import { expect, test } from './app/test.ts'

const SECTIONS = ['general', 'timer', 'profile', 'shortcuts', 'integrations', 'backups', 'log', 'about']

/** What is cut off at the side, or lies over what it should stand beside. */
function broken(): string[] {
  const page = document.querySelector('main')
  if (!page) return ['nothing is there']
  const found: string[] = []
  if (page.scrollWidth > page.clientWidth) found.push(`scrolls sideways, ${page.scrollWidth} points wide`)
  const boxes = [...page.querySelectorAll('button, label, h2, p, td')]
    .filter((element) => element.closest('.visuallyHidden') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0)
  const right = page.getBoundingClientRect().left + page.clientWidth
  for (const { element, box } of boxes) {
    if (box.right > right + 1) found.push(`${element.textContent} is cut off`)
    const over = boxes.find(
      (other) =>
        element instanceof HTMLButtonElement &&
        !other.element.contains(element) &&
        !element.contains(other.element) &&
        Math.min(other.box.right, box.right) - Math.max(other.box.left, box.left) > 2 &&
        Math.min(other.box.bottom, box.bottom) - Math.max(other.box.top, box.top) > 2,
    )
    if (over) found.push(`${element.textContent} lies over ${over.element.textContent}`)
  }
  return found
}

test('every section of the settings has room for what is in it at 200 % of the smallest window', async ({
  startConnected,
}) => {
  const { page, simulator, settings: window } = await startConnected({ transfer: 'onSubmission' })
  await callBusy(page, 'backups.make', undefined)
  await simulator.faults({ kind: 'status', status: 403, code: 9000, path: '/v2/product' })
  await callBusy(page, 'integration.pull', undefined)
  await expect(window.getByRole('region', { name: /^Nøkkelen mangler rettigheter/ })).toBeVisible()
  for (const [width, height] of [
    [512, 350],
    [720, 600],
    [1024, 700],
  ] as const) {
    await window.setViewportSize({ width, height })
    for (const section of SECTIONS) {
      await window.evaluate((to) => {
        location.hash = `/settings/${to}`
      }, section)
      await expect(window.getByRole('main')).toBeVisible()
      await expect.poll(() => window.evaluate(broken), `${section} at ${width}`).toEqual([])
    }
  }
})
