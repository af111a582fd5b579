import { CompanySettings } from '@shared/ipc/company'
import { changeRegister } from '../administration/changeRegister'
import type { Services } from '../services'
import { storedConnection } from './connection'

const KEY = 'company'

const NONE: CompanySettings = { defaultPriceOre: null }

/** What holds for everybody in the workspace, and is nobody's own. */
export function companySettings({ store }: Pick<Services, 'store'>): CompanySettings {
  return store.settings.get(KEY, CompanySettings, NONE)
}

export function changeCompanySettings(
  services: Pick<Services, 'store' | 'clock' | 'newId' | 'changed' | 'history'>,
  change: Partial<CompanySettings>,
): CompanySettings {
  const { store } = services
  const before = companySettings(services)
  const after = { ...before, ...change }
  const call = { name: 'company.set', input: change } as const
  changeRegister(services, call, { kind: 'settings', id: KEY }, () => {
    store.settings.set(KEY, after)
    return {
      action: 'changed',
      subject: { kind: 'company', id: null, name: storedConnection(store)?.companyName ?? '' },
      before,
      after,
    }
  })
  return after
}
