import type { ApprovalRules } from '@shared/domain/approval'
import type { CompanySettings } from '@shared/ipc/company'
import type { Services } from '../services'

/** How a company is that has said nothing. */
const DEFAULTS: CompanySettings = { defaultPriceOre: null, submission: true, approvalFrom: null }

/** What holds for everybody in the workspace, and is nobody's own. */
export function companySettings({ store }: Pick<Services, 'store'>): CompanySettings {
  return { ...DEFAULTS, ...store.settings.get('companySettings') }
}

/** How hours are approved here. */
export function approvalRules(services: Pick<Services, 'store'>): ApprovalRules {
  const { submission, approvalFrom } = companySettings(services)
  return { submission, from: approvalFrom }
}
