import { chosenLanguage } from '@main/shell/language'
import { expect, it } from 'vitest'

it.each([
  ['en', 'nb', ['nb-NO'], 'en'],
  ['nb', 'en', ['en-US'], 'nb'],
  ['auto', 'en', ['nb-NO'], 'en'],
  ['auto', 'nb', ['en-US'], 'nb'],
  ['auto', undefined, ['nn-NO'], 'nb'],
  ['auto', undefined, ['sv'], 'nb'],
  ['auto', undefined, ['de-DE', 'en-GB', 'nb-NO'], 'en'],
  ['auto', undefined, ['de-DE'], 'nb'],
  ['auto', undefined, ['english-like'], 'nb'],
  ['auto', 'fr', ['en-US'], 'en'],
  ['auto', '', [], 'nb'],
] as const)('%s, %s, %j: %s', (setting, environment, system, language) => {
  expect(chosenLanguage(setting, environment, system)).toBe(language)
})
