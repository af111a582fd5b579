import { settleOverlap } from '@main/time/settleOverlap'
import { copyEntries, duplicateEntries, moveEntries, resizeEntry, splitEntry } from '@main/time/shapeEntries'
import { submitEntries } from '@main/time/submitEntries'
import { redoLatest, undoLatest } from '@main/time/undo'
import { EntryId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good, type TestServices, testServices } from './testServices'

const MONDAY = LocalDay.parse('2026-11-23')
const clock = (from: number, to: number) => ({ kind: 'clock' as const, from: from * 60, to: to * 60 })
const saved = (test: TestServices, from: number, to: number) =>
  test.save({ day: MONDAY, span: clock(from, to) })
const shown = (test: TestServices) =>
  test
    .week()
    .days.flatMap(({ day, entries }) =>
      entries.map(({ from, to, minutes }) => [day.slice(8), from && from / 60, to && to / 60, minutes]),
    )

describe('moving', () => {
  it('moves by days and on the clock, all or none, and is one step to undo', () => {
    const test = testServices()
    const ids = [...saved(test, 8, 10), ...saved(test, 12, 13)]
    good(moveEntries(test.services, test.person, { ids, days: 1, minutes: -60 }))
    expect(shown(test)).toEqual([
      ['24', 7, 9, 120],
      ['24', 11, 12, 60],
    ])
    good(undoLatest(test.services))
    expect(shown(test)).toEqual([
      ['23', 8, 10, 120],
      ['23', 12, 13, 60],
    ])
    good(redoLatest(test.services))
    expect(shown(test)[0]).toEqual(['24', 7, 9, 120])
  })

  it('makes two of what comes to cross midnight, and one again by undo', () => {
    const test = testServices()
    const ids = saved(test, 20, 23)
    const written = good(moveEntries(test.services, test.person, { ids, days: 0, minutes: 120 }))
    expect(written).toHaveLength(2)
    expect(shown(test)).toEqual([
      ['23', 22, 24, 120],
      ['24', 0, 1, 60],
    ])
    good(undoLatest(test.services))
    expect(shown(test)).toEqual([['23', 20, 23, 180]])
  })

  it('moves hours without clock times by days only', () => {
    const test = testServices()
    const ids = test.save({ day: MONDAY })
    good(moveEntries(test.services, test.person, { ids, days: 2, minutes: 45 }))
    expect(test.entry(ids[0])).toMatchObject({ day: '2026-11-25', minutes: 60, startedAt: null })
  })

  it('queues what leaves the old total and what comes to the new one', () => {
    const test = testServices()
    const before = test.queueFilled()
    good(moveEntries(test.services, test.person, { ids: saved(test, 8, 10), days: 1, minutes: 0 }))
    expect(test.queueFilled()).toBe(before + 2)
    expect(test.hours()).toEqual([['2026-11-24', 120]])
  })

  it('refuses locked ones, and days on which the project takes no hours', () => {
    const test = testServices()
    const [free, sent] = [saved(test, 8, 10), saved(test, 12, 13)]
    good(submitEntries(test.services, test.person, sent))
    const both = { ids: [...free, ...sent], days: 1, minutes: 0 }
    expect(moveEntries(test.services, test.person, both)).toMatchObject({ error: { code: 'entryLocked' } })
    test.sqlite.prepare("update projects set end_date = '2026-11-23'").run()
    expect(moveEntries(test.services, test.person, { ids: free, days: 1, minutes: 0 })).toMatchObject({
      error: { code: 'projectNotBookable' },
    })
    good(moveEntries(test.services, test.person, { ids: free, days: 0, minutes: 15 }))
    expect(shown(test)).toEqual([
      ['23', 8.25, 10.25, 120],
      ['23', 12, 13, 60],
    ])
  })
})

describe('resizing and splitting', () => {
  it('moves one end, over midnight too', () => {
    const test = testServices()
    const [id = EntryId.parse('none')] = saved(test, 20, 23)
    good(resizeEntry(test.services, test.person, { id, edge: 'end', minute: 25 * 60 }))
    expect(shown(test)).toEqual([
      ['23', 20, 24, 240],
      ['24', 0, 1, 60],
    ])
    good(undoLatest(test.services))
    good(resizeEntry(test.services, test.person, { id, edge: 'start', minute: 21 * 60 + 30 }))
    expect(shown(test)).toEqual([['23', 21.5, 23, 90]])
    expect(resizeEntry(test.services, test.person, { id, edge: 'end', minute: 600 })).toMatchObject({
      error: { code: 'spanEmpty' },
    })
  })

  it('lets what already goes on after midnight grow instead of laying another on top of it', () => {
    const test = testServices()
    const [id = EntryId.parse('none')] = saved(test, 22, 24)
    const to = (minute: number) => good(resizeEntry(test.services, test.person, { id, edge: 'end', minute }))
    const first = to(24 * 60 + 15)
    expect(to(24 * 60 + 15)).toEqual(first)
    expect(to(24 * 60 + 45)).toEqual(first)
    expect(shown(test)).toEqual([
      ['23', 22, 24, 120],
      ['24', 0, 0.75, 45],
    ])
    good(undoLatest(test.services))
    expect(shown(test)[1]).toEqual(['24', 0, 0.25, 15])
  })

  it('cuts in two, with the same project and text, and neither wins nor loses a minute', () => {
    const test = testServices()
    const [id = EntryId.parse('none')] = test.save({ day: MONDAY, span: clock(8, 11), description: 'Anbud' })
    const ids = good(splitEntry(test.services, test.person, { id, at: 9 * 60 + 7 }))
    expect(ids.map((each) => test.entry(each))).toMatchObject([
      { id, minutes: 67, description: 'Anbud', projectId: test.project },
      { minutes: 113, description: 'Anbud', projectId: test.project },
    ])
    expect(splitEntry(test.services, test.person, { id, at: 600 })).toMatchObject({
      error: { code: 'spanEmpty' },
    })
    good(undoLatest(test.services))
    expect(shown(test)).toEqual([['23', 8, 11, 180]])
  })
})

describe('a project that takes no more hours', () => {
  it('keeps the hours it has, also when they are cut', () => {
    const test = testServices()
    const [id] = saved(test, 8, 12)
    test.sqlite.prepare("update projects set end_date = '2026-11-20'").run()
    good(splitEntry(test.services, test.person, { id: EntryId.parse(id), at: 600 }))
    expect(shown(test)).toEqual([
      ['23', 8, 10, 120],
      ['23', 10, 12, 120],
    ])
    expect(
      copyEntries(test.services, test.person, { ids: [EntryId.parse(id)], days: 0, minutes: 240 }),
    ).toMatchObject({
      error: { code: 'projectNotBookable' },
    })
  })
})

describe('copying', () => {
  it('makes hours of its own, logged, also of what is locked', () => {
    const test = testServices()
    const ids = saved(test, 8, 10)
    good(submitEntries(test.services, test.person, ids))
    const [copy] = good(copyEntries(test.services, test.person, { ids, days: 1, minutes: 30 }))
    expect(test.entry(copy)).toMatchObject({
      day: '2026-11-24',
      minutes: 120,
      status: 'logged',
      source: 'manual',
    })
    expect(test.entry(copy).submittedAt).toBeNull()
    expect(test.entry(ids[0]).status).toBe('submitted')
  })

  it('goes to several days at once, and is one step to undo', () => {
    const test = testServices()
    const ids = saved(test, 8, 10)
    const days = ['2026-11-20', '2026-11-25', '2026-11-26'].map((each) => LocalDay.parse(each))
    expect(good(duplicateEntries(test.services, test.person, { ids, days }))).toHaveLength(3)
    expect(shown(test).map(([day]) => day)).toEqual(['23', '25', '26'])
    good(undoLatest(test.services))
    expect(shown(test)).toHaveLength(1)
  })
})

describe('overlaps', () => {
  const overlapping = () => {
    const test = testServices()
    const [long = EntryId.parse('none')] = saved(test, 8, 16)
    const [inner = EntryId.parse('none')] = saved(test, 12, 13)
    return { test, long, inner }
  }
  const open = (test: TestServices) =>
    test
      .week()
      .days.flatMap(({ entries }) => entries.flatMap(({ overlaps }) => overlaps.map(({ kept }) => kept)))

  it('are told of both entries', () => {
    expect(open(overlapping().test)).toEqual([false, false])
  })

  it.each([
    ['shorten', [['23', 8, 12, 240]]],
    [
      'divide',
      [
        ['23', 8, 12, 240],
        ['23', 13, 16, 180],
      ],
    ],
  ] as const)('%s leaves nothing shared and changes only the one', (answer, left) => {
    const { test, long, inner } = overlapping()
    good(settleOverlap(test.services, test.person, { id: long, otherId: inner, answer }))
    expect(open(test)).toEqual([])
    expect(shown(test)).toEqual([...left.slice(0, 1), ['23', 12, 13, 60], ...left.slice(1)])
    good(undoLatest(test.services))
    expect(open(test)).toEqual([false, false])
  })

  it('are kept until one of the two moves', () => {
    const { test, long, inner } = overlapping()
    good(settleOverlap(test.services, test.person, { id: long, otherId: inner, answer: 'keep' }))
    expect(open(test)).toEqual([true, true])
    test.reopen()
    expect(open(test)).toEqual([true, true])
    good(moveEntries(test.services, test.person, { ids: [inner], days: 0, minutes: 15 }))
    expect(open(test)).toEqual([false, false])
  })

  it('can be kept where one is locked, and never change what is', () => {
    const { test, long, inner } = overlapping()
    good(submitEntries(test.services, test.person, [long]))
    expect(
      settleOverlap(test.services, test.person, { id: long, otherId: inner, answer: 'shorten' }),
    ).toMatchObject({ error: { code: 'entryLocked' } })
    good(settleOverlap(test.services, test.person, { id: long, otherId: inner, answer: 'keep' }))
    expect(open(test)).toEqual([true, true])
    expect(test.entry(long).keptOverlaps).toEqual([])
  })
})
