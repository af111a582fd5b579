import { join } from 'node:path'
import { createTranslator } from '@shared/i18n/translator'
import type { Person } from '@shared/ipc/app'
import type { RecentPair } from '@shared/ipc/timer'
import { app } from 'electron'
import type { Clock } from '../clock'
import type { Services } from '../services'
import { appSettings } from '../settings/appSettings'
import { startTimer, stopTimer, timerState } from '../time/timer'
import type { Log } from './log'
import { createTray } from './tray'
import { type TrayAction, trayMenu, trayTooltip } from './trayMenu'
import type { Windows } from './windows'
import type { Workspaces } from './workspaces'

export type TrayDisplayOptions = {
  workspaces: Workspaces
  windows: Windows
  language: () => 'nb' | 'en'
  clock: Clock
  /** The folder with the tray's icons. */
  icons: string
  log: Log
}

/** Keeps the tray in step with the open workspace, and does what is chosen in its menu. */
export function createTrayDisplay(options: TrayDisplayOptions) {
  const { workspaces, windows, clock, icons } = options
  const tray = createTray(
    { idle: join(icons, 'tray-idle.png'), running: join(icons, 'tray-running.png') },
    act,
    (fault) => options.log.fault('no tray', fault),
  )
  let waiting: NodeJS.Timeout | undefined

  function act(action: TrayAction): void {
    if (action.do === 'open') windows.showMain(action.path)
    if (action.do === 'quit') app.quit()
    const session = workspaces.session()
    const person = session?.store.people.self()
    if (!session || !person) return
    if (action.do === 'start') start(session.services, person, action.pair)
    if (action.do === 'stop') stop()
  }

  /** A pair that takes no hours any more is not started with: the window is where another one is chosen. */
  function start(services: Services, person: Person, pair: RecentPair | null): void {
    if (!startTimer(services, person, pair ?? {}).ok) windows.showMain('/timeline')
  }

  /** A timer without project or work type is kept as it is, and the window asks what it was for. */
  function stop(): void {
    const session = workspaces.session()
    if (!session) return
    const incomplete = session.store.timer.get()?.workTypeId == null
    stopTimer(session.services, {})
    if (incomplete) windows.showMain('/timeline')
  }

  function draw(): void {
    const session = workspaces.session()
    const person = session?.store.people.self()
    if (!session || !person) return
    const language = options.language()
    const facts = {
      timer: timerState(session.services, person),
      sync: session.sync.status(),
      now: clock.now(),
      zone: clock.zone(),
      hoursFormat: appSettings(session.store).hoursFormat,
      language,
    }
    const translator = createTranslator(language)
    tray.show(trayMenu(facts, translator), trayTooltip(facts, translator), facts.timer.running !== null)
  }

  return {
    /** Draws the tray anew, a moment later, so that a burst of changes is drawn once. */
    refresh(): void {
      waiting ??= setTimeout(() => {
        waiting = undefined
        draw()
      }, 100)
    },
    destroy(): void {
      clearTimeout(waiting)
      tray.destroy()
    },
  }
}
export type TrayDisplay = ReturnType<typeof createTrayDisplay>
