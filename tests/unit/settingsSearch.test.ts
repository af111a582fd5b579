import { nb } from '@shared/i18n/nb'
import { describe, expect, test } from 'vitest'
import { SETTINGS, searchSettings } from '../../src/renderer/features/settings/settingIndex'

const all = SETTINGS.map(({ id }) => id)
const words = {
  section: (id: keyof typeof nb.settings.section) => nb.settings.section[id],
  setting: (id: keyof typeof nb.settings.item) => nb.settings.item[id],
}
const found = (query: string, offered = all) =>
  searchSettings(query, words, offered).flatMap(({ section, settings }) => [section, ...settings])

describe('search in settings', () => {
  test('an empty query shows every section and no single setting', () => {
    expect(found('  ')).toEqual([
      'general',
      'timer',
      'profile',
      'shortcuts',
      'integrations',
      'backups',
      'log',
      'about',
    ])
  })

  test('a setting is found by its name, by part of a word and without accents', () => {
    expect(found('ansattnr')).toEqual([])
    expect(found('ANSATTNUM')).toEqual(['profile', 'employeeNumber'])
    expect(found('nokkel')).toEqual(['integrations', 'tripletex'])
  })

  test('every word must be found in the same setting', () => {
    expect(found('mørkt tema')).toEqual(['general', 'colorScheme'])
    expect(found('mørkt ansattnummer')).toEqual([])
  })

  test('a section is found by its own name', () => {
    expect(found('generelt')).toEqual(['general'])
  })

  test('a setting that is not offered now is not found', () => {
    expect(found('demo')).toEqual(['about', 'leaveDemo'])
    expect(
      found(
        'demo',
        all.filter((id) => id !== 'leaveDemo'),
      ),
    ).toEqual([])
  })
})
