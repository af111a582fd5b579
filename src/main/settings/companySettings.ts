import { CompanySettings } from '@shared/ipc/company'
import type { Services } from '../services'

/** The setting that they are kept under. */
export const COMPANY_KEY = 'company'

const NONE: CompanySettings = { defaultPriceOre: null }

/** What holds for everybody in the workspace, and is nobody's own. */
export function companySettings({ store }: Pick<Services, 'store'>): CompanySettings {
  return store.settings.get(COMPANY_KEY, CompanySettings, NONE)
}
