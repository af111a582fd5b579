import type { CompanySettings } from '@shared/ipc/company'
import { changeRegister } from '../administration/changeRegister'
import { changeStandardPrice } from '../projects/fillInPrices'
import type { Services } from '../services'
import { companySettings } from './companySettings'
import { storedConnection } from './connection'

/** Changes what holds for everybody; hours that were logged keep their prices. */
export function changeCompanySettings(
  services: Pick<Services, 'store' | 'clock' | 'newId' | 'changed' | 'history'>,
  change: Partial<CompanySettings>,
): CompanySettings {
  const { store } = services
  const before = companySettings(services)
  const after = { ...before, ...change }
  const call = { name: 'company.set', input: change } as const
  changeRegister(services, call, { kind: 'company', id: 'companySettings' }, () => {
    changeStandardPrice(store, null, () => store.settings.set('companySettings', after))
    return {
      action: 'changed',
      subject: { kind: 'company', id: null, name: storedConnection(store)?.companyName ?? '' },
      before,
      after,
    }
  })
  return after
}
