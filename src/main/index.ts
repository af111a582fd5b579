import { join, resolve } from 'node:path'
import { createTranslator } from '@shared/i18n/translator'
import { DataArea } from '@shared/ipc/contract'
import { app, net, powerMonitor } from 'electron'
import { Temporal } from 'temporal-polyfill'
import { v7 } from 'uuid'
import { systemClock } from './clock'
import { appHandlers } from './ipc/appHandlers'
import { exchangeHandlers } from './ipc/exchangeHandlers'
import { orderPageHandlers } from './ipc/orderPageHandlers'
import { receiptHandlers } from './ipc/receiptHandlers'
import { registerCalls } from './ipc/register'
import { reportHandlers } from './ipc/reportHandlers'
import { questionWaits, sessionHandlers } from './ipc/sessionHandlers'
import { shortcutHandlers } from './ipc/shortcutHandlers'
import { workspaceHandlers } from './ipc/workspaceHandlers'
import { selfAsActor } from './people/actor'
import { openKeychain } from './secrets/openKeychain'
import { appSettings } from './settings/appSettings'
import { createChangeTeller } from './shell/changeTeller'
import { startDemoSimulator } from './shell/demoSimulator'
import { createInstanceLock } from './shell/instanceLock'
import { chosenLanguage } from './shell/language'
import { createLog } from './shell/log'
import { createMenu } from './shell/menu'
import { createMiniPlaceFile } from './shell/miniPlace'
import { createNotifications } from './shell/notifications'
import { createPresence, type PresenceWatch } from './shell/presence'
import { APP_ORIGIN, declareScheme, serveWindows } from './shell/protocol'
import { askForShortcutPortal, createSystemShortcuts } from './shell/systemShortcuts'
import { createTimerCommands } from './shell/timerCommands'
import { createTrayDisplay, type TrayDisplay } from './shell/trayDisplay'
import { createWindows } from './shell/windows'
import { createWorkspaceFiles } from './shell/workspaceFiles'
import { createWorkspaces } from './shell/workspaces'

/** Given when the program is built; the environment wins while it is developed. */
declare const __CONSUMER_TOKEN__: string

const DRAIN_ON_QUIT_MS = 3000
const HEARTBEAT_MS = 60_000
/** Sync and the keychain wait for the first window to be usable, but not longer than this. */
const USABLE_AT_THE_LATEST_MS = 3000
const SCRIPTS_SERVED_AT_THE_LATEST_MS = 1500
const NO_MORE_SCRIPTS_MS = 20

app.setName('Busy')
const folder = app.commandLine.getSwitchValue('user-data-dir')
if (folder) app.setPath('userData', resolve(folder))
const userData = app.getPath('userData')
const lock = createInstanceLock(userData)
// A connection that dies while HTTP/2 or QUIC reuses it makes Chromium send a request again by itself, writes included.
app.commandLine.appendSwitch('disable-http2')
app.commandLine.appendSwitch('disable-quic')
askForShortcutPortal()
declareScheme()
if (lock.take()) void app.whenReady().then(run)

async function run(): Promise<void> {
  let secrets = (): string[] => []
  const log = createLog(join(userData, 'logs'), () => secrets())
  let noticed = (_fault: unknown, _inBackground: boolean) => {}
  const met = (what: string, fault: unknown, inBackground = true) => {
    log.fault(what, fault)
    noticed(fault, inBackground)
  }
  process.on('uncaughtException', (fault) => met('uncaught exception', fault))
  process.on('unhandledRejection', (fault) => met('unhandled rejection', fault))
  log.info('start', {
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
  })

  // While the window works through its scripts, this process has time for the database; the keychain and the network come after.
  let scriptsServed = () => {}
  const windowBusy = new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, SCRIPTS_SERVED_AT_THE_LATEST_MS)
    scriptsServed = () => {
      clearTimeout(timer)
      timer = setTimeout(resolve, NO_MORE_SCRIPTS_MS)
    }
  })
  serveWindows(join(import.meta.dirname, '../renderer'), () => scriptsServed())
  const windows = createWindows(createMiniPlaceFile(join(userData, 'mini-timer.json')))
  let onUsable = () => {}
  const usable = new Promise<void>((resolve) => {
    onUsable = resolve
    setTimeout(resolve, USABLE_AT_THE_LATEST_MS)
  })
  const keychain = usable.then(() =>
    openKeychain(process.env.BUSY_KEYCHAIN_SERVICE || 'no.busy.desktop', log),
  )
  let tray: TrayDisplay | undefined
  let presence: PresenceWatch | undefined
  const changed = createChangeTeller((areas) => {
    windows.broadcast('data.changed', { areas })
    tray?.refresh()
    if (areas.includes('settings')) menu.refresh()
    if (areas.includes('settings') || areas.includes('app')) shortcuts.apply()
    if (areas.includes('app') && !workspaces.ready()) windows.closeMini()
    if (areas.includes('timer')) presence?.look()
  })
  const workspaces = createWorkspaces(
    createWorkspaceFiles(userData),
    {
      clock: systemClock,
      newId: v7,
      random: Math.random,
      keychain,
      clientEnvironment: {
        fetch: (request) => net.fetch(request),
        now: () => Temporal.Now.instant(),
        logger: log,
      },
      builtInConsumerToken: process.env.BUSY_CONSUMER_TOKEN || __CONSUMER_TOKEN__,
      addressOverride: process.env.BUSY_TRIPLETEX_URL || null,
      changed,
      settingsShown: windows.settingsOpen,
      onStatus: (status) => {
        windows.broadcast('sync.status', status)
        tray?.refresh()
      },
      onFault: (fault) => met('fault', fault),
      onAbsence: (news) => {
        notifications.absence(news)
        const session = workspaces.session()
        if (session && news.kind === 'question' && appSettings(session.store).absenceTakesFocus) {
          windows.showMain()
        }
      },
      onReminder: (reminder) => notifications.reminder(reminder),
    },
    {
      onSwitched: () => changed(...DataArea.options),
      onOtherOpened: (id) => windows.broadcast('workspace.opened', { id }),
      onDamaged: () => windows.closeSettings(),
      startDemo: startDemoSimulator,
    },
  )
  noticed = workspaces.noticed
  secrets = () => workspaces.session()?.gateway.secrets() ?? []
  const language = () => {
    const session = workspaces.session()
    const setting = session ? appSettings(session.store).language : 'auto'
    return chosenLanguage(setting, process.env.BUSY_LANG, app.getPreferredSystemLanguages())
  }
  const notifications = createNotifications({
    language,
    hoursFormat: () => {
      const session = workspaces.session()
      return session ? appSettings(session.store).hoursFormat : 'decimal'
    },
    open: (path) => windows.showMain(path),
  })
  const menu = createMenu(language)
  const commands = createTimerCommands(workspaces, windows)
  const shortcuts = createSystemShortcuts({
    workspaces,
    windows,
    commands,
    language,
    changed: () => changed('shortcuts'),
  })
  tray = createTrayDisplay({
    workspaces,
    windows,
    commands,
    language,
    clock: systemClock,
    questionWaits: () => questionWaits(workspaces.session()),
    icons: join(app.getAppPath(), 'resources/tray'),
    log,
  })

  const opened = windowBusy.then(() => workspaces.openLast(usable))
  const ofTheApp = {
    ...shortcutHandlers(shortcuts, workspaces),
    ...workspaceHandlers(workspaces),
    ...exchangeHandlers({
      session: () => workspaces.session(),
      translate: () => createTranslator(language()).t,
    }),
    ...orderPageHandlers(() => workspaces.session()),
    ...reportHandlers({
      session: () => workspaces.session(),
      language,
      translate: () => createTranslator(language()).t,
    }),
    ...receiptHandlers(() => workspaces.session()),
    ...appHandlers({
      workspaces,
      windows,
      language,
      version: app.getVersion(),
      isOnly: lock.take,
      onUsable: () => {
        log.info('usable', { msSinceStart: Math.round(process.uptime() * 1000) })
        onUsable()
      },
    }),
  }
  registerCalls({
    origin: APP_ORIGIN,
    whenSettled: async () => {
      await opened
      await workspaces.settled()
      const session = workspaces.session()
      const handlers = session ? { ...ofTheApp, ...sessionHandlers(session) } : ofTheApp
      return { workspace: workspaces.openId(), handlers }
    },
    actor: () => {
      const session = workspaces.session()
      return session && selfAsActor(session.store)
    },
    known: { personOfItem: (id) => workspaces.session()?.store.outbox.get(id)?.key.personId ?? null },
    onFault: (call, fault) => met(call, fault, false),
    explain: (fault) => workspaces.explain(fault),
  })

  windows.showMain()
  await opened
  menu.refresh()
  tray.refresh()
  void usable.then(shortcuts.apply)
  presence = createPresence(() => workspaces.session())
  presence.look()

  const lookAround = () => workspaces.session()?.sync.lookAround()
  powerMonitor.on('resume', lookAround)
  powerMonitor.on('unlock-screen', lookAround)
  app.on('browser-window-focus', lookAround)
  app.on('second-instance', () => windows.showMain())
  app.on('activate', () => windows.showMain())
  const heartbeat = setInterval(() => {
    workspaces.session()?.beat(presence?.isThere() ?? true)
    tray.refresh()
  }, HEARTBEAT_MS)

  // Elsewhere the tray keeps the app alive; on Linux a tray cannot be relied on, and a timer survives on disk anyway.
  app.on('window-all-closed', () => {
    if (process.platform === 'linux') app.quit()
  })
  app.on('will-quit', (event) => {
    event.preventDefault()
    clearInterval(heartbeat)
    presence?.end()
    tray.destroy()
    shortcuts.destroy()
    void workspaces.close(DRAIN_ON_QUIT_MS).finally(() => app.exit(0))
  })
}
