import { beAway, letRest } from '../../../tests/e2e/app/presence.ts'
import { absenceCard } from '../../../tests/e2e/pages/absenceCard.ts'
import { miniTimer } from '../../../tests/e2e/pages/miniTimer.ts'
import { registering } from '../../../tests/e2e/pages/registering.ts'
import { expect, openedBy, type Tour } from '../tour.ts'

const absentMinutes = 17

/** Comes back to a timer that ran on, and works from the small window. */
export async function leaveTheDesk(tour: Tour): Promise<void> {
  const { app, page, camera } = tour
  await letRest(app, 0)
  await beAway(app, 'lock', absentMinutes)
  const { card, button, divide, otherProject, keep } = absenceCard(page)
  await expect(card).toBeVisible()
  await camera.takeAll(page, 'fravaer')
  await otherProject.click()
  await camera.take(page, 'fravaer-annet-prosjekt')
  await button('Tilbake').click()
  await divide.click()
  await camera.takeAll(page, 'fravaer-del-opp')
  await button('Tilbake').click()
  await keep.click()
  await expect(card).toBeHidden()

  const mini = await openedBy(tour, async () => {
    await page.keyboard.press('Control+K')
    await registering(page).palette.fill('mini')
    await registering(page)
      .command(/Åpne mini-tidtakeren/)
      .click()
  })
  await expect(miniTimer(mini).elapsed).toBeVisible()
  await camera.take(mini, 'mini-tidtaker')
  await miniTimer(mini).switch.click()
  await expect(miniTimer(mini).options.first()).toBeVisible()
  await camera.take(mini, 'mini-tidtaker-bytt')
  await mini.close()
}
