import { type ColleagueHours, putColleagues } from '../../../tests/e2e/app/colleagues.ts'
import { lastWorkWeek } from '../../../tests/e2e/app/days.ts'
import { approvalPeriodPage } from '../../../tests/e2e/pages/approvalPeriodPage.ts'
import { approvalProjectPage } from '../../../tests/e2e/pages/approvalProjectPage.ts'
import { closeToast, expect, type Tour } from '../tour.ts'

const colleagues = ['Ola Fjell', 'James Whitaker', 'Ingrid Solbakken', 'Sunniva Kjærgård', 'Lars Haugen']
const work = [
  { project: '1001', workType: 'Konsulentarbeid', description: 'Feilsøking på billettsystemet' },
  { project: '1002', workType: 'Anbudsskriving', description: 'Skrev løsningsbeskrivelse' },
  { project: '1003', workType: 'Møte', description: 'Brukertest med redaksjonen' },
] as const

/** Colleagues' hours of last week, as they come from their machines; the last of them lacks two days. */
function colleaguesHours(): ColleagueHours[] {
  const days = lastWorkWeek()
  return colleagues.flatMap((name, person) =>
    days.slice(0, person === colleagues.length - 1 ? 3 : 5).flatMap((day, index) => [
      { name, day, hours: 3.5, from: 7, ...(work[(person + index) % work.length] ?? work[0]) },
      {
        name,
        day,
        hours: 4 + ((person + index) % 3) / 2,
        from: 11,
        ...(work[(person + index + 1) % work.length] ?? work[0]),
      },
    ]),
  )
}

/** «Godkjenn»: colleagues' weeks by period and by project, one sent back, and the files that they come and go in. */
export async function approve({ app, page, camera }: Tour): Promise<void> {
  await putColleagues({ app, page }, colleaguesHours())
  const view = approvalPeriodPage(page)
  await page.getByRole('link', { name: /^Godkjenn/ }).click()
  await expect(view.week('Ola Fjell')).toBeVisible()
  await camera.takeAll(page, 'godkjenn-periode')
  await view.span('Kvartal').click()
  await camera.take(page, 'godkjenn-kvartal')
  await view.span('Uke').last().click()
  await view.week('Ola Fjell').click()
  await expect(view.person('Ola Fjell')).toBeVisible()
  await camera.takeAll(page, 'godkjenn-person')
  await page.getByRole('checkbox').nth(2).check()
  await view.reject.click()
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Hører til Acme anbud')
  await camera.take(page, 'avvis')
  await page.getByRole('dialog').getByRole('button', { name: 'Avvis' }).click()
  await view.approveWeek.click()
  await expect(view.nextWaiting).toBeVisible()
  await closeToast(page)
  await camera.take(page, 'godkjent-uke')

  const projects = approvalProjectPage(page)
  await projects.open()
  await expect(projects.projects).toBeVisible()
  await camera.takeAll(page, 'godkjenn-prosjekt')
  await projects.project('Acme anbud').click()
  await expect(projects.entries('Acme anbud')).toBeVisible()
  await camera.takeAll(page, 'godkjenn-prosjekt-oppforinger')
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await camera.take(page, 'importer-timer')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Tidslinje', exact: true }).click()
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Eksporter til godkjenning' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await camera.take(page, 'eksporter-til-godkjenning')
  await page.keyboard.press('Escape')
}
