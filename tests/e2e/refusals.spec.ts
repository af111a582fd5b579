import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { lastWorkWeek } from './app/days.ts'
import { type Hours, lasting, logHours } from './app/hours.ts'
import { othersChange, othersSet } from './app/others.ts'
import type { Simulator } from './app/startSimulator.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { outboxPage } from './pages/outboxPage.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'

const [monday, tuesday] = lastWorkWeek()
const meeting = { project: '1001', workType: 'Møte' }

/** A way in which Tripletex does not take hours: what somebody did there, what Utboks says, and how it is undone there. */
interface Refusal {
  what: string
  hours: Omit<Hours, 'day' | 'span'>
  /** What must be so in Tripletex for the hours to be logged at all. */
  prepare?: (simulator: Simulator) => Promise<unknown>
  refuse: (simulator: Simulator) => Promise<unknown>
  mend: (simulator: Simulator) => Promise<unknown>
  says: string
}

const settings = (simulator: Simulator, values: object) =>
  simulator.edit({ resource: 'settings', action: 'update', values })

/** What a pull mends: each is undone in Tripletex, and «Hent fra Tripletex» sends the hours. */
const MENDED_BY_A_PULL: readonly Refusal[] = [
  {
    what: 'an employee on whom no hours may be logged',
    hours: meeting,
    refuse: (simulator) => othersSet(simulator, 'employee', '1', { allowInformationRegistration: false }),
    mend: (simulator) => othersSet(simulator, 'employee', '1', { allowInformationRegistration: true }),
    says: 'I Tripletex kan det ikke føres timer på Kari Nordmann. Slå på «Det kan føres lønn, reiseregninger, utlegg m.m. på bruker»',
  },
  {
    what: 'a project that was closed',
    hours: { project: '1002', workType: 'Konsulentarbeid' },
    refuse: (simulator) => othersSet(simulator, 'project', '1002', { isClosed: true }),
    mend: (simulator) => othersSet(simulator, 'project', '1002', { isClosed: false }),
    says: 'Prosjektet «Acme anbud» er lukket i Tripletex.',
  },
  {
    what: 'a project that has not started',
    hours: { project: '1003', workType: 'Konsulentarbeid' },
    refuse: (simulator) => othersSet(simulator, 'project', '1003', { startDate: '2031-02-01' }),
    mend: (simulator) => othersSet(simulator, 'project', '1003', { startDate: '2025-08-18' }),
    says: 'Prosjektet «Nordlys app» starter 01.02.2031 i Tripletex, og kan ikke ha timer',
  },
  {
    what: 'a project that has ended',
    hours: { project: '1005', workType: 'Konsulentarbeid' },
    refuse: (simulator) => othersSet(simulator, 'project', '1005', { endDate: '2025-12-19' }),
    mend: (simulator) => othersSet(simulator, 'project', '1005', { endDate: null }),
    says: 'Prosjektet «Intern administrasjon» sluttet 19.12.2025 i Tripletex, og kan ikke ha timer',
  },
  {
    what: 'a project that takes hours from its participants only',
    hours: { project: '1007', workType: 'Konsulentarbeid' },
    prepare: (simulator) => othersSet(simulator, 'project', '1007', { forParticipantsOnly: false }),
    refuse: (simulator) => othersSet(simulator, 'project', '1007', { forParticipantsOnly: true }),
    mend: (simulator) => othersSet(simulator, 'project', '1007', { forParticipantsOnly: false }),
    says: 'Kari Nordmann er ikke deltaker på prosjektet «Sykehuset pasientflyt»',
  },
  {
    what: 'a work type that may not be used',
    hours: { project: '1006', workType: 'Møte' },
    refuse: (simulator) => othersSet(simulator, 'activity', 'Møte', { isDisabled: true }),
    mend: (simulator) => othersSet(simulator, 'activity', 'Møte', { isDisabled: false }),
    says: 'Arbeidstypen «Møte» kan ikke brukes på «Intern kompetanse» i Tripletex.',
  },
  {
    what: 'a company that wants a comment on hours',
    hours: { project: '1001', workType: 'Konsulentarbeid' },
    refuse: (simulator) => settings(simulator, { requireCommentsOnRegisteredHoursAllProjects: true }),
    mend: (simulator) => settings(simulator, { requireCommentsOnRegisteredHoursAllProjects: false }),
    says: 'Firmaet krever kommentar på timer i Tripletex, men Busy sender bare summer og aldri beskrivelser.',
  },
]

/** Pulls anew, and answers when everything has been. */
async function pull(page: Page): Promise<void> {
  const asOf = Date.now()
  await callBusy(page, 'integration.pull', undefined)
  await expect
    .poll(
      async () => {
        const { pulled } = await callBusy(page, 'integration.status', undefined)
        return pulled.every(({ pulledAt }) => Date.parse(pulledAt ?? '') >= asOf)
      },
      { timeout: 20_000 },
    )
    .toBe(true)
}

test('what somebody changed in Tripletex is told in words, and leaves by itself once it is mended and fetched', async ({
  startConnected,
}) => {
  test.setTimeout(180_000)
  const { simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const outbox = outboxPage(page)
  await mainWindow(page).outbox.click()
  for (const { what, hours, prepare, refuse, mend, says } of MENDED_BY_A_PULL) {
    await test.step(what, async () => {
      if (prepare) {
        await prepare(simulator)
        await pull(page)
      }
      const ids = await logHours(page, { ...hours, day: monday, span: lasting(2) })
      await refuse(simulator)
      await pull(page)
      await callBusy(page, 'timeEntries.submit', { ids })
      const item = outbox.item(says)
      await expect(item).toContainText('Trenger deg')
      await mend(simulator)
      await outbox.button(says, 'Hent fra Tripletex').click()
      await expect(item).toBeHidden({ timeout: 20_000 })
      await expect
        .poll(() => timesheet(simulator))
        .toContainEqual({ employee: '1', ...hours, day: monday, hours: 2 })
    })
  }
})

test('a locked day and a rule that only Tripletex knows: its own words, and «Prøv nå»', async ({
  startConnected,
}) => {
  const { simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const outbox = outboxPage(page)
  await mainWindow(page).outbox.click()
  const submit = async (hours: Hours) =>
    callBusy(page, 'timeEntries.submit', { ids: await logHours(page, hours) })

  await test.step('locked', async () => {
    await submit({ ...meeting, day: monday, span: lasting(2) })
    await expect.poll(() => timesheet(simulator)).toHaveLength(1)
    await othersChange(simulator, { ...meeting, day: monday }, { locked: true })
    await submit({ ...meeting, day: monday, span: lasting(1) })
    const says = 'er låst i Tripletex, fordi timene er godkjent eller perioden er lukket der.'
    await expect(outbox.item(says)).toContainText(/Busy3,0 tTripletex2,0 t/)
    await expect(outbox.button(says, 'Bruk Busy')).toBeHidden()
    await expect(outbox.button(says, 'Behold Tripletex')).toBeVisible()
    await othersChange(simulator, { ...meeting, day: monday }, { locked: false })
    await outbox.tryNow(says).click()
    await expect.poll(async () => (await timesheet(simulator)).map(({ hours }) => hours)).toEqual([3])
  })

  await test.step('refused', async () => {
    const message = 'Timene kan ikke føres på denne avdelingen.'
    await simulator.faults({ kind: 'status', status: 422, code: 18000, message, path: '/v2/timesheet/entry' })
    await submit({ ...meeting, day: tuesday, span: lasting(1) })
    const says = 'Tripletex tok ikke imot summen på «Havila drift».'
    await expect(outbox.item(says)).toContainText(message)
    await simulator.clearFaults()
    await outbox.tryNow(says).click()
    await expect.poll(() => timesheet(simulator)).toHaveLength(2)
  })
})

test('more hours than a day has are held back, and sent once they are corrected', async ({
  startConnected,
}) => {
  // Nobody can submit so much, but where hours are approved as they are logged it may come to be.
  const { simulator, page } = await startConnected({ transfer: 'onApproval' })
  await callBusy(page, 'company.set', { submission: false })
  const outbox = outboxPage(page)
  const ids = await logHours(page, { ...meeting, day: monday, span: lasting(13) })
  const tooMany = await logHours(page, {
    ...meeting,
    day: monday,
    span: lasting(12.5),
    description: 'For mye',
  })
  await callBusy(page, 'approval.approve', { kind: 'entries', ids: [...ids, ...tooMany] })
  await mainWindow(page).outbox.click()
  const says = 'er til sammen 25,5 t, og et døgn har 24.'
  await expect(outbox.item(says)).toContainText('Ikke i Tripletex')
  expect(await timesheet(simulator)).toEqual([])

  await outbox.button(says, 'Åpne uken i Tidslinje').click()
  await expect(timelinePage(page).entry('For mye')).toBeVisible()
  await callBusy(page, 'approval.undo', { kind: 'entries', ids: tooMany })
  await expect
    .poll(() => timesheet(simulator))
    .toEqual([{ employee: '1', ...meeting, day: monday, hours: 13 }])
})

test('a number that no employee has, and hours that the key may not write, lead to where they are mended', async ({
  startConnected,
}) => {
  const started = await startConnected({ transfer: 'onSubmission', employeeNumber: '4711' })
  const { simulator, page, settings: window } = started
  const outbox = outboxPage(page)
  const form = settingsWindow(window)
  const ids = await logHours(page, { ...meeting, day: monday, span: lasting(2) })
  await callBusy(page, 'timeEntries.submit', { ids })
  await mainWindow(page).outbox.click()

  await test.step('the number', async () => {
    const says = 'Ansattnummeret 4711, som Kari Nordmann har i Busy, finnes ikke på én ansatt i Tripletex.'
    await expect(outbox.item(says)).toBeVisible()
    await outbox.openProfile(says).click()
    await expect(form.heading).toHaveText('Profil')
  })

  await test.step('the right to write', async () => {
    await simulator.faults({ kind: 'rights', method: 'POST', path: '/v2/timesheet/entry' })
    await form.employeeNumber.fill('1')
    await form.save.click()
    const says = 'Nøkkelen har ikke lov til å føre timer for Kari Nordmann i Tripletex.'
    await expect(outbox.item(says)).toBeVisible()
    await outbox.button(says, 'Åpne Integrasjoner').click()
    await expect(form.heading).toHaveText('Integrasjoner')
    await simulator.clearFaults()
    await outbox.tryNow(says).click()
    await expect.poll(() => timesheet(simulator)).toHaveLength(1)
  })
})

test('a key that is refused is asked for once, in words; a new one takes the request away', async ({
  startConnected,
}) => {
  const { simulator, page, settings: window } = await startConnected({ transfer: 'onSubmission' })
  const { sync } = mainWindow(page)
  const outbox = outboxPage(page)
  const asked = page.getByRole('main').getByText('Tripletex godtar ikke nøkkelen lenger')
  const later = page.getByRole('button', { name: 'Ikke nå' })
  await simulator.faults({ kind: 'revoke-key', key: 'sim-admin' })
  const ids = await logHours(page, { ...meeting, day: monday, span: lasting(2) })
  await callBusy(page, 'timeEntries.submit', { ids })

  await expect(asked).toBeVisible()
  await expect(sync).toHaveText('Trenger ny brukernøkkel · 1 venter')
  await later.click()
  await expect(asked).toBeHidden()
  await mainWindow(page).outbox.click()
  await expect(outbox.item('Havila drift')).toContainText('Venter på ny nøkkel')
  await expect(asked).toBeHidden()

  await sync.getByRole('button').click()
  await expect(settingsWindow(window).heading).toHaveText('Integrasjoner')
  await simulator.clearFaults()
  await callBusy(page, 'integration.connect', {
    userKey: 'sim-admin',
    projectSync: true,
    environment: 'production',
    address: '',
    consumerToken: '',
  })
  await expect.poll(() => timesheet(simulator)).toHaveLength(1)
  await expect(sync).toHaveText(/^Alt sendt/)
})
