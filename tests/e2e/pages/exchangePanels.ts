import type { ElectronApplication, Page } from '@playwright/test'

/** The panels with which hours and decisions go from one machine to another as files. */
export function exchangePanels(page: Page) {
  const exporting = page.getByRole('dialog', { name: 'Eksporter til godkjenning' })
  const importing = page.getByRole('dialog', { name: 'Importer timer eller avgjørelser' })
  const rows = importing.getByRole('table', { name: 'Oppføringer i filen' }).locator('tbody').getByRole('row')
  return {
    exporting,
    save: exporting.getByRole('button', { name: 'Eksporter', exact: true }),
    lastWeek: exporting.getByRole('radio', { name: 'Forrige uke' }),
    importing,
    choose: (file: string) => importing.locator('input[type=file]').setInputFiles(file),
    rows,
    run: importing.getByRole('button', { name: 'Importer', exact: true }),
    done: importing.getByRole('status'),
    close: importing.getByRole('button', { name: 'Lukk', exact: true }).last(),
  }
}

/** Answers the system's dialog for saving, which no test can press: the person chooses `file`; null: none after all. */
export async function chooseToSave(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
  }, file)
}
