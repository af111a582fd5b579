import type { Store } from '../db/store'
import type { StoredSettings } from '../db/storedSettings'

export type CompanyRules = StoredSettings['companyRules']

const NONE: CompanyRules = { commentRequired: false, participantsOnly: false, linkedWorkTypesOnly: false }

/** The rules as they were last pulled; none where they never were. */
export function companyRules(store: Store): CompanyRules {
  return store.settings.get('companyRules') ?? NONE
}

export function putCompanyRules(store: Store, rules: CompanyRules): void {
  store.settings.set('companyRules', rules)
}
