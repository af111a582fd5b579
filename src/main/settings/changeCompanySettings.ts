import type { CompanySettings } from '@shared/ipc/company'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import { changeStandardPrice } from '../projects/fillInPrices'
import type { Services } from '../services'
import { companySettings } from './companySettings'
import { storedConnection } from './connection'
import { transferChoice } from './transferSettings'

/**
 * Changes what holds for everybody; hours that were logged keep their prices, and hours that were submitted stay so. Refused where
 * submission is switched off while hours leave for Tripletex by it: none would ever leave again.
 */
export function changeCompanySettings(
  services: Pick<Services, 'store' | 'clock' | 'newId' | 'changed' | 'history'>,
  change: Partial<CompanySettings>,
): Result<CompanySettings, BusyError> {
  const { store } = services
  const before = companySettings(services)
  const after = { ...before, ...change }
  if (change.submission === false && transferChoice(store) === 'onSubmission') {
    return err(busyError('transferNeedsSubmission'))
  }
  const call = { name: 'company.set', input: change } as const
  changeRegister(services, call, { kind: 'company', id: 'companySettings' }, () => {
    changeStandardPrice(store, null, () => store.settings.set('companySettings', after))
    return {
      action: 'changed',
      subject: { kind: 'company', id: null, name: storedConnection(store)?.companyName ?? '' },
      before: told(store, before),
      after: told(store, after),
    }
  })
  return ok(after)
}

/** The settings as the log tells of them: a product by its name. */
function told(store: Services['store'], settings: CompanySettings) {
  const { fixedPriceProduct } = settings
  const product = fixedPriceProduct === null ? null : store.products.get(fixedPriceProduct)
  return { ...settings, fixedPriceProduct: product?.name ?? null }
}
