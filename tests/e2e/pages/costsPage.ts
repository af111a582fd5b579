import type { Page } from '@playwright/test'

/** «Kostnader», as a person finds their way in it. */
export function costsPage(page: Page) {
  const form = page.getByRole('dialog')
  return {
    /** By its key, once there is a view to press it in. */
    open: async () => {
      await page.getByRole('link', { name: /^Kostnader/ }).waitFor()
      await page.keyboard.press('Shift+K')
    },
    nav: page.getByRole('link', { name: /^Kostnader/ }),
    table: page.getByRole('table', { name: 'Kostnader' }),
    row: (text: string) => page.getByRole('row').filter({ hasText: text }),
    button: (name: string | RegExp) => page.getByRole('button', { name }),
    form,
    field: (name: string) => form.getByRole('textbox', { name, exact: true }),
    project: form.getByRole('combobox', { name: 'Prosjekt' }),
    figure: (name: string) => form.locator('dl div').filter({ hasText: name }),
    file: form.locator('input[type=file]'),
    save: form.getByRole('button', { name: 'Lagre', exact: true }),
  }
}
