import type { Language } from './errors/text'

export const consumerToken = 'sim-consumer'

export const ids = {
  company: 7_700_001,
  accountantOffice: 7_700_002,
  /** Another company, which the simulator can be instead; see the settings. */
  other: 7_700_003,
  /** Norwegian kroner, the only currency. */
  currency: 1,
  kari: 1_100_001,
  ola: 1_100_002,
  english: 1_100_003,
}

/** `ownHours`: reads the registers, sees and writes only her own hours. */
type Rights = 'all' | 'ownHours'

export interface UserKey {
  key: string
  /** The id of the employee token. */
  id: number
  employeeId: number
  /** The company that Basic user `0` means. */
  companyId: number
  /** Other companies that the key may be used for, as an accountant's clients. */
  clientIds: readonly number[]
  /** Company-owned keys may do next to nothing in their own company. */
  companyOwned: boolean
  language: Language
  rights: Rights
}

const own = {
  companyId: ids.company,
  clientIds: [],
  companyOwned: false,
  language: 'no',
  rights: 'all',
} as const

/** Fixed keys; the user of `sim-english` has English as her language, `sim-office` belongs to an accountant's office. */
export const userKeys: readonly UserKey[] = [
  { ...own, key: 'sim-admin', id: 501, employeeId: ids.kari },
  { ...own, key: 'sim-consultant', id: 502, employeeId: ids.ola, rights: 'ownHours' },
  { ...own, key: 'sim-english', id: 503, employeeId: ids.english, language: 'en' },
  {
    ...own,
    key: 'sim-office',
    id: 504,
    employeeId: ids.kari,
    companyId: ids.accountantOffice,
    clientIds: [ids.company],
    companyOwned: true,
  },
]

/** The newer kind of key, exchanged for a session by `:createFromRefreshToken`. */
export const companyKey: UserKey = { ...own, key: 'tlxr_sim', id: 505, employeeId: ids.kari }
