import { foldText } from '@shared/domain/foldText'
import type { Right } from '@shared/domain/roles'

/** The sections of Innstillinger, in their order. */
export const SECTIONS = [
  'general',
  'timer',
  'profile',
  'shortcuts',
  'integrations',
  'backups',
  'log',
  'about',
] as const
export type SectionId = (typeof SECTIONS)[number]

/** Every single setting, and the section that it is in. */
export const SETTINGS = [
  { id: 'language', section: 'general' },
  { id: 'hoursFormat', section: 'general' },
  { id: 'colorScheme', section: 'general' },
  { id: 'dayMinutes', section: 'general' },
  { id: 'workHours', section: 'general' },
  { id: 'snapMinutes', section: 'general' },
  { id: 'defaultPrice', section: 'general' },
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
  { id: 'tripletex', section: 'integrations' },
  { id: 'projectSync', section: 'integrations' },
  { id: 'workTypeSync', section: 'integrations' },
  { id: 'transfer', section: 'integrations' },
  { id: 'pulled', section: 'integrations' },
  { id: 'workspaces', section: 'integrations' },
  { id: 'backups', section: 'backups' },
  { id: 'administrationLog', section: 'log' },
  { id: 'version', section: 'about' },
  { id: 'leaveDemo', section: 'about' },
] as const satisfies readonly { id: string; section: SectionId }[]
export type SettingId = (typeof SETTINGS)[number]['id']

/** Whether a section is for somebody with these rights. */
export function isOffered(section: SectionId, rights: readonly Right[]): boolean {
  return section !== 'log' || rights.includes('seeAdministrationLog')
}

/** Whether a single setting is for somebody with these rights. */
export function isSettingOffered(id: SettingId, rights: readonly Right[]): boolean {
  return id !== 'defaultPrice' || rights.includes('manageCompany')
}

/** The words that a search looks through. */
export type SettingWords = {
  section: (id: SectionId) => string
  setting: (id: SettingId) => { label: string; note: string; words: string }
}

export type SectionHit = { section: SectionId; settings: SettingId[] }

/** Whether `text` names a section; what stands in an address may be anything. */
export function isSection(text: string | undefined): text is SectionId {
  return SECTIONS.some((section) => section === text)
}

/**
 * The sections and settings in which every word of `query` begins a word. A section whose own name matches is a hit with
 * no settings under it, unless some match by themselves. An empty query answers every section.
 */
export function searchSettings(
  query: string,
  words: SettingWords,
  offered: readonly SettingId[],
): SectionHit[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean)
  const matches = (text: string) => {
    const found = foldText(text).split(/[^\p{L}\p{N}]+/u)
    return wanted.every((word) => found.some((candidate) => candidate.startsWith(word)))
  }
  return SECTIONS.flatMap((section) => {
    if (wanted.length === 0) return [{ section, settings: [] }]
    const settings = SETTINGS.filter(({ id, section: home }) => {
      if (home !== section || !offered.includes(id)) return false
      const { label, note, words: further } = words.setting(id)
      return matches(`${label} ${note} ${further}`)
    }).map(({ id }) => id)
    return settings.length > 0 || matches(words.section(section)) ? [{ section, settings }] : []
  })
}
