import { z } from 'zod'
import { callBusy } from '../../../tests/e2e/app/callBusy.ts'
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
export async function needSomebody({ page, camera, simulator }: Tour): Promise<void> {
  const [, , wednesday, thursday, friday] = lastWeek()
  const entries = z.array(entry).parse((await simulator.state()).timesheetEntries)
  const sentOn = (date: string | undefined) => entries.filter((each) => each.date === date)
  const havila = sentOn(thursday).at(0)
  const skagen = sentOn(wednesday).at(-1)
  if (!havila || !skagen) throw new Error('What was sent is not in Tripletex.')
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

  await page.getByRole('button', { name: 'Bruk Busy' }).click()
  const chosen = page.getByRole('article').filter({ hasText: 'Du valgte Bruk Busy.' })
  await expect(chosen).toBeVisible()
  await camera.take(page, 'bruk-busy')
  await chosen.getByRole('button', { name: 'Angre' }).click()
  await expect(page.getByRole('button', { name: /^2 trenger deg$/ })).toBeVisible()

  await page.getByRole('link', { name: 'Avstemming', exact: true }).click()
  await page.getByTitle('Periode', { exact: true }).click()
  await page.getByRole('menuitem', { name: 'Forrige uke' }).click()
  await page.getByRole('button', { name: 'Les fra Tripletex nå' }).click()
  await expect(page.getByText(/^Lest .* i dag$/)).toBeVisible()
  await camera.takeAll(page, 'avstemming')
  await page.getByRole('navigation').getByRole('link', { name: 'Utboks' }).click()
}
