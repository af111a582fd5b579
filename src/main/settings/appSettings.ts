import { Settings } from '@shared/ipc/app'
import type { Store } from '../db/store'

/** Norway's common working day of 7.5 hours. */
const DEFAULTS: Settings = { hoursFormat: 'decimal', colorScheme: 'auto', language: 'auto', dayMinutes: 450 }

export function appSettings(store: Store): Settings {
  return { ...DEFAULTS, ...store.settings.get('app', Settings.partial(), {}) }
}

export function changeAppSettings(store: Store, change: Partial<Settings>): Settings {
  const settings = { ...appSettings(store), ...change }
  store.settings.set('app', settings)
  return settings
}
