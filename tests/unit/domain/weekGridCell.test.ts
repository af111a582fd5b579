import { EntryId } from '@shared/domain/ids'
import {
  type CellEntry,
  commentedEntry,
  planCell,
  readCell,
  type TypedHours,
} from '@shared/domain/weekGridCell'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const entry = (id: string, minutes: number, traits: Partial<CellEntry> = {}): CellEntry => ({
  id: EntryId.parse(id),
  minutes,
  clocked: false,
  locked: false,
  ...traits,
})
const clocked = { clocked: true }
const locked = { locked: true }
const total = (minutes: number): TypedHours => ({ kind: 'total', minutes })
const more = (minutes: number): TypedHours => ({ kind: 'difference', minutes })

describe('what is typed into a cell', () => {
  it.each<[string, TypedHours | null]>([
    ['7,5', total(450)],
    ['7.5', total(450)],
    ['7:30', total(450)],
    ['450m', total(450)],
    ['7t 30m', total(450)],
    [' 8 ', total(480)],
    ['24', total(1440)],
    ['0', total(0)],
    ['', total(0)],
    ['  ', total(0)],
    ['+0,5', more(30)],
    ['-0,5', more(-30)],
    ['−0:15', more(-15)],
    ['–1', more(-60)],
    ['+ 20m', more(20)],
    ['8-16', { kind: 'stretch', from: 480, to: 960 }],
    ['8:30–11', { kind: 'stretch', from: 510, to: 660 }],
    ['22-2', { kind: 'stretch', from: 1320, to: 120 }],
    ['8-8', null],
    ['24,5', null],
    ['+8-16', null],
    ['+', null],
    ['--1', null],
    ['sju', null],
    ['7,5x', null],
  ])('«%s»', (text, meaning) => {
    expect(readCell(text)).toEqual(meaning)
  })
})

describe('a total', () => {
  const plan = (entries: CellEntry[], typed: TypedHours) => planCell(entries, typed)
  const lengths = (...of: [id: string | null, minutes: number][]) => ({
    ok: true,
    value: { kind: 'lengths', lengths: of.map(([id, minutes]) => ({ id, minutes })) },
  })
  it('in an empty cell is a new entry', () => {
    expect(plan([], total(450))).toEqual(lengths([null, 450]))
    expect(plan([], total(0))).toEqual(lengths())
  })
  it('changes the hours without clock times by the difference', () => {
    expect(plan([entry('a', 60, clocked), entry('b', 60)], total(450))).toEqual(lengths(['b', 390]))
    expect(plan([entry('a', 60, clocked)], total(90))).toEqual(lengths([null, 30]))
    expect(plan([entry('a', 120, locked)], more(30))).toEqual(lengths([null, 30]))
  })
  it('takes from what was made last, and from what was made before only what is then missing', () => {
    expect(plan([entry('a', 60), entry('b', 90)], total(100))).toEqual(lengths(['b', 40]))
    expect(plan([entry('a', 60), entry('b', 90)], total(50))).toEqual(lengths(['b', 0], ['a', 50]))
    expect(plan([entry('a', 60), entry('b', 90)], total(0))).toEqual(lengths(['b', 0], ['a', 0]))
  })
  it('never goes below what is locked, or has clock times', () => {
    const cell = [entry('a', 120, locked), entry('b', 60, clocked), entry('c', 30)]
    expect(plan(cell, total(60))).toEqual({ ok: false, error: { code: 'cellLocked', minutes: 120 } })
    expect(plan(cell, total(150))).toEqual({ ok: false, error: { code: 'cellClocked', minutes: 60 } })
    expect(plan(cell, total(180))).toEqual(lengths(['c', 0]))
    expect(plan([entry('c', 30)], more(-60))).toEqual({
      ok: false,
      error: { code: 'cellBelowZero', minutes: 30 },
    })
  })
  it('never makes an entry of more than 24 hours', () => {
    expect(plan([entry('a', 1430)], more(10))).toEqual(lengths(['a', 1440]))
    expect(plan([entry('a', 1430)], more(11))).toEqual({ ok: false, error: { code: 'cellTooLong' } })
  })
})

describe('a stretch', () => {
  const stretch: TypedHours = { kind: 'stretch', from: 480, to: 960 }
  it('takes the place of the only open entry, whatever its kind, and of no other', () => {
    const as = (id: string | null) => ({ ok: true, value: { ...stretch, id } })
    expect(planCell([], stretch)).toEqual(as(null))
    expect(planCell([entry('a', 60)], stretch)).toEqual(as('a'))
    expect(planCell([entry('a', 60, clocked)], stretch)).toEqual(as('a'))
    expect(planCell([entry('a', 60, locked), entry('b', 60)], stretch)).toEqual(as('b'))
    expect(planCell([entry('a', 60, locked)], stretch)).toEqual(as(null))
    expect(planCell([entry('a', 60), entry('b', 60)], stretch)).toEqual({
      ok: false,
      error: { code: 'cellSeveral' },
    })
  })
})

it('a comment belongs to the entry that a total changes, or to the only open one', () => {
  const [a, b, c] = [entry('a', 60, clocked), entry('b', 60), entry('c', 60, locked)]
  expect(commentedEntry([a, b, c])).toBe(b)
  expect(commentedEntry([a, c])).toBe(a)
  expect(commentedEntry([a, entry('d', 5, clocked)])).toBeNull()
  expect(commentedEntry([c])).toBeNull()
})

it('whatever is in a cell: it comes to hold what was typed, or nothing changes, and other hours stay as they are', () => {
  const minutes = fc.integer({ min: 1, max: 1440 })
  const cells = fc.array(fc.record({ minutes, clocked: fc.boolean(), locked: fc.boolean() }), {
    maxLength: 6,
  })
  const typed = fc.oneof(
    fc.integer({ min: 0, max: 1440 }).map(total),
    fc.integer({ min: -1440, max: 1440 }).map(more),
  )
  fc.assert(
    fc.property(cells, typed, (shapes, meant) => {
      if (meant.kind === 'stretch') return
      const entries = shapes.map((shape, index) => ({ ...shape, id: EntryId.parse(`e${index}`) }))
      const sum = (of: readonly { minutes: number }[]) => of.reduce((all, each) => all + each.minutes, 0)
      const before = sum(entries)
      const wanted = meant.kind === 'total' ? meant.minutes : before + meant.minutes
      const floor = sum(entries.filter((each) => each.clocked || each.locked))
      const planned = planCell(entries, meant)
      if (!planned.ok) {
        expect(wanted < floor || wanted > 1440).toBe(true)
        return
      }
      if (planned.value.kind === 'stretch') return expect.fail('a total became a stretch')
      const { lengths } = planned.value
      const after = new Map<string, number>(entries.map((each) => [each.id, each.minutes]))
      for (const { id, minutes: length } of lengths) after.set(id ?? 'new', length)
      expect([...after.values()].reduce((all, each) => all + each, 0)).toBe(wanted)
      for (const { id, minutes: length } of lengths) {
        const changed = entries.find((each) => each.id === id)
        expect(changed?.clocked || changed?.locked || length > 1440 || length < 0).toBeFalsy()
      }
    }),
  )
})
