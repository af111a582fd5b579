import { DEFAULT_SETTINGS, type Settings } from '@shared/ipc/app'
import { changeRegister } from '../administration/changeRegister'
import type { Store } from '../db/store'
import type { Call } from '../people/callRights'
import type { Services } from '../services'

export function appSettings(store: Store): Settings {
  return { ...DEFAULT_SETTINGS, ...store.settings.get('app') }
}

export function changeAppSettings(store: Store, change: Partial<Settings>): Settings {
  const settings = { ...appSettings(store), ...change }
  store.settings.set('app', settings)
  return settings
}

/** Changes the person's own settings, as `call` asks for, as one step of the history. */
export function changeAppSettingsUndoably(
  services: Services,
  call: Call,
  change: Partial<Settings>,
): Settings {
  changeRegister(services, call, { kind: 'settings', id: '' }, () => {
    changeAppSettings(services.store, change)
    return { action: 'changed', subject: 'settings', name: '' }
  })
  return appSettings(services.store)
}
