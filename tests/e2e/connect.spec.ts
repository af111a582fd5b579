import { createServer } from 'node:http'
import { join } from 'node:path'
import keytar from 'keytar'
import { callBusy } from './app/callBusy.ts'
import { kari, reaching, untilPulled } from './app/connectedApp.ts'
import { lastWorkWeek } from './app/days.ts'
import { clock, logHours, submitHours } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { fileCount, filesHolding, memoryOf } from './app/traces.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { outboxPage } from './pages/outboxPage.ts'
import { settingsWindow } from './pages/settingsWindow.ts'

/** Goes in by «Koble til Tripletex», and answers the window that opens, with the form unfolded. */
async function toForm({ app, page }: RunningApp) {
  const opened = app.waitForEvent('window')
  await callBusy(page, 'welcome.start', { way: 'tripletex', person: kari })
  const settings = settingsWindow(await opened)
  await settings.openForm.click()
  return settings
}

async function connected({ page }: RunningApp): Promise<boolean> {
  return (await callBusy(page, 'integration.status', undefined)).connection !== null
}

test('each way in which connecting fails is told apart, and leaves nothing behind', async ({
  launchApp,
  startSimulator,
  keychainService,
}) => {
  const simulator = await startSimulator()
  const running = await launchApp({ env: { BUSY_CONSUMER_TOKEN: undefined, BUSY_TRIPLETEX_URL: undefined } })
  const settings = await toForm(running)
  const { userKey, consumerToken, address, problem } = settings

  const refused = async (words: string | RegExp) => {
    await settings.connect.click()
    await expect(problem).toContainText(words)
    expect(await connected(running)).toBe(false)
    expect(await keytar.findCredentials(keychainService)).toEqual([])
  }

  await test.step('nothing typed', async () => {
    await refused('Brukernøkkel mangler.')
    await expect(userKey).toBeFocused()
  })

  await test.step('no consumer token, where none is built in', async () => {
    await userKey.fill('feil-nokkel')
    await refused('Denne utgaven av Busy har ingen applikasjonsnøkkel.')
    await expect(consumerToken).toBeFocused()
  })

  await test.step('a key of the test environment, with production chosen', async () => {
    await consumerToken.fill('sim-consumer')
    await userKey.fill('test-nokkel')
    await refused('Nøkkelen hører til et annet Tripletex-miljø')
    await expect(userKey).toHaveValue('test-nokkel')
  })

  await test.step('an address that is none, and one without encryption', async () => {
    await userKey.fill('feil-nokkel')
    await settings.environment('Egen adresse').click()
    await address.fill('tripletex punktum no')
    await refused('Adressen kan ikke brukes.')
    await expect(address).toHaveValue('tripletex punktum no')
    await address.fill('http://tripletex.example/v2')
    await refused('Adressen kan ikke brukes.')
    await expect(address).toHaveValue('http://tripletex.example/v2')
  })

  await test.step('a server that is not Tripletex', async () => {
    const other = createServer((_request, response) => response.end('<h1>Velkommen til hotellet</h1>'))
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const bound = other.address()
    await address.fill(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/v2`)
    await refused('Det som svarte på adressen, er ikke Tripletex.')
    other.closeAllConnections()
    other.close()
  })

  await test.step('a key and a consumer token that Tripletex does not know', async () => {
    await address.fill(simulator.url)
    await refused('Tripletex godtok ikke brukernøkkelen.')
    await expect(userKey).toHaveValue('feil-nokkel')
    await userKey.fill('sim-admin')
    await consumerToken.fill('feil-token')
    await refused('Tripletex godtok ikke applikasjonsnøkkelen')
    await expect(consumerToken).toHaveValue('feil-token')
  })

  await test.step('a key that may not read the employees', async () => {
    await consumerToken.fill('sim-consumer')
    await simulator.faults({ kind: 'status', status: 403, code: 9000, path: '/v2/employee' })
    await refused('Brukernøkkelen mangler rettigheter i Tripletex.')
    await simulator.clearFaults()
  })

  await test.step('no network', async () => {
    await simulator.stop()
    await refused('Busy får ikke kontakt med Tripletex.')
    await expect(userKey).toHaveValue('sim-admin')
    await expect(address).toHaveValue(simulator.url)
  })

  await test.step('and the same form connects once Tripletex is there', async () => {
    await startSimulator({ port: simulator.port })
    await settings.connect.click()
    await expect(settings.tripletex).toContainText('Fjordkonsult AS')
    await expect(settings.tripletex).toContainText('nøkkelen tilhører Kari Nordmann')
    await expect(settings.tripletex).toContainText('Tilkoblet')
  })
})

test('the key is in the keychain and nowhere else, and a restart finds it there', async ({
  launchApp,
  startSimulator,
  keychainService,
  tempFolder,
}) => {
  const simulator = await startSimulator()
  const first = await launchApp({ env: { BUSY_CONSUMER_TOKEN: undefined, BUSY_TRIPLETEX_URL: undefined } })
  const settings = await toForm(first)
  await settings.userKey.fill('sim-admin')
  await settings.environment('Egen adresse').click()
  await settings.address.fill(simulator.url)
  await settings.consumerToken.fill('sim-consumer')
  await settings.connect.click()
  await expect(settings.tripletex).toContainText('i nøkkelringen på denne maskinen')
  await untilPulled(first.page)

  const kept = await keytar.findCredentials(keychainService)
  expect(kept.map(({ password }) => password).sort()).toEqual(['sim-admin', 'sim-consumer'])

  const userData = join(tempFolder, 'user-data')
  const nowhere = async (...windows: RunningApp['page'][]) => {
    expect(fileCount(userData)).toBeGreaterThan(5)
    expect(filesHolding(userData, 'Fjordkonsult')).not.toEqual([])
    const memories: string[] = []
    for (const window of windows) memories.push(await memoryOf(window))
    for (const secret of ['sim-admin', 'sim-consumer']) {
      expect(filesHolding(userData, secret)).toEqual([])
      for (const memory of memories) expect(memory.includes(secret)).toBe(false)
    }
    for (const memory of memories) expect(memory).toContain('Fjordkonsult AS')
  }
  await nowhere(first.page, settings.page)
  await first.close()
  await nowhere()

  const second = await launchApp({ env: { BUSY_CONSUMER_TOKEN: undefined, BUSY_TRIPLETEX_URL: undefined } })
  await expect(mainWindow(second.page).sync).toHaveText('Tilkoblet')
  await callBusy(second.page, 'integration.setTransferChoice', { choice: 'onSubmission', from: null })
  const [monday] = lastWorkWeek()
  const hours = { project: '1001', workType: 'Møte', day: monday, span: clock(8, 9) }
  await submitHours(second, hours)
  await expect.poll(() => timesheet(simulator)).toHaveLength(1)
  await nowhere(second.page)
})

test('«Koble fra» removes the key, keeps the data and lets the queue wait', async ({
  startConnected,
  startSimulator,
  keychainService,
}) => {
  const { running, simulator, page, settings: window } = await startConnected({ transfer: 'onSubmission' })
  const settings = settingsWindow(window)
  const [monday] = lastWorkWeek()
  await simulator.stop()
  await submitHours(running, { project: '1001', workType: 'Møte', day: monday, span: clock(8, 9) })
  await expect(mainWindow(page).sync).toHaveText('Frakoblet · 1 venter')
  expect(await keytar.findCredentials(keychainService)).toHaveLength(1)

  await settings.disconnect.click()
  await expect(settings.question).toContainText('1 sum som venter, blir liggende i utboksen')
  await settings.confirm('Koble fra').click()

  await expect(settings.openForm).toBeVisible()
  expect(await keytar.findCredentials(keychainService)).toEqual([])
  await expect(mainWindow(page).sync).toHaveText('Ikke tilkoblet · 1 venter')
  await mainWindow(page).outbox.click()
  await expect(outboxPage(page).item('Havila drift')).toContainText('1,0 t')
  const { pulled } = await callBusy(page, 'integration.status', undefined)
  expect(pulled.find(({ kind }) => kind === 'projects')?.active).toBeGreaterThan(0)

  const back = await startSimulator({ port: simulator.port })
  await settings.openForm.click()
  await settings.userKey.fill('sim-admin')
  await settings.connect.click()
  await expect(mainWindow(page).sync).toHaveText(/^Alt sendt \d\d:\d\d$/)
  expect(await timesheet(back)).toEqual([
    { employee: '1', project: '1001', workType: 'Møte', day: monday, hours: 1 },
  ])
})

test('a company key connects without a consumer token', async ({
  launchApp,
  startSimulator,
  keychainService,
}) => {
  const simulator = await startSimulator()
  const running = await launchApp({
    env: { ...reaching(simulator), BUSY_CONSUMER_TOKEN: undefined },
  })
  const settings = await toForm(running)
  await settings.userKey.fill('tlxr_sim')
  await settings.connect.click()

  await expect(settings.tripletex).toContainText('Fjordkonsult AS')
  await untilPulled(running.page)
  const kept = await keytar.findCredentials(keychainService)
  expect(kept.map(({ password }) => password)).toEqual(['tlxr_sim'])
  const [monday] = lastWorkWeek()
  expect(
    await logHours(running.page, { project: '1001', workType: 'Møte', day: monday, span: clock(8, 9) }),
  ).toHaveLength(1)
})
