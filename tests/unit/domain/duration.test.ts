import { formatClock, formatMinutes, parseClock, parseDuration, parseHours } from '@shared/domain/duration'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('what people type as a duration', () => {
  it('has nothing that begins at the end of a day', () => {
    expect(parseDuration('24-8')).toBeNull()
  })

  it.each([
    ['7,5', 450],
    ['7.5', 450],
    ['7', 420],
    [' 7 ', 420],
    [',5', 30],
    ['.25', 15],
    ['7,33', 440],
    ['7:30', 450],
    ['0:05', 5],
    ['7t', 420],
    ['7,5 t', 450],
    ['7h', 420],
    ['7t 30m', 450],
    ['7T30M', 450],
    ['7 t 30 min', 450],
    ['450m', 450],
    ['45 min', 45],
    ['8-16', 480],
    ['8 - 16', 480],
    ['8:30–11', 150],
    ['08.30-1100', 150],
    ['830-9', 30],
    ['22-6', 480],
    ['23:30-0:15', 45],
    ['0-24', 1440],
    ['16-24', 480],
    ['24', 1440],
    ['24:00', 1440],
    ['0', 0],
  ])('%j is %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes)
  })

  it.each([
    '',
    ' ',
    '-',
    '-1',
    '8-8',
    '8-',
    '-16',
    '8-16-18',
    '8-25',
    '7:60',
    '7:5',
    '24:01',
    '25',
    '1441m',
    '100t',
    '7,5,5',
    '1e2',
    'NaN',
    'Infinity',
    'sju',
    '7 timer og litt',
    '0x10',
  ])('%j means nothing', (text) => {
    expect(parseDuration(text)).toBeNull()
  })

  it('never comes out as anything but whole minutes of one day', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789,.:-–thm '), maxLength: 9 })
    fc.assert(
      fc.property(typed, (text) => {
        const minutes = parseDuration(text)
        return minutes === null || (Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440)
      }),
      { numRuns: 2000 },
    )
  })
})

it.each([
  ['8', 480],
  ['08:30', 510],
  ['8.30', 510],
  ['830', 510],
  ['0', 0],
  ['24:00', 1440],
  ['24:01', null],
  ['8:60', null],
  ['8:3', null],
  ['12345', null],
  ['', null],
])('%j as a time of day is %j', (text, minutes) => {
  expect(parseClock(text)).toBe(minutes)
})

it('a written duration or time of day reads back as the same minutes, in both languages', () => {
  const language = fc.constantFrom('nb' as const, 'en' as const)
  const format = fc.constantFrom('decimal' as const, 'clock' as const)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1440 }), language, format, (minutes, spoken, written) => {
      expect(parseDuration(formatMinutes(minutes, written, spoken))).toBe(minutes)
      expect(parseClock(formatClock(minutes))).toBe(minutes)
    }),
    { numRuns: 3000 },
  )
})

it('is written as the language and the setting ask', () => {
  expect(formatMinutes(450, 'decimal', 'nb')).toBe('7,5 t')
  expect(formatMinutes(450, 'decimal', 'en')).toBe('7.5 h')
  expect(formatMinutes(480, 'decimal', 'nb')).toBe('8,0 t')
  expect(formatMinutes(440, 'decimal', 'nb')).toBe('7,33 t')
  expect(formatMinutes(450, 'clock', 'nb')).toBe('7:30')
  expect(formatMinutes(-65, 'clock', 'nb')).toBe('−1:05')
  expect(formatClock(485)).toBe('08:05')
})

describe('any number of hours', () => {
  it.each([
    ['120', 7200],
    ['1 200', 72_000],
    ['37,5', 2250],
    ['37.25 t', 2235],
    ['37:30', 2250],
    ['0', 0],
    ['', null],
    ['-4', null],
    ['1:75', null],
    ['ti', null],
    ['1000001', null],
  ])('%s: %s minutes', (text, minutes) => {
    expect(parseHours(text, 'nb')).toBe(minutes)
  })

  it('is read as it is written, in bokmål and in English', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000_000 }),
        fc.constantFrom('decimal', 'clock'),
        fc.constantFrom('nb', 'en'),
        (minutes, format, language) => {
          expect(parseHours(formatMinutes(minutes, format, language), language)).toBe(minutes)
        },
      ),
    )
  })
})
