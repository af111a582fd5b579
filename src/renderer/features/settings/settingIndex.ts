import type { Right } from '@shared/domain/roles'
import { type SearchedTexts, searchByWords } from '@shared/domain/wordSearch'

/** The sections of Innstillinger, in their order. */
export const SECTIONS = [
  'general',
  'orders',
  'timer',
  'profile',
  'shortcuts',
  'integrations',
  'backups',
  'log',
  'about',
] as const
export type SectionId = (typeof SECTIONS)[number]

/** Every single setting, and every part of a box that somebody may look for, with the section that it is in. */
export const SETTINGS = [
  { id: 'language', section: 'general' },
  { id: 'hoursFormat', section: 'general' },
  { id: 'colorScheme', section: 'general' },
  { id: 'dayMinutes', section: 'general' },
  { id: 'workHours', section: 'general' },
  { id: 'snapMinutes', section: 'general' },
  { id: 'defaultPrice', section: 'general' },
  { id: 'submission', section: 'general' },
  { id: 'approvalFrom', section: 'general' },
  { id: 'orderDistribution', section: 'orders' },
  { id: 'ordersFrom', section: 'orders' },
  { id: 'orderUnapprovedHours', section: 'orders' },
  { id: 'orderUnapprovedCosts', section: 'orders' },
  { id: 'orderGrouping', section: 'orders' },
  { id: 'fixedPriceProduct', section: 'orders' },
  { id: 'invoiceText', section: 'orders' },
  { id: 'idleMinutes', section: 'timer' },
  { id: 'onSleep', section: 'timer' },
  { id: 'onLock', section: 'timer' },
  { id: 'onUserSwitch', section: 'timer' },
  { id: 'onShutdown', section: 'timer' },
  { id: 'absenceTakesFocus', section: 'timer' },
  { id: 'remindNothingRuns', section: 'timer' },
  { id: 'remindPastWorkEnd', section: 'timer' },
  { id: 'remindWeekUnderCapacity', section: 'timer' },
  { id: 'remindNotSubmitted', section: 'timer' },
  { id: 'name', section: 'profile' },
  { id: 'email', section: 'profile' },
  { id: 'employeeNumber', section: 'profile' },
  { id: 'shortcutStartStop', section: 'shortcuts' },
  { id: 'shortcutSwitchToLast', section: 'shortcuts' },
  { id: 'shortcutNewEntry', section: 'shortcuts' },
  { id: 'shortcutShowWindow', section: 'shortcuts' },
  { id: 'setup', section: 'integrations' },
  { id: 'tripletex', section: 'integrations' },
  { id: 'userKey', section: 'integrations' },
  { id: 'keyOwner', section: 'integrations' },
  { id: 'disconnect', section: 'integrations' },
  { id: 'projectSync', section: 'integrations' },
  { id: 'workTypeSync', section: 'integrations' },
  { id: 'transfer', section: 'integrations' },
  { id: 'pulled', section: 'integrations' },
  { id: 'testConnection', section: 'integrations' },
  { id: 'fetchNow', section: 'integrations' },
  { id: 'keyRights', section: 'integrations' },
  { id: 'traffic', section: 'integrations' },
  { id: 'import', section: 'integrations' },
  { id: 'workspaces', section: 'integrations' },
  { id: 'backups', section: 'backups' },
  { id: 'backupMake', section: 'backups' },
  { id: 'backupRestore', section: 'backups' },
  { id: 'backupFolder', section: 'backups' },
  { id: 'administrationLog', section: 'log' },
  { id: 'version', section: 'about' },
  { id: 'leaveDemo', section: 'about' },
] as const satisfies readonly { id: string; section: SectionId }[]
export type SettingId = (typeof SETTINGS)[number]['id']

/** What a person needs a right for a whole section for. */
const SECTION_FOR: Partial<Record<SectionId, Right>> = {
  log: 'seeAdministrationLog',
  orders: 'manageCompany',
}

/** Whether a section is for somebody with these rights. */
export function isOffered(section: SectionId, rights: readonly Right[]): boolean {
  const right = SECTION_FOR[section]
  return right === undefined || rights.includes(right)
}

/** What a person needs a right for, where it is not there for everybody. */
const RIGHT_FOR: Partial<Record<SettingId, Right>> = {
  defaultPrice: 'manageCompany',
  submission: 'manageCompany',
  approvalFrom: 'manageCompany',
  setup: 'manageIntegrations',
  userKey: 'manageIntegrations',
  disconnect: 'manageIntegrations',
  testConnection: 'manageIntegrations',
  import: 'importRegisters',
}

/** Whether a single setting is for somebody with these rights. */
export function isSettingOffered(id: SettingId, rights: readonly Right[]): boolean {
  const right = RIGHT_FOR[id]
  return right === undefined || rights.includes(right)
}

/** What a search looks through. */
export type SettingWords = {
  section: (id: SectionId) => SearchedTexts
  setting: (id: SettingId) => SearchedTexts
}

export type SectionHit = { section: SectionId; settings: SettingId[] }

/** Whether `text` names a section; what stands in an address may be anything. */
export function isSection(text: string | undefined): text is SectionId {
  return SECTIONS.some((section) => section === text)
}

/**
 * The sections and the settings in them that a query finds, best first. A section whose own name is found is a hit with no
 * settings under it, unless some are found by themselves. An empty query answers every section.
 */
export function searchSettings(
  query: string,
  words: SettingWords,
  offered: readonly SettingId[],
): SectionHit[] {
  if (query.trim() === '') return SECTIONS.map((section) => ({ section, settings: [] }))
  const searched: { section: SectionId; setting?: SettingId }[] = [
    ...SECTIONS.map((section) => ({ section })),
    ...SETTINGS.filter(({ id }) => offered.includes(id)).map(({ id, section }) => ({ section, setting: id })),
  ]
  const found = searchByWords(searched, query, ({ section, setting }) =>
    setting ? words.setting(setting) : words.section(section),
  )
  const hits = new Map<SectionId, SettingId[]>()
  for (const { section, setting } of found) {
    hits.set(section, [...(hits.get(section) ?? []), ...(setting ? [setting] : [])])
  }
  return [...hits].map(([section, settings]) => ({ section, settings }))
}
