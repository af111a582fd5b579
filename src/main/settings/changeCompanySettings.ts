import type { CompanySettings } from '@shared/ipc/company'
import { recordChange } from '../administration/recordChange'
import { changeStandardPrice } from '../projects/fillInPrices'
import type { Services } from '../services'
import { companySettings } from './companySettings'
import { storedConnection } from './connection'

/** Changes what holds for everybody; hours that were logged keep their prices. */
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
