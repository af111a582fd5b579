import type { CompanySettings } from '@shared/ipc/company'
import type { Services } from '../services'

const NONE: CompanySettings = { defaultPriceOre: null }

/** What holds for everybody in the workspace, and is nobody's own. */
export function companySettings({ store }: Pick<Services, 'store'>): CompanySettings {
  return store.settings.get('companySettings') ?? NONE
}
