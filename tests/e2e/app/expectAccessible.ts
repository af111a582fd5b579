import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What can be otherwise in dark than in light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * Expects that axe finds nothing serious or critical in a window as it stands, in light and in dark. `name` is said where it does.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(async () => {
      await document.fonts.ready
      await Promise.allSettled(document.getAnimations().map((each) => each.finished))
    })
    // Without legacy mode axe opens a page of its own, which a window of the app cannot.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(COLOUR_RULES)).analyze()
    const found = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      )
    expect.soft(found, `${name}, ${colorScheme}`).toEqual([])
  }
}
