import { callBusy } from '../../../tests/e2e/app/callBusy.ts'
import { kari, untilPulled } from '../../../tests/e2e/app/connectedApp.ts'
import { expect, openedBy, type Tour } from '../tour.ts'

/** Ample for 10,000 projects on a machine that is busy with other things. */
const PULLED_MS = 90_000

/** Begins without Tripletex, with no project and no hours. */
export async function beginWithNothing({ page }: Tour): Promise<void> {
  await callBusy(page, 'welcome.start', { way: 'local', person: kari })
  await expect(page.getByRole('link', { name: 'Tidslinje', exact: true })).toBeVisible()
}

/** Begins with all that a large company has in Tripletex. */
export async function beginWithMuch(tour: Tour): Promise<void> {
  const { page } = tour
  const settings = await openedBy(tour, () =>
    callBusy(page, 'welcome.start', { way: 'tripletex', person: kari }),
  )
  await callBusy(page, 'integration.connect', {
    userKey: 'sim-admin',
    projectSync: true,
    environment: 'production',
    address: '',
    consumerToken: '',
  })
  await callBusy(page, 'integration.setWorkTypeSync', { on: true })
  await untilPulled(page, PULLED_MS)
  await settings.close()
}
