import { addDays } from '../../src/shared/domain/localDay.ts'
import { callBusy } from './app/callBusy.ts'
import { kari, reaching, untilPulled } from './app/connectedApp.ts'
import { lastWorkWeek } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { clock, logHours } from './app/hours.ts'
import type { LaunchOptions, RunningApp } from './app/launchApp.ts'
import type { Simulator } from './app/startSimulator.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { openSettings } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'

const tag = '@integration-rules'
const local = { project: '1', workType: 'Arbeidstid' }

type Launch = (options?: Partial<LaunchOptions>) => Promise<RunningApp>

/** A workspace begun without Tripletex, with projects of its own, at Integrasjoner. */
async function startLocal(launchApp: Launch, simulator: Simulator, projects: readonly string[]) {
  const running = await launchApp({ env: reaching(simulator) })
  const { page } = running
  await callBusy(page, 'welcome.start', { way: 'local', person: kari })
  for (const name of projects) await callBusy(page, 'projects.create', { name })
  const window = await openSettings(running)
  const settings = settingsWindow(window)
  await settings.section('Integrasjoner').click()
  return { running, page, window, settings }
}

/** What keeps hours from being put on the project made here, by what the picker is told of it. */
async function obstacleOf({ page }: RunningApp, name: string): Promise<string | null | undefined> {
  const [day] = lastWorkWeek()
  const found = await callBusy(page, 'projects.search', { query: name, day, limit: 20 })
  return found.find((each) => each.name === name)?.obstacle
}

test('connecting names what it archives first, and switching project sync off brings it back', {
  tag,
}, async ({ launchApp, startSimulator }) => {
  const simulator = await startSimulator()
  const { running, page, window, settings } = await startLocal(launchApp, simulator, [
    'Hyttebygging',
    'Vedlikehold',
  ])
  const [monday] = lastWorkWeek()
  await logHours(page, { ...local, day: monday, span: clock(8, 10) })
  await settings.openForm.click()
  await settings.userKey.fill('sim-admin')
  await settings.connect.click()

  await test.step('the question can be left, and nothing has happened', async () => {
    await expect(settings.question).toContainText('2 prosjekter som bare finnes i Busy, arkiveres')
    await expect(settings.named).toHaveText(['1 Hyttebygging', '2 Vedlikehold'])
    await expect(settings.question).toContainText('ved å slå av synkroniseringen en stund')
    await expect(settings.question).toContainText('Arbeidstypene du har laget i Busy, er i bruk og blir.')
    await window.keyboard.press('Escape')
    await expect(settings.question).toBeHidden()
    await expect(settings.userKey).toHaveValue('sim-admin')
    expect(await obstacleOf(running, 'Hyttebygging')).toBeNull()
    expect((await callBusy(page, 'integration.status', undefined)).connection).toBeNull()
  })

  await test.step('answered with yes it connects, and archives', async () => {
    await settings.connect.click()
    await settings.confirm('Koble til og arkiver').click()
    await expect(settings.tripletex).toContainText('Fjordkonsult AS')
    await expect(settings.sync('Prosjektsynkronisering')).toBeChecked()
    await expect(settings.sync('Arbeidstypesynkronisering')).not.toBeChecked()
    expect(await obstacleOf(running, 'Hyttebygging')).toBe('archived')
    const { days } = await callBusy(page, 'timeEntries.week', { day: monday })
    expect(days[0]).toMatchObject({ minutes: 120, entries: [{ projectName: 'Hyttebygging' }] })
  })

  await test.step('off, they are offered back, and come', async () => {
    await settings.sync('Prosjektsynkronisering').press('Space')
    await expect(settings.restore).toBeChecked()
    await expectAccessible(window, 'the question before project sync is switched off')
    await expect(settings.named).toHaveText(['1 Hyttebygging', '2 Vedlikehold'])
    await settings.confirm('Slå av').click()
    await expect(settings.question).toBeHidden()
    await expect(settings.sync('Prosjektsynkronisering')).not.toBeChecked()
    expect(await obstacleOf(running, 'Hyttebygging')).toBeNull()
  })

  await test.step('on, they are archived again; given up, the switch stands as it stood', async () => {
    await settings.sync('Prosjektsynkronisering').press('Space')
    await expect(settings.question).toContainText('2 prosjekter som bare finnes i Busy, arkiveres')
    await settings.confirm('Avbryt').click()
    await expect(settings.sync('Prosjektsynkronisering')).not.toBeChecked()
    await settings.sync('Prosjektsynkronisering').press('Space')
    await settings.confirm('Slå på').click()
    await expect(settings.question).toBeHidden()
    await expect(settings.sync('Prosjektsynkronisering')).toBeChecked()
    expect(await obstacleOf(running, 'Hyttebygging')).toBe('archived')
  })

  await test.step('the log tells what the sync did in one line each, apart from what is done by hand', async () => {
    await settings.section('Endringslogg').click()
    const lines = window.getByRole('main').getByRole('listitem')
    await expect(lines.filter({ hasText: 'arkiverte 2 prosjekter (synkronisering)' })).toHaveCount(2)
    await expect(lines.filter({ hasText: 'hentet fram 2 prosjekter (synkronisering)' })).toHaveCount(1)
    await expect(lines.filter({ hasText: '1 Hyttebygging, 2 Vedlikehold' })).toHaveCount(3)
    await expect(lines.filter({ hasText: 'la til prosjektet 1 Hyttebygging' })).toHaveCount(1)
  })
})

test('work-type sync archives the work types that were made here, and brings Tripletex’s at once', {
  tag,
}, async ({ launchApp, startSimulator }) => {
  const simulator = await startSimulator()
  const { page, settings } = await startLocal(launchApp, simulator, [])
  await settings.openForm.click()
  await settings.userKey.fill('sim-admin')
  await settings.connect.click()
  await expect(settings.tripletex).toContainText('Fjordkonsult AS')
  await expect(settings.pulled('Prosjekter')).not.toContainText('ikke hentet')
  await expect(settings.pulled('Arbeidstyper')).toContainText('ikke hentet')
  const [monday] = lastWorkWeek()
  expect(await logHours(page, { ...local, project: '1001', day: monday, span: clock(8, 9) })).toHaveLength(1)

  await settings.sync('Arbeidstypesynkronisering').press('Space')
  await expect(settings.question).toContainText('5 arbeidstyper som bare finnes i Busy, arkiveres')
  await expect(settings.named.first()).toHaveText('Arbeidstid')
  await settings.confirm('Slå på').click()
  await expect(settings.pulled('Arbeidstyper')).not.toContainText('ikke hentet')
  expect(
    await logHours(page, { project: '1001', workType: 'Møte', day: monday, span: clock(9, 10) }),
  ).toHaveLength(1)
  await expect(
    logHours(page, { ...local, project: '1001', day: monday, span: clock(10, 11) }),
  ).rejects.toThrow('Arbeidstid')
})

test('a transfer choice shows what it archives and sends, counts from a day, and locks the syncs', {
  tag,
}, async ({ startConnected }) => {
  const { simulator, page, settings: window } = await startConnected()
  const settings = settingsWindow(window)
  const [monday, tuesday] = lastWorkWeek()
  const meeting = { project: '1001', workType: 'Møte' }
  const ids = [
    ...(await logHours(page, { ...meeting, day: monday, span: clock(8, 10) })),
    ...(await logHours(page, { ...meeting, day: tuesday, span: clock(8, 9) })),
  ]
  await callBusy(page, 'timeEntries.submit', { ids })
  for (const choice of ['Ved innsending til godkjenning', 'Ved godkjenning', 'Ved ferdigstilling av ordre']) {
    await expect(settings.transfer(choice)).toBeEnabled()
  }

  await test.step('the day is today at first, and the amount follows it', async () => {
    await settings.transfer('Ved innsending til godkjenning').click()
    await expect(settings.question).toContainText('Klokkeslettene blir i Busy.')
    await expect(settings.question).toContainText('En endring her overskriver det som står i Tripletex.')
    await expect(settings.question).toContainText('Rydd i aktivitetene i Tripletex først')
    await expect(settings.question).toContainText('Ingenting legges i utboksen nå.')
    await expectAccessible(window, 'the question before a transfer')
    await settings.countedFrom.fill(tuesday)
    await expect(settings.question).toContainText('1 sum, 1,0 t, legges i utboksen med en gang.')
    await settings.countedFrom.press('ArrowDown')
    await expect(settings.question).toContainText('2 summer, til sammen 3,0 t')
    await settings.countedFrom.press('ArrowUp')
    await expect(settings.question).toContainText('1 sum, 1,0 t')
  })

  await test.step('nothing can be confirmed while the amount of another day is still in view', async () => {
    await settings.countedFrom.fill(addDays(tuesday, 14))
    await expect(settings.question).toContainText('Ingenting legges i utboksen nå.')
    await expect(settings.confirm('Overfør timer')).toBeEnabled()
    await window.clock.install()
    await window.clock.pauseAt(Date.now() + 60_000)
    await settings.countedFrom.fill(tuesday)
    await expect(settings.question).not.toContainText('Ingenting legges i utboksen nå.')
    await expect(settings.confirm('Overfør timer')).toBeDisabled()
    await window.clock.resume()
    await expect(settings.question).toContainText('1 sum, 1,0 t')
    await expect(settings.confirm('Overfør timer')).toBeEnabled()
  })

  await test.step('what is no day cannot be chosen', async () => {
    await settings.countedFrom.fill('en gang')
    await expect(settings.question).toContainText('Dagen er ikke forstått.')
    await expect(settings.confirm('Overfør timer')).toBeDisabled()
    await settings.countedFrom.fill(tuesday)
  })

  const sent = { employee: '1', project: '1001', workType: 'Møte' }
  await test.step('only hours from that day leave, and both syncs are locked', async () => {
    await settings.confirm('Overfør timer').click()
    await expect(settings.question).toBeHidden()
    await expect.poll(() => timesheet(simulator)).toEqual([{ ...sent, day: tuesday, hours: 1 }])
    for (const name of ['Prosjektsynkronisering', 'Arbeidstypesynkronisering'] as const) {
      await expect(settings.sync(name)).toBeChecked()
      await expect(settings.sync(name)).toBeDisabled()
    }
    await expect(settings.tripletex.getByText('Låst på så lenge timer overføres.')).toHaveCount(2)
  })

  await test.step('the date is changed, and what counts then leaves', async () => {
    await settings.changeDate.click()
    await settings.allHours.check()
    await expect(settings.countedFrom).toBeDisabled()
    await expect(settings.question).toContainText('1 sum, 2,0 t, legges i utboksen med en gang.')
    await settings.confirm('Endre dato').click()
    await expect
      .poll(() => timesheet(simulator))
      .toEqual([
        { ...sent, day: monday, hours: 2 },
        { ...sent, day: tuesday, hours: 1 },
      ])
    await expect(settings.tripletex).toContainText('Alle timer teller, uansett dag.')
  })
})

test('a transfer choice archives the work types that were made here', { tag }, async ({
  launchApp,
  startSimulator,
}) => {
  const simulator = await startSimulator()
  const { running, page, settings } = await startLocal(launchApp, simulator, ['Hyttebygging'])
  await settings.openForm.click()
  await settings.userKey.fill('sim-admin')
  await settings.connect.click()
  await settings.confirm('Koble til og arkiver').click()
  await expect(settings.tripletex).toContainText('Fjordkonsult AS')
  const [day] = lastWorkWeek()
  const own = { project: null, workType: 'Arbeidstid', day }
  const ids = await logHours(page, { ...own, span: clock(8, 10) })
  await callBusy(page, 'timeEntries.submit', { ids })

  await settings.transfer('Ved innsending til godkjenning').click()
  await expect(settings.question).toContainText('5 arbeidstyper som bare finnes i Busy, arkiveres')
  await expect(settings.named).toHaveText([
    'Arbeidstid',
    'Avspasering',
    'Ferie',
    'Internt arbeid',
    'Sykefravær',
  ])
  await settings.allHours.check()
  await expect(settings.question).toContainText('Av dette kommer 2,0 t ikke videre')
  await settings.confirm('Overfør timer').click()
  await expect(settings.question).toBeHidden()
  await untilPulled(page)
  await expect(logHours(page, { ...own, span: clock(11, 12) })).rejects.toThrow('Arbeidstid')
  expect(await obstacleOf(running, 'Hyttebygging')).toBe('archived')
  expect(await timesheet(simulator)).toEqual([])
})

test('a company that leaves Tripletex has its own projects and work types back', { tag }, async ({
  launchApp,
  startSimulator,
}) => {
  const simulator = await startSimulator()
  const { running, page, window, settings } = await startLocal(launchApp, simulator, ['Hyttebygging'])
  await settings.openForm.click()
  await settings.userKey.fill('sim-admin')
  await settings.connect.click()
  await settings.confirm('Koble til og arkiver').click()
  await expect(settings.tripletex).toContainText('Fjordkonsult AS')
  await callBusy(page, 'integration.setTransferChoice', { choice: 'onSubmission', from: null })

  await test.step('the question says that the syncs stay on, and they are in view afterwards', async () => {
    await settings.disconnect.click()
    await expect(settings.question).toContainText('Synkroniseringen blir stående på.')
    await settings.confirm('Koble fra').click()
    await expect(settings.question).toBeHidden()
    await expect(settings.openForm).toBeVisible()
    await expect(settings.tripletex).toContainText('Busy er koblet fra Tripletex.')
    await expect(callBusy(page, 'projects.create', { name: 'Nytt' })).rejects.toThrow('projectSyncOn')
    await expectAccessible(window, 'Integrasjoner after «Koble fra» with everything on')
  })

  await test.step('hours are no longer to be transferred', async () => {
    await expect(settings.transfer('Ved godkjenning')).toBeDisabled()
    await settings.transfer('Ikke overfør').click()
    await expect(settings.sync('Prosjektsynkronisering')).toBeEnabled()
  })

  await test.step('both syncs are switched off, with what they archived', async () => {
    await settings.sync('Arbeidstypesynkronisering').press('Space')
    await expect(settings.restore).toBeChecked()
    await settings.confirm('Slå av').click()
    await expect(settings.question).toBeHidden()
    await expect(settings.sync('Arbeidstypesynkronisering')).not.toBeChecked()
    await expect(settings.sync('Arbeidstypesynkronisering')).toBeDisabled()
    await settings.sync('Prosjektsynkronisering').press('Space')
    await expect(settings.named).toHaveText(['1 Hyttebygging'])
    await settings.confirm('Slå av').click()
    await expect(settings.question).toBeHidden()
    await expect(settings.sync('Prosjektsynkronisering')).toHaveCount(0)
    await expect(settings.openForm).toBeFocused()
  })

  expect(await obstacleOf(running, 'Hyttebygging')).toBeNull()
  await callBusy(page, 'projects.create', { name: 'Nytt' })
  const [day] = lastWorkWeek()
  expect(await logHours(page, { ...local, day, span: clock(8, 10) })).toHaveLength(1)
})
