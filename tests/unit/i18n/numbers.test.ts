import { createTranslator } from '@shared/i18n/translator'
import { expect, test } from 'vitest'

/** As people read it: what keeps a number on one line is a space to them. */
const read = (text: string) => text.replace(/\s/g, ' ')

test.each([
  ['nb', '10 000', 'og 9 950 til'],
  ['en', '10,000', 'and 9,950 more'],
] as const)('large numbers are parted in sentences as elsewhere: %s', (language, many, more) => {
  const { t } = createTranslator(language)
  expect(read(t('integrations.archiving.projects', { count: 10_000 }))).toContain(`${many} `)
  expect(read(t('administration.projects', { count: 10_000 }))).toContain(many)
  expect(read(t('integrations.archiving.more', { count: 9950 }))).toBe(more)
  expect(read(t('sync.offlineWaiting', { count: 10_000 }))).toContain(many)
  expect(t('integrations.archiving.projects', { count: 1 })).toMatch(/^1 /)
})
