import { createTranslator } from '@shared/i18n/translator'
import { app, nativeTheme } from 'electron'
import type { Clock } from '../clock'
import { appSettings } from '../settings/appSettings'
import { timerState } from '../time/timer'
import type { Log } from './log'
import type { TimerCommands } from './timerCommands'
import { createTray } from './tray'
import { trayIcon } from './trayIcon'
import { type TrayAction, type TrayFacts, trayMenu, trayTooltip } from './trayMenu'
import type { Windows } from './windows'
import type { Workspaces } from './workspaces'

export type TrayDisplayOptions = {
  workspaces: Workspaces
  windows: Windows
  commands: TimerCommands
  language: () => 'nb' | 'en'
  clock: Clock
  /** Whether the question about an absence waits for an answer. */
  questionWaits: () => Promise<boolean>
  /** The folder with the tray's icons. */
  icons: string
  log: Log
}

/** Keeps the tray in step with the open workspace, and does what is chosen in its menu. */
export function createTrayDisplay(options: TrayDisplayOptions) {
  const { workspaces, windows, commands, clock } = options
  const tray = createTray(options.icons, act, (fault) => options.log.fault('no tray', fault))
  let waiting: NodeJS.Timeout | undefined
  let destroyed = false

  function act(action: TrayAction): void {
    switch (action.do) {
      case 'open':
        windows.showMain(action.path)
        break
      case 'start':
        commands.start(action.pair)
        break
      case 'mini':
        windows.showMini()
        break
      case 'quit':
        app.quit()
        break
      default:
        commands[action.do]()
    }
  }

  async function draw(): Promise<void> {
    const questionWaits = await options.questionWaits()
    const session = workspaces.session()
    const person = session?.store.people.self()
    if (!session || !person || destroyed) return
    const language = options.language()
    const facts: TrayFacts = {
      timer: timerState(session.services, person),
      sync: session.sync.status(),
      questionWaits,
      now: clock.now(),
      zone: clock.zone(),
      hoursFormat: appSettings(session.store).hoursFormat,
      language,
    }
    const translator = createTranslator(language)
    tray.show(
      trayMenu(facts, translator),
      trayTooltip(facts, translator),
      trayIcon(facts.timer.running !== null, facts.sync, questionWaits),
    )
  }

  /** Draws the tray anew, a moment later, so that a burst of changes is drawn once. */
  function refresh(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined
      draw().catch((fault) => options.log.fault('tray', fault))
    }, 100)
  }
  nativeTheme.on('updated', refresh)

  return {
    refresh,
    destroy(): void {
      destroyed = true
      nativeTheme.off('updated', refresh)
      clearTimeout(waiting)
      tray.destroy()
    },
  }
}
export type TrayDisplay = ReturnType<typeof createTrayDisplay>
