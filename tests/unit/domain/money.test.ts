import { MOST_ORE, parseKroner } from '@shared/domain/money'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatsFor } from '../../../src/renderer/app/formats.ts'

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
])('%j is %s øre in bokmål', (text, ore) => {
  expect(parseKroner(text, 'nb')).toBe(ore)
})

test.each([
  ['1,200', null, 120_000],
  ['1.200', 120_000, null],
  ['1,200.50', 120_050, 120_050],
  ['1.200,50', 120_050, 120_050],
  ['1,200,000', 120_000_000, 120_000_000],
  ['1.200.000', 120_000_000, 120_000_000],
  ['1,5', 150, 150],
  ['1.5', 150, 150],
  ['1,20', 120, 120],
  ['12,3456', null, null],
  ['1,2000', null, null],
  ['1200,000', null, null],
  ['1,20,000', null, null],
  ['1,200,50', null, null],
  ['1 200.50', 120_050, 120_050],
  ['kr 1,200.50', 120_050, 120_050],
])('%j is %s øre in bokmål, and %s in English', (text, nb, en) => {
  expect(parseKroner(text, 'nb')).toBe(nb)
  expect(parseKroner(text, 'en')).toBe(en)
})

test('every amount is read as it is written, in bokmål and in English', () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: MOST_ORE }),
    fc.integer({ min: 0, max: MOST_ORE / 100 }).map((kroner) => kroner * 100),
  )
  fc.assert(
    fc.property(amounts, fc.constantFrom('nb', 'en'), (ore, language) => {
      expect(parseKroner(formatsFor(language, 'decimal').kroner(ore), language)).toBe(ore)
    }),
  )
})
