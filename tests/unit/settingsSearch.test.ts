import { en } from '@shared/i18n/en'
import { nb } from '@shared/i18n/nb'
import { describe, expect, test } from 'vitest'
import {
  SETTINGS,
  type SettingId,
  type SettingWords,
  searchSettings,
} from '../../src/renderer/features/settings/settingIndex'
import { settingWords } from '../../src/renderer/features/settings/settingWords'

const all = SETTINGS.map(({ id }) => id)
type Texts = Pick<typeof nb.settings, 'section'> & {
  item: Record<SettingId, { label: string; note: string; words: string }>
}
const read =
  (settings: Texts) =>
  (key: string): string => {
    const [, what, id, part] = key.split('.')
    const found: unknown =
      what === 'section'
        ? Object.entries(settings.section).find(([name]) => name === id)?.[1]
        : Object.entries(settings.item).find(([name]) => name === id)?.[1]?.[part as 'label']
    return String(found)
  }
const inBokmal: SettingWords = settingWords(read(nb.settings), read(en.settings as Texts))
const inEnglish: SettingWords = settingWords(read(en.settings as Texts), read(nb.settings))

const found = (query: string, words = inBokmal, offered = all) =>
  searchSettings(query, words, offered).flatMap(({ section, settings }) => [section, ...settings])
const settingsFound = (query: string, words: SettingWords) =>
  searchSettings(query, words, all).flatMap(({ settings }) => settings)

/** What is typed, and the settings that are found, best first, in either language of the windows. */
const TABLE: [string, string[]][] = [
  ['synkronisering', ['projectSync', 'workTypeSync']],
  ['synk', ['projectSync', 'workTypeSync']],
  ['sync', ['projectSync', 'workTypeSync']],
  ['synchronisation', ['projectSync', 'workTypeSync']],
  ['overføring', ['transfer']],
  ['timer overfør', ['transfer']],
  ['hour transfer', ['transfer']],
  ['timeoverføring', ['transfer']],
  ['api key', ['userKey']],
  ['api-nøkkel', ['userKey']],
  ['brukernøkkel', ['userKey']],
  ['bytt nøkkel', ['userKey']],
  ['consumer token', ['userKey']],
  ['nøkkelring', ['keyOwner', 'userKey']],
  ['nøkkelens eier', ['keyOwner']],
  ['key owner', ['keyOwner']],
  ['koble fra', ['disconnect']],
  ['disconnect', ['disconnect']],
  ['employee number', ['employeeNumber']],
  ['ansatt nummer', ['employeeNumber']],
  ['hourly rate', ['defaultPrice']],
  ['timepris', ['defaultPrice']],
  ['hourly', ['defaultPrice']],
  ['audit', ['administrationLog']],
  ['change log', ['administrationLog']],
  ['endringslogg', ['administrationLog']],
  ['csv', ['import']],
  ['import', ['import']],
  ['test tilkobling', ['testConnection']],
  ['test connection', ['testConnection']],
  ['rettigheter', ['keyRights']],
  ['rights', ['keyRights']],
  ['forespørsel', ['traffic']],
  ['requests', ['traffic']],
  ['kom i gang', ['setup']],
  ['getting started', ['setup']],
  ['sjekkliste', ['setup']],
  ['checklist', ['setup']],
  ['hent nå', ['fetchNow']],
  ['fetch now', ['fetchNow']],
  ['gjenopprett', ['backupRestore']],
  ['restore', ['backupRestore']],
  ['ta kopi', ['backupMake']],
  ['mørkt tema', ['colorScheme']],
  ['dark mode', ['colorScheme']],
  ['mørkt ansattnummer', []],
]

describe.each([
  ['bokmål', inBokmal],
  ['English', inEnglish],
])('search in settings, windows in %s', (_language, words) => {
  test.each(TABLE)('%j finds %j', (query, ids) => {
    expect(settingsFound(query, words).toSorted()).toEqual(ids.toSorted())
  })

  test.each([
    ['tripletex', 'tripletex'],
    ['tripeltex', 'tripletex'],
    ['trpletex', 'tripletex'],
    ['nøkkel', 'userKey'],
    ['nøkel', 'userKey'],
    ['nokkel', 'userKey'],
    ['synkronsering', 'projectSync'],
    ['syncronisering', 'projectSync'],
    ['overførng', 'transfer'],
    ['sikerhetskopi', 'backups'],
    ['ansattnumer', 'employeeNumber'],
    ['tilkobling', 'testConnection'],
    ['eksport', undefined],
  ])('%j finds %j first', (query, id) => {
    expect(settingsFound(query, words)[0]).toBe(id)
  })
})

describe('search in settings', () => {
  test('an empty query shows every section and no single setting', () => {
    expect(found('  ')).toEqual([
      'general',
      'orders',
      'timer',
      'profile',
      'shortcuts',
      'integrations',
      'backups',
      'log',
      'about',
    ])
  })

  test('a setting is found by part of a word and without accents', () => {
    expect(found('ansattnr').slice(0, 2)).toEqual(['profile', 'employeeNumber'])
    expect(found('ANSATTNUM')).toEqual(['profile', 'employeeNumber'])
    expect(found('NOKKELENS EIER')).toEqual(['integrations', 'keyOwner'])
  })

  test('the section with the best hit stands first', () => {
    expect(found('logg')[0]).toBe('log')
    expect(found('kopi')[0]).toBe('backups')
    expect(found('tripletex').slice(0, 2)).toEqual(['integrations', 'tripletex'])
  })

  test('what only a sentence says is found where no name or word says it', () => {
    expect(found('strømbrudd')).toEqual(['timer', 'onShutdown'])
  })

  test('a section is found by its own name, in either language', () => {
    expect(found('generelt')).toEqual(['general'])
    expect(found('general', inBokmal)).toEqual(['general'])
  })

  test('a setting that is not offered now is not found', () => {
    expect(found('demofirma')).toEqual(['about', 'leaveDemo'])
    expect(
      found(
        'demofirma',
        inBokmal,
        all.filter((id) => id !== 'leaveDemo'),
      ),
    ).toEqual([])
  })
})
