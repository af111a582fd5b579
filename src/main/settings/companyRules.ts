import { z } from 'zod'
import type { Store } from '../db/store'

const KEY = 'companyRules'

/** Tripletex's switches for the whole company that decide whether hours are accepted. Source: timesheet and project settings. */
export const CompanyRules = z.object({
  /** Every registration needs a comment. */
  commentRequired: z.boolean(),
  /** Only participants of a project may register hours on it, whatever the project says. */
  participantsOnly: z.boolean(),
  /** Only linked work types may be used on projects, whatever the project says. */
  linkedWorkTypesOnly: z.boolean(),
})
export type CompanyRules = z.infer<typeof CompanyRules>

const NONE: CompanyRules = { commentRequired: false, participantsOnly: false, linkedWorkTypesOnly: false }

/** The rules as they were last pulled; none where they never were. */
export function companyRules(store: Store): CompanyRules {
  return store.settings.get(KEY, CompanyRules, NONE)
}

export function putCompanyRules(store: Store, rules: CompanyRules): void {
  store.settings.set(KEY, rules)
}
