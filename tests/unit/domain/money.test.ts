import { MOST_ORE, parseKroner } from '@shared/domain/money'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['1200', 120_000],
  ['1 200', 120_000],
  ['1\u00a0200', 120_000],
  ['1.200', 120_000],
  ['1200,5', 120_050],
  ['1200.50', 120_050],
  ['1.200,50', 120_050],
  ['kr 1200,-', 120_000],
  ['1200 kr', 120_000],
  ['0', 0],
  ['', null],
  ['-5', null],
  ['12,345', null],
  ['1.2.3', null],
  ['tolv', null],
  ['10000000,01', null],
])('%j is %s øre', (text, ore) => {
  expect(parseKroner(text)).toBe(ore)
})

test('every amount that is written in bokmål or English is read as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: MOST_ORE }),
      fc.constantFrom('nb-NO', 'de-DE', 'en-GB'),
      (ore, locale) => {
        const format = new Intl.NumberFormat(locale, {
          minimumFractionDigits: 2,
          useGrouping: locale !== 'en-GB',
        })
        expect(parseKroner(format.format(ore / 100))).toBe(ore)
      },
    ),
  )
})
