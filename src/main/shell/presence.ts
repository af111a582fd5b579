import { app, powerMonitor } from 'electron'
import type { Session } from '../session'
import type { Seen } from '../time/absences/presenceLog'
import { absenceSupport } from './absenceSupport'

/** How often the keyboard is asked about while a timer runs. */
const LOOK_EVERY_MS = 5000
/** Whoever has not touched anything for longer does not read a message now. */
const READS_WITHIN_SECONDS = 300

/**
 * Sees whether somebody is at the machine, and tells the open workspace. The keyboard is asked about only while a timer runs;
 * `look` is called when that may have changed.
 */
export function createPresence(session: () => Session | null) {
  const knowsIdle = absenceSupport().idle
  let polling: NodeJS.Timeout | undefined

  const idleSeconds = () => (knowsIdle ? powerMonitor.getSystemIdleTime() : null)
  const see = (seen: Seen) => session()?.presence.observe(seen)
  const away = (cause: 'sleep' | 'lock' | 'userSwitch') =>
    see({ type: 'away', cause, idleSeconds: idleSeconds() })
  const back = (cause: 'sleep' | 'lock' | 'userSwitch') =>
    see({ type: 'back', cause, idleSeconds: idleSeconds() })
  const end = () => see({ type: 'end', idleSeconds: idleSeconds() })

  powerMonitor.on('suspend', () => away('sleep'))
  powerMonitor.on('resume', () => back('sleep'))
  powerMonitor.on('lock-screen', () => away('lock'))
  powerMonitor.on('unlock-screen', () => back('lock'))
  powerMonitor.on('user-did-resign-active', () => away('userSwitch'))
  powerMonitor.on('user-did-become-active', () => back('userSwitch'))
  powerMonitor.on('shutdown', end)
  if (process.platform === 'win32') {
    app.on('browser-window-created', (_event, window) => window.on('session-end', end))
  }

  return {
    look(): void {
      const runs = session()?.store.timer.get() != null
      if (runs && !polling) {
        polling = setInterval(() => see({ type: 'reading', idleSeconds: idleSeconds() }), LOOK_EVERY_MS)
      }
      if (!runs && polling) {
        clearInterval(polling)
        polling = undefined
      }
    },
    /** Whether a message would be read now. */
    isThere: (): boolean => (idleSeconds() ?? 0) < READS_WITHIN_SECONDS,
    /** The program ends. */
    end(): void {
      clearInterval(polling)
      polling = undefined
      end()
    },
  }
}
export type PresenceWatch = ReturnType<typeof createPresence>
