import { DEFAULT_SETTINGS, type Settings } from '@shared/ipc/app'
import type { Store } from '../db/store'

export function appSettings(store: Store): Settings {
  return { ...DEFAULT_SETTINGS, ...store.settings.get('app') }
}

export function changeAppSettings(store: Store, change: Partial<Settings>): Settings {
  const settings = { ...appSettings(store), ...change }
  store.settings.set('app', settings)
  return settings
}
