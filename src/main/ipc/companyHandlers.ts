import { ok } from '@shared/result'
import type { Session } from '../session'
import { changeCompanySettings } from '../settings/changeCompanySettings'
import { companySettings } from '../settings/companySettings'
import type { CallsOf, Handlers } from './answer'

export function companyHandlers({ services }: Session): Handlers<CallsOf<'company'>> {
  return {
    'company.get': () => ok(companySettings(services)),
    'company.set': (change) => changeCompanySettings(services, change),
  }
}
