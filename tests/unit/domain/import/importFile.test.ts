import { decodeText } from '@shared/domain/import/decodeText'
import { fieldNamed } from '@shared/domain/import/importColumns'
import { readImportTable } from '@shared/domain/import/importTable'
import { readDay, readRole, readYesNo } from '@shared/domain/import/importValues'
import { describe, expect, it, test } from 'vitest'

describe('the bytes of a file are read as what they are', () => {
  const bytes = (...parts: number[]) => Uint8Array.from(parts)
  it.each([
    ['UTF-8', new TextEncoder().encode('Møbel €'), 'Møbel €'],
    ['Windows-1252', bytes(0x4d, 0xf8, 0x62, 0x80), 'Møb€'],
    ['UTF-16', bytes(0xff, 0xfe, 0x4d, 0, 0xf8, 0), 'Mø'],
    ['nothing', bytes(), ''],
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 0, 0), null],
  ])('%s', (_what, file, text) => {
    expect(decodeText(file)).toBe(text)
  })
})

test.each([
  ['projects', 'Prosjekt-nr.', 'number'],
  ['projects', ' KUNDE ', 'customer'],
  ['projects', 'Start Date', 'startDate'],
  ['work-types', 'Standard timepris', 'price'],
  ['people', 'E-post', 'email'],
  ['people', 'epost', 'email'],
  ['people', 'Employee number', 'employeeNumber'],
  ['people', 'Kunde', null],
  ['projects', '', null],
] as const)('%s: the column «%s» is %s', (register, head, field) => {
  expect(fieldNamed(register, head)).toBe(field)
})

test.each([
  ['2026-11-24', '2026-11-24'],
  ['24.11.2026', '2026-11-24'],
  ['1/2/2026', '2026-02-01'],
  ['24.11.26', '2026-11-24'],
  ['29.02.2028', '2028-02-29'],
  ['29.02.2027', null],
  ['2026-13-01', null],
  ['24.11', null],
  ['i dag', null],
])('«%s» is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test('yes, no and roles are read in both languages', () => {
  expect(['Ja', 'YES', 'x', 'nei', 'False', 'kanskje'].map(readYesNo)).toEqual([
    true,
    true,
    true,
    false,
    false,
    null,
  ])
  expect(['Administrator', 'admin', 'ANSATT', 'Employee', 'sjef'].map(readRole)).toEqual([
    'administrator',
    'administrator',
    'employee',
    'employee',
    null,
  ])
})

test('columns may stand in any order; blank cells say nothing, and unknown columns are named', () => {
  expect(readImportTable('people', 'Rolle;Hobby;Navn;;\nansatt; ; Kari ;;\n;x;Ola')).toEqual({
    heads: { role: 'Rolle', name: 'Navn' },
    ignored: ['Hobby'],
    records: [
      { line: 2, values: { role: 'ansatt', name: 'Kari' } },
      { line: 3, values: { name: 'Ola' } },
    ],
    problems: [],
  })
})

test('a file with more rows than are read at once is refused', () => {
  const text = `navn\n${'a\n'.repeat(20_001)}`
  expect(readImportTable('projects', text)).toEqual({ problem: 'tooManyRows' })
})
