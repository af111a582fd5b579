import { foldText } from '../foldText'
import { LocalDay } from '../localDay'
import type { Role } from '../roles'

/** Reads a date as spreadsheets write it: `2026-11-24`, `24.11.2026`, `24/11/2026`, `24.11.26`; null where it is none. */
export function readDay(text: string): LocalDay | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : (local?.slice(1).toReversed() ?? [])
  if (!year || !month || !day) return null
  const whole = year.length === 2 ? `20${year}` : year
  const parsed = LocalDay.safeParse(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return parsed.success ? parsed.data : null
}

const YES = ['ja', 'j', 'yes', 'y', 'sann', 'true', '1', 'x']
const NO = ['nei', 'n', 'no', 'usann', 'false', '0']

/** Reads yes or no, in bokmål or English; null where it is neither. */
export function readYesNo(text: string): boolean | null {
  const word = foldText(text)
  if (YES.includes(word)) return true
  return NO.includes(word) ? false : null
}

const ROLES: Record<Role, readonly string[]> = {
  administrator: ['administrator', 'admin'],
  employee: ['ansatt', 'employee', 'bruker', 'user'],
}

/** Reads a role, in bokmål or English; null where there is none such. */
export function readRole(text: string): Role | null {
  const word = foldText(text)
  if (ROLES.administrator.includes(word)) return 'administrator'
  return ROLES.employee.includes(word) ? 'employee' : null
}
