import { z } from 'zod'
import { callBusy } from '../../../tests/e2e/app/callBusy.ts'
import { reconciliationPage } from '../../../tests/e2e/pages/reconciliationPage.ts'
import { lastWeek, logWork } from '../logWork.ts'
import { expect, type Tour } from '../tour.ts'
import type { Work } from '../workingWeek.ts'

const entry = z.looseObject({
  id: z.number(),
  date: z.string(),
  employee: z.object({ id: z.number() }),
  project: z.object({ id: z.number() }).nullable(),
  activity: z.object({ id: z.number() }),
})

const moreHavila: Work = {
  weekday: 3,
  project: '1001',
  workType: 'Konsulentarbeid',
  from: '18:00',
  to: '19:30',
  description: 'Vakt ved utrulling',
}
const meetingAtSkagen: Work = {
  weekday: 4,
  project: '1004',
  workType: 'Konsulentarbeid',
  from: '13:30',
  to: '14:00',
  description: 'Spørsmål fra kurset',
}

/** Two totals that cannot leave: a day that has been locked in Tripletex, and hours that somebody wrote there. */
export async function needSomebody(tour: Tour): Promise<void> {
  const { page, camera, simulator } = tour
  const [, , wednesday, thursday, friday] = lastWeek()
  const entries = z.array(entry).parse((await simulator.state()).timesheetEntries)
  const sentOn = (date: string | undefined) => entries.filter((each) => each.date === date)
  const havila = sentOn(thursday).at(0)
  const skagen = sentOn(wednesday).at(-1)
  const rammeavtale = sentOn(wednesday).at(0)
  if (!havila || !skagen || !rammeavtale) throw new Error('What was sent is not in Tripletex.')
  await simulator.edit({
    resource: 'timesheetEntry',
    action: 'update',
    id: havila.id,
    values: { locked: true },
  })
  await simulator.edit({
    resource: 'timesheetEntry',
    action: 'create',
    values: {
      employee: { id: skagen.employee.id },
      project: skagen.project,
      activity: { id: skagen.activity.id },
      date: friday,
      hours: 2,
      comment: 'Ført i Tripletex',
    },
  })

  const ids = await logWork(page, lastWeek(), [moreHavila, meetingAtSkagen])
  await callBusy(page, 'timeEntries.submit', { ids })
  await expect(page.getByRole('button', { name: /^2 trenger deg$/ })).toBeVisible()
  await camera.takeAll(page, 'trenger-deg')

  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Bruk Busy' }).click()
  await expect(main.getByText('Du valgte Bruk Busy')).toBeVisible()
  await camera.take(page, 'bruk-busy')
  await main.getByRole('button', { name: 'Angre' }).click()
  await expect(main.getByRole('button', { name: 'Bruk Busy' })).toBeVisible()

  await compare(tour, rammeavtale.id)
}

/** Somebody changes what was sent: «Avstemming» shows by how much. */
async function compare({ page, camera, simulator }: Tour, id: number): Promise<void> {
  const values = { hours: 2.5 }
  await simulator.edit({ resource: 'timesheetEntry', action: 'update', id, values })
  const avstemming = reconciliationPage(page)
  await avstemming.link.click()
  await avstemming.choosePeriod('Forrige uke')
  await avstemming.read.click()
  await expect(avstemming.age).toHaveText(/i dag/)
  await camera.takeAll(page, 'avstemming')
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Utboks/ })
    .click()
}
