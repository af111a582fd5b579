import { readCsv } from '@shared/domain/import/csv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from './writeCsv'

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells)

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('a', ' ', ';', ',', '\t', '"', '\r', '\n', 'æ', '\ufeff') }),
)
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
const delimiter = fc.constantFrom(';', ',', '\t')
const lineEnd = fc.constantFrom('\r\n' as const, '\n' as const, '\r' as const)

describe('what is written is what is read', () => {
  it('whatever the cells hold, with every delimiter and line end', () => {
    fc.assert(
      fc.property(rows, delimiter, lineEnd, (written, by, end) => {
        expect(cells(`sep=${by}${end}${writeCsv(written, by, end)}`)).toEqual(written)
      }),
      { numRuns: 1000 },
    )
  })

  it('by a delimiter that is found from the first row', () => {
    const head = fc.array(fc.stringMatching(/^[A-Za-zæøå ]*[a-zæøå]$/), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(head, rows, delimiter, lineEnd, (names, written, by, end) => {
        const file = readCsv(`\ufeff${writeCsv([names, ...written], by, end)}`)
        expect(file.delimiter).toBe(by)
        expect(file.rows.map((row) => row.cells)).toEqual([names, ...written])
      }),
    )
  })
})

describe('readCsv', () => {
  it.each([
    [
      'a;b\r\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,"2,5"\n',
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    [
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['navn\nHavila\n', [['navn'], ['Havila']]],
    [
      'a;b\n"to\nlinjer";"et ""sitat"""',
      [
        ['a', 'b'],
        ['to\nlinjer', 'et "sitat"'],
      ],
    ],
    [
      'a;b\n\n;\n1;\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a;b\n5" rør;2',
      [
        ['a', 'b'],
        ['5" rør', '2'],
      ],
    ],
    ['"a" ;b\n', [['a ', 'b']]],
    ['', []],
    ['\ufeff\r\n', []],
  ])('%j', (text, expected) => {
    expect(cells(text)).toEqual(expected)
  })

  it('counts lines as an editor does, also those inside quotes', () => {
    const text = 'sep=;\r\na;b\r\n\r\n"to\r\nlinjer";1\r\nsist;2'
    expect(readCsv(text).rows.map(({ line }) => line)).toEqual([2, 4, 6])
  })

  it('tells of a quote that is never closed', () => {
    expect(readCsv('a;b\n1;"to\n3;4')).toMatchObject({ openQuote: 2 })
    expect(readCsv('a;b\n1;"to"\n3;4')).toMatchObject({ openQuote: null })
  })
})
