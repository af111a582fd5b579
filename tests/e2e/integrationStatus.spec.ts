import { becomeEmployee } from './app/becomeEmployee.ts'
import { callBusy } from './app/callBusy.ts'
import { kari, reaching } from './app/connectedApp.ts'
import { lastWorkWeek } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { clock, submitHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'

const forbid = (path: string) => ({ kind: 'status', status: 403, code: 9000, path })

test('«Test tilkobling» says whose the key is, and what is wrong where nothing answers', {
  tag: '@integration-rules',
}, async ({ startConnected }) => {
  const { simulator, settings: window } = await startConnected()
  const button = window.getByRole('button', { name: 'Test tilkobling' })
  await button.click()
  await expect(window.getByText(/^Tripletex svarte på \d+ ms\./)).toContainText(
    'Nøkkelen tilhører Kari Nordmann i Fjordkonsult AS.',
  )
  await simulator.stop()
  await button.click()
  const settings = settingsWindow(window)
  await expect(settings.tripletex).toContainText('Frakoblet')
  await expect(settings.tripletex).toContainText('Fjordkonsult AS')
  await expect(settings.tripletex).not.toContainText('Tilkoblet')
  await expect(window.getByText(/Busy får ikke kontakt med Tripletex/)).toHaveCount(1)
  await expect(window.getByText('Testen ga samme svar som meldingen over.')).toBeVisible()
  await settings.pull.click()
  await expect(window.getByRole('row').filter({ hasText: 'Ikke hentet i dag' }).first()).toBeVisible()
  await expect(window.getByText(/Busy får ikke kontakt med Tripletex/)).toHaveCount(1)
  await expectAccessible(window, 'Integrasjoner while Tripletex is out of reach')
})

test('a key that is taken away is told of once, to each by what they can do, and an old test is gone', {
  tag: '@integration-rules',
}, async ({ startConnected }) => {
  const { running, page, simulator, settings: window } = await startConnected()
  const { tripletex, pull } = settingsWindow(window)
  await window.getByRole('button', { name: 'Test tilkobling' }).click()
  const answered = window.getByText(/^Tripletex svarte på \d+ ms\./)
  await expect(answered).toBeVisible()
  await simulator.faults({ kind: 'revoke-key', key: 'sim-admin' })
  await pull.click()
  await expect(tripletex).toContainText('Nøkkelen er avvist')
  await expect(answered).toHaveCount(0)
  await expect(window.getByText(/Tripletex godtar ikke nøkkelen lenger/)).toHaveCount(1)
  await expect(window.getByText(/Tripletex godtok ikke brukernøkkelen/)).toHaveCount(0)
  await expect(tripletex).toContainText('Bytt nøkkel for å fortsette.')

  const facts = { email: '', employeeNumber: '' }
  await callBusy(page, 'people.add', { ...facts, name: 'Ane Vik', role: 'administrator' })
  await becomeEmployee(running.app, page)
  await window.reload()
  await expect(tripletex).toContainText('Bare en administrator kan koble til og endre dette.')
  await expect(tripletex).toContainText('Administrator er Ane Vik.')
  await expect(tripletex).toContainText('De venter til en administrator legger inn en ny nøkkel.')
  await expect(tripletex).not.toContainText('Bytt nøkkel')
})

test('while Tripletex asks to wait it is said, and until when', {
  tag: '@integration-rules',
}, async ({ startConnected }) => {
  const { simulator, settings: window } = await startConnected()
  const { tripletex, pull } = settingsWindow(window)
  await simulator.faults({ kind: 'rate-limit', limit: 0, period: 8 })
  await pull.click()
  await expect(tripletex).toContainText(/Tripletex ber Busy vente til \d\d:\d\d:\d\d/)
  await expect(window.getByText('venter på Tripletex')).toBeVisible()
  await expect(tripletex).toContainText('Tilkoblet')
  await simulator.clearFaults()
  await expect(window.getByText(/Tripletex ber Busy vente/)).toHaveCount(0, { timeout: 20_000 })
})

test('a kind that could not be fetched says why, with the id of the request', {
  tag: '@integration-rules',
}, async ({ startConnected }) => {
  const { simulator, settings: window } = await startConnected()
  const settings = settingsWindow(window)
  await simulator.faults({ kind: 'status', status: 500, path: '/v2/product' })
  await settings.pull.click()
  const failed = window.getByRole('row').filter({ hasText: 'Tripletex svarte med en feil.' })
  await expect(failed).toContainText(/Ikke hentet i dag \d\d:\d\d\./)
  await expect(failed).toContainText(/Forespørsels-ID hos Tripletex: \S{8,}/)
  await expectAccessible(window, 'Integrasjoner with a kind that failed')
  await simulator.clearFaults()
  await settings.pull.click()
  await expect(failed).toHaveCount(0)
})

test('rights that the key lacks are named, with what they switch off', {
  tag: '@integration-rules',
}, async ({ startConnected }) => {
  const { running, simulator, settings: window } = await startConnected({ transfer: 'onSubmission' })
  const settings = settingsWindow(window)
  const [monday] = lastWorkWeek()
  await simulator.faults(forbid('/v2/product'))
  await simulator.faults(forbid('/v2/timesheet/entry'))
  await submitHours(running, { project: '1001', workType: 'Møte', day: monday, span: clock(8, 9) })
  await settings.pull.click()
  const lacking = window.getByRole('region', { name: 'Nøkkelen mangler rettigheter i Tripletex' })
  await expect(lacking.getByRole('listitem')).toContainText([
    'Produkter på ordrelinjer hentes ikke.',
    'Timer kan ikke overføres.',
  ])
  await expectAccessible(window, 'Integrasjoner with lacking rights')
  await simulator.clearFaults()
  await settings.pull.click()
  await callBusy(running.page, 'outbox.retry', {})
  await expect(lacking).toHaveCount(0)
})

test('«Kom i gang» begins with connecting, and what comes later stands back', {
  tag: '@integration-rules',
}, async ({ launchApp, startSimulator }) => {
  const simulator = await startSimulator()
  const { app, page } = await launchApp({ env: reaching(simulator) })
  const opened = app.waitForEvent('window')
  await callBusy(page, 'welcome.start', { way: 'tripletex', person: kari })
  const settings = settingsWindow(await opened)
  const list = settings.page.getByRole('list', { name: 'Kom i gang' })
  await expect(list.getByRole('button')).toHaveText(['Koble til'])
  await list.getByRole('button').click()
  await expect(settings.userKey).toBeFocused()
})

test('«Kom i gang» follows what is done, leads to the rest, and can be put away', {
  tag: '@integration-rules',
}, async ({ startConnected }) => {
  const { page, settings: window } = await startConnected()
  const list = window.getByRole('region', { name: 'Kom i gang' })
  const step = (name: string) => list.getByRole('listitem').filter({ hasText: name })
  await expect(step('Koble til Tripletex')).toContainText('gjort')
  await expect(step('Hent fra Tripletex')).toContainText('gjort')
  await expect(step('Finn deg selv i Tripletex')).toContainText('gjort')
  await expect(step('Velg timeoverføring')).toContainText('gjenstår')

  await step('Gi arbeidstyper et produkt').getByRole('button', { name: 'Åpne Arbeidstyper' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Arbeidstyper' })).toBeVisible()
  await step('Velg timeoverføring').getByRole('button', { name: 'Gå til valget' }).click()
  await expect(settingsWindow(window).transfer('Ikke overfør')).toBeFocused()
  await list.getByRole('button', { name: 'Hopp over «Velg timeoverføring»' }).click()
  await expect(step('Velg timeoverføring')).toContainText('gjort')

  await list.getByRole('button', { name: 'Skjul listen' }).click()
  await expect(list).toHaveCount(0)
  await window.reload()
  await expect(settingsWindow(window).tripletex).toBeVisible()
  await expect(list).toHaveCount(0)
})

test('a window that could not be opened is told of where it was asked for', async ({ startConnected }) => {
  const { running, page, settings: window } = await startConnected()
  const failed = 'Busy klarte ikke å fullføre dette.'
  const list = window.getByRole('region', { name: 'Kom i gang' })
  await expect(list).toBeVisible()
  await running.app.evaluate(({ ipcMain }) => ipcMain.removeHandler('busy:call'))
  await list.getByRole('button', { name: 'Åpne Arbeidstyper' }).click()
  await expect(window.getByRole('alert').filter({ hasText: failed })).toBeVisible()
  await mainWindow(page).settings.click()
  await expect(page.getByRole('alert').filter({ hasText: failed })).toBeVisible()
})

test('settings that are closed while connecting leave a sign of how it ended', {
  tag: '@integration-rules',
}, async ({ launchApp, startSimulator }) => {
  const simulator = await startSimulator({ latency: 700 })
  const { app, page } = await launchApp({ env: reaching(simulator) })
  const opened = app.waitForEvent('window')
  await callBusy(page, 'welcome.start', { way: 'tripletex', person: kari })
  const settings = settingsWindow(await opened)
  const connectAndClose = async (key: string, window: typeof settings) => {
    await window.openForm.click()
    await window.userKey.fill(key)
    await window.connect.click()
    await expect(window.page.getByText('Kontakter Tripletex …')).toBeVisible()
    await window.page.close()
  }
  await connectAndClose('sim-wrong', settings)
  const sign = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: 'etter at innstillingene ble lukket' })
  await expect(sign).toContainText('Busy ble ikke koblet til Tripletex')
  await expect(sign).toContainText('Tripletex godtok ikke brukernøkkelen.')
  const again = app.waitForEvent('window')
  await sign.getByRole('button', { name: 'Åpne Integrasjoner' }).click()
  const reopened = settingsWindow(await again)
  await expect(sign).toHaveCount(0)

  await connectAndClose('sim-admin', reopened)
  await expect(sign).toContainText('Busy ble koblet til Fjordkonsult AS')
  await sign.getByRole('button', { name: 'Lukk' }).click()
  await expect(sign).toHaveCount(0)
})
