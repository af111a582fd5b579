import type { ElectronApplication } from '@playwright/test'
import Database from 'better-sqlite3'

type PowerEvent =
  | 'suspend'
  | 'resume'
  | 'lock-screen'
  | 'unlock-screen'
  | 'user-did-resign-active'
  | 'user-did-become-active'

/** Lets keyboard and mouse have rested for so long, until told otherwise. */
export async function letRest(app: ElectronApplication, minutes: number): Promise<void> {
  await app.evaluate(({ powerMonitor }, seconds) => {
    powerMonitor.getSystemIdleTime = () => seconds
  }, minutes * 60)
}

/** Tells main of the system's power or session, as Electron would. */
export async function tellOf(app: ElectronApplication, event: PowerEvent): Promise<void> {
  await app.evaluate(({ powerMonitor }, name) => {
    Reflect.apply(powerMonitor.emit, powerMonitor, [name])
  }, event)
}

const events = {
  sleep: ['suspend', 'resume'],
  lock: ['lock-screen', 'unlock-screen'],
  userSwitch: ['user-did-resign-active', 'user-did-become-active'],
} as const

/** Somebody who was away for so long, in one of the ways, and is back. Nobody waits. */
export async function beAway(
  app: ElectronApplication,
  kind: keyof typeof events,
  minutes: number,
): Promise<void> {
  const [gone, back] = events[kind]
  await letRest(app, minutes)
  await tellOf(app, gone)
  await letRest(app, 0)
  await tellOf(app, back)
}

/** Notes every message that the system is asked to show from now on. */
export async function watchNotifications(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Notification }) => {
    const shown: Electron.Notification[] = []
    Reflect.set(globalThis, 'shownNotifications', shown)
    Notification.isSupported = () => true
    Notification.prototype.show = function () {
      shown.push(this)
    }
  })
}

/** What was shown, as title and whether it makes no sound. */
export async function notifications(app: ElectronApplication): Promise<{ title: string; silent: boolean }[]> {
  return app.evaluate(() => {
    const shown: Electron.Notification[] = Reflect.get(globalThis, 'shownNotifications')
    return shown.map(({ title, silent }) => ({ title, silent }))
  })
}

/** Presses the latest message. */
export async function clickNotification(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const shown: Electron.Notification[] = Reflect.get(globalThis, 'shownNotifications')
    const latest = shown.at(-1)
    if (latest) Reflect.apply(latest.emit, latest, ['click'])
  })
}

/** While the app is off: lets its timer, its last sign of life and what it knows of absences be so much older. */
export function letBeOlder(file: string, minutes: number): void {
  const sqlite = new Database(file)
  const older = (column: string) =>
    `${column} = strftime('%Y-%m-%dT%H:%M:%fZ', julianday(${column}) - ${minutes} / 1440.0)`
  try {
    sqlite.exec(`update running_timer set ${older('started_at')}, ${older('heartbeat_at')}`)
    sqlite.exec(`update absences set ${older('started_at')}`)
  } finally {
    sqlite.close()
  }
}
