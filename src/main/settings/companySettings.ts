import type { CompanySettings } from '@shared/ipc/company'
import { recordChange } from '../administration/recordChange'
import { changeStandardPrice } from '../projects/fillInPrices'
import type { Services } from '../services'
import { storedConnection } from './connection'

const NONE: CompanySettings = { defaultPriceOre: null }

/** What holds for everybody in the workspace, and is nobody's own. */
export function companySettings({ store }: Pick<Services, 'store'>): CompanySettings {
  return store.settings.get('companySettings') ?? NONE
}

export function changeCompanySettings(
  services: Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>,
  change: Partial<CompanySettings>,
): CompanySettings {
  const { store } = services
  const before = companySettings(services)
  const after = { ...before, ...change }
  store.transaction(() => {
    changeStandardPrice(store, null, () => store.settings.set('companySettings', after))
    recordChange(services, {
      action: 'changed',
      subject: { kind: 'company', id: null, name: storedConnection(store)?.companyName ?? '' },
      before,
      after,
    })
  })
  services.changed('settings', 'projects')
  return after
}
