import { readCsv } from '@shared/domain/import/csv'
import { addDays, daysBetween, LocalDay, weekOf } from '@shared/domain/localDay'
import { amountOf } from '@shared/domain/pricing'
import { NO_FIGURES } from '@shared/domain/reports/figures'
import { periodName } from '@shared/domain/reports/periodName'
import { reportCsv } from '@shared/domain/reports/reportCsv'
import type { ReportCell } from '@shared/domain/reports/reportTable'
import { shareOut } from '@shared/domain/reports/shareOut'
import { sortedGroups } from '@shared/domain/reports/sortReport'
import { chartUnit, stretchesOf } from '@shared/domain/reports/stretches'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = (text: string) => LocalDay.parse(text)
const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(day('2015-01-01'), days))

describe('a period', () => {
  it('is cut into stretches that cover each day once, in one week and one month each', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 500 }), (from, length) => {
        const to = addDays(from, length)
        const stretches = stretchesOf(from, to)
        expect(stretches[0]?.from).toBe(from)
        expect(stretches.at(-1)?.to).toBe(to)
        for (const [at, stretch] of stretches.entries()) {
          const next = stretches[at + 1]
          if (next) expect(next.from).toBe(addDays(stretch.to, 1))
          expect(weekOf(stretch.from).days).toContain(stretch.to)
          expect(weekOf(stretch.from).days[0]).toBe(stretch.monday)
          expect([stretch.from.slice(0, 7), stretch.to.slice(0, 7)]).toEqual([stretch.month, stretch.month])
          if (length < 14) expect(daysBetween(stretch.from, stretch.to)).toBe(0)
        }
      }),
    )
  })

  it.each([
    ['2026-11-01', '2026-11-14', 'day'],
    ['2026-11-01', '2026-11-15', 'week'],
    ['2026-01-01', '2026-12-31', 'week'],
    ['2025-11-01', '2026-12-31', 'month'],
  ])('from %s to %s is drawn by the %s', (from, to, unit) => {
    expect(chartUnit(day(from), day(to))).toBe(unit)
  })

  it.each([
    ['2026-01-01', '2026-12-31', { kind: 'year', year: 2026 }],
    ['2026-10-01', '2026-12-31', { kind: 'quarter', year: 2026, quarter: 4 }],
    ['2026-09-01', '2026-11-30', { kind: 'days' }],
    ['2026-02-01', '2026-02-28', { kind: 'month', day: '2026-02-01' }],
    ['2026-11-02', '2026-11-08', { kind: 'week', year: 2026, week: 45 }],
    ['2026-11-02', '2026-11-29', { kind: 'weeks', year: 2026, from: 45, to: 48 }],
    ['2026-12-28', '2027-01-10', { kind: 'days' }],
    ['2026-11-02', '2026-11-07', { kind: 'days' }],
  ])('from %s to %s is called %o', (from, to, name) => {
    expect(periodName(day(from), day(to))).toEqual(name)
  })
})

it('what is shared out sums up to the whole, and no share is an øre off', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100_000 })),
      fc.integer({ min: 0, max: 10_000_000 }),
      (minutes, price) => {
        const shares = shareOut(minutes, price)
        const whole = minutes.reduce((sum, each) => sum + each, 0)
        expect(shares.reduce((sum, each) => sum + each, 0)).toBe(amountOf(whole, price))
        for (const [at, share] of shares.entries()) {
          expect(Math.abs(share - ((minutes[at] ?? 0) * price) / 60)).toBeLessThanOrEqual(1)
        }
      },
    ),
  )
})

describe('the order of groups', () => {
  const group = (key: string, name: string, registered: number, billable = 0) => ({
    key,
    name,
    figures: { ...NO_FIGURES, registered, billable },
  })
  const groups = [
    group('', '', 900),
    group('c', 'Åse', 60, 60),
    group('a', 'Berg 10', 0),
    group('b', 'Berg 9', 60),
  ]
  const keys = (...by: Parameters<typeof sortedGroups>) => sortedGroups(...by).map(({ key }) => key)

  it('is that of the names, by the Norwegian alphabet, and what has none comes last both ways', () => {
    expect(keys(groups, 'project', { by: 'name', descending: false })).toEqual(['b', 'a', 'c', ''])
    expect(keys(groups, 'project', { by: 'name', descending: true })).toEqual(['c', 'a', 'b', ''])
  })

  it('is that of a figure, and then of the names; what has no figure comes last', () => {
    expect(keys(groups, 'project', { by: 'registered', descending: true })).toEqual(['', 'b', 'c', 'a'])
    expect(keys(groups, 'project', { by: 'rate', descending: false })).toEqual(['b', '', 'c', 'a'])
  })

  it('is that of the calendar for weeks and months', () => {
    const weeks = [group('2026-11-09', '', 1), group('2026-11-02', '', 1)]
    expect(keys(weeks, 'week', { by: 'name', descending: false })).toEqual(['2026-11-02', '2026-11-09'])
    expect(keys(weeks, 'week', { by: 'registered', descending: true })).toEqual(['2026-11-02', '2026-11-09'])
  })
})

describe('a CSV file', () => {
  const text = (value: string): ReportCell => ({ kind: 'text', text: value })
  const file = (rows: ReportCell[][]) =>
    reportCsv({ head: [{ label: 'Prosjekt', kind: 'text' }], rows, total: [text('Sum')] })

  it('is read back as it was written: a mark of UTF-8, semicolons, decimal commas', () => {
    const written = file([
      [
        text('Møte; «nå»'),
        { kind: 'day', day: day('2026-11-02') },
        { kind: 'hours', value: 450 },
        { kind: 'hours', value: null },
        { kind: 'amount', value: 123_456 },
        { kind: 'share', value: 2 / 3 },
      ],
      [text('To\nlinjer med "sitat"'), { kind: 'hours', value: 440 }],
    ])
    expect(written.startsWith('\ufeffProsjekt\r\n')).toBe(true)
    expect(readCsv(written).rows.map(({ cells }) => cells)).toEqual([
      ['Prosjekt'],
      ['Møte; «nå»', '2026-11-02', '7,50', '', '1234,56', '0,6667'],
      ['To\nlinjer med "sitat"', '7,3333'],
      ['Sum'],
    ])
  })

  it.each(['=1+1', '+47 22', '-Vik', '@kari', '\tx', '\rx'])('does not make a formula of %j', (name) => {
    expect(readCsv(file([[text(name)]])).rows[1]?.cells[0]?.trim()).toContain(`'`)
    expect(file([[text(name)]])).toContain(`'${name}`)
  })

  it('keeps the minutes of odd hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (minutes) => {
        const [, row] = readCsv(file([[{ kind: 'hours', value: minutes }]])).rows
        expect(Math.round(Number(row?.cells[0]?.replace(',', '.')) * 60)).toBe(minutes)
      }),
    )
  })
})
