import { createServer, type Server } from 'node:http'
import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { lasting } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { openSettings } from './pages/mainWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'

const person = { name: 'Ane Vik', email: '', employeeNumber: '' }

/** Calls main from a window past the types, as a stranger's code in it would. */
function callAnything(page: Page, name: unknown, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([called, given]) => Reflect.apply(window.busy.call, window.busy, [called, given]),
    [name, input],
  )
}

const refusal = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) })

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  return `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/`
}

test('every window is sandboxed and isolated, and has nothing of Node or Electron', async ({ launchApp }) => {
  const running = await launchApp()
  await callBusy(running.page, 'welcome.start', { way: 'local', person })
  const settings = await openSettings(running)

  const preferences = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const given: unknown = Reflect.apply(Reflect.get(webContents, 'getLastWebPreferences'), webContents, [])
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = Object(given)
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
    }),
  )
  expect(preferences).toHaveLength(2)
  for (const each of preferences) {
    expect(each).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
    expect(each.webSecurity).not.toBe(false)
    expect(each.webviewTag).not.toBe(true)
  }
  for (const page of [running.page, settings]) {
    expect(
      await page.evaluate(() => ({
        strangers: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
          (name) => name in window,
        ),
        bridge: Object.keys(window.busy).sort(),
        origin: location.origin,
      })),
    ).toEqual({ strangers: [], bridge: ['call', 'on'], origin: 'app://busy' })
  }
})

test('no script but the app’s own runs, and nothing is fetched from elsewhere', async ({ launchApp }) => {
  const { page } = await launchApp()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('window.stranger = true')
  })
  const address = await listening(server)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  const blocked = await page.evaluate(async (url) => {
    const violations: string[] = []
    Reflect.set(window, 'violations', violations)
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    )
    const inline = document.createElement('script')
    inline.textContent = 'window.stranger = true'
    document.body.append(inline)
    const remote = document.createElement('script')
    remote.src = `${url}script.js`
    const failed = new Promise((done) => remote.addEventListener('error', done))
    document.body.append(remote)
    await failed
    const image = new Image()
    const noImage = new Promise((done) => image.addEventListener('error', done))
    image.src = `${url}image.png`
    await noImage
    const fetched = await fetch(`${url}data`).then(
      () => 'fetched',
      () => 'refused',
    )
    let evaluated = 'refused'
    try {
      evaluated = String(Reflect.construct(Function, ['return "evaluated"'])())
    } catch {}
    return { fetched, evaluated, stranger: 'stranger' in window }
  }, address)

  expect(blocked).toEqual({ fetched: 'refused', evaluated: 'refused', stranger: false })
  await expect
    .poll(() => page.evaluate(() => [...Reflect.get(window, 'violations')].sort()))
    .toEqual(['connect-src', 'img-src', 'script-src', 'script-src-elem', 'script-src-elem'])
  expect(asked).toEqual([])
  server.close()
})

test('a window stays where it is: no navigation, no other windows, no permissions', async ({ launchApp }) => {
  const { app, page } = await launchApp()
  await callBusy(page, 'welcome.start', { way: 'local', person })
  const timeline = timelinePage(page)
  await expect(timeline.newEntry).toBeVisible()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('<h1>Elsewhere</h1>')
  })
  const address = await listening(server)

  expect(await page.evaluate((url) => window.open(url) === null, address)).toBe(true)
  await page.evaluate((url) => {
    const link = document.createElement('a')
    link.href = url
    link.target = '_blank'
    document.body.append(link)
    link.click()
    location.href = url
  }, address)
  await page.evaluate(() => Notification.requestPermission()).then((answer) => expect(answer).toBe('denied'))
  await expect(
    page.evaluate(() => navigator.mediaDevices?.getUserMedia({ audio: true }).then(() => 'given')),
  ).rejects.toThrow()

  expect(page.url()).toMatch(/^app:\/\/busy\//)
  expect(app.windows()).toHaveLength(1)
  expect(asked).toEqual([])
  // A locator would wait for the navigation that never comes.
  expect(await page.evaluate(() => document.querySelector('nav')?.ariaLabel)).toBe('Visninger')
  server.close()
})

test('calls that are not in the contract, or do not fit it, are refused as values', async ({ launchApp }) => {
  const { app, page } = await launchApp()
  await callBusy(page, 'welcome.start', { way: 'local', person })
  const [workType] = await callBusy(page, 'workTypes.forProject', { projectId: null, day: today() })
  const entry = { projectId: null, workTypeId: workType?.id, day: today(), span: lasting(1), description: '' }

  for (const name of ['app.quit', 'constructor', '__proto__', '', null, 7, {}]) {
    expect(await callAnything(page, name, undefined)).toEqual(refusal('forbidden'))
  }
  const unfit = [
    undefined,
    'entry',
    { ...entry, day: '2026-02-30' },
    { ...entry, workTypeId: { $ne: null } },
    { ...entry, span: { kind: 'duration', minutes: -5 } },
    { ...entry, description: 'x'.repeat(1001) },
  ]
  for (const input of unfit) {
    expect(await callAnything(page, 'timeEntries.save', input)).toEqual(refusal('invalidInput'))
  }
  expect(await callAnything(page, 'recovery.restore', { file: '../busy.db' })).toEqual(
    refusal('backupUnusable'),
  )
  expect(await callAnything(page, 'timeEntries.save', entry)).toMatchObject({ ok: true })

  await test.step('a page from elsewhere is refused, even with the app’s own preload', async () => {
    const answer = await app.evaluate(async ({ BrowserWindow }, preload) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await stranger.loadURL('data:text/html,<h1>Elsewhere</h1>')
      const given: unknown = await stranger.webContents.executeJavaScript("window.busy.call('app.state')")
      stranger.destroy()
      return given
    }, `${process.cwd()}/out/preload/index.cjs`)
    expect(answer).toEqual(refusal('forbidden'))
  })
})
