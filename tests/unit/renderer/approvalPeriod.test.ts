import { describe, expect, it } from 'vitest'
import { placeAfter } from '../../../src/renderer/features/approval/period/gridMoves'
import { besides, nextWaiting } from '../../../src/renderer/features/approval/period/personWeek/waysOn'
import { selectionOf } from '../../../src/renderer/features/approval/period/personWeek/weekModel'
import {
  membersOf,
  type PeopleFilter,
  shownPeople,
} from '../../../src/renderer/features/approval/period/shownPeople'
import {
  movedSpan,
  quarterOf,
  renamedSpan,
  spanAt,
  weeksIn,
} from '../../../src/renderer/features/approval/period/span'
import {
  tickableOf,
  tickedAmong,
  tickOf,
  tickState,
  toggled,
} from '../../../src/renderer/features/approval/period/ticks'
import { NO_MINUTES } from '../../../src/shared/domain/approvalFigures'
import { EntryId, GroupId, PersonId } from '../../../src/shared/domain/ids'
import { LocalDay } from '../../../src/shared/domain/localDay'
import type { ApprovalPerson } from '../../../src/shared/ipc/approval'

const day = (text: string) => LocalDay.parse(text)

describe('the weeks that are looked at', () => {
  it('are one, the four that end with it, or those of a quarter', () => {
    expect(spanAt('week', day('2026-11-18'))).toMatchObject({ from: '2026-11-16', to: '2026-11-22' })
    expect(spanAt('fourWeeks', day('2026-11-18'))).toMatchObject({ from: '2026-10-26', to: '2026-11-22' })
    expect(spanAt('quarter', day('2026-07-01'))).toMatchObject({ from: '2026-06-29', to: '2026-09-27' })
  })

  it('hold the 53rd week of a year in its fourth quarter', () => {
    const span = spanAt('quarter', day('2026-12-31'))
    expect(span).toMatchObject({ from: '2026-09-28', to: '2027-01-03' })
    expect(weeksIn(span)).toBe(14)
    expect(quarterOf(span)).toEqual({ number: 4, year: 2026 })
    expect(quarterOf(movedSpan(span, 1))).toEqual({ number: 1, year: 2027 })
  })

  it('lie next to each other', () => {
    for (const name of ['week', 'fourWeeks', 'quarter'] as const) {
      let span = spanAt(name, day('2026-02-04'))
      for (let step = 0; step < 20; step++) {
        const next = movedSpan(span, 1)
        expect(Date.parse(next.from) - Date.parse(span.to)).toBe(86_400_000)
        expect(movedSpan(next, -1)).toEqual(span)
        span = next
      }
    }
  })

  it('stay around last week when there come to be more or fewer of them', () => {
    const quarter = spanAt('quarter', day('2026-11-18'))
    expect(renamedSpan(quarter, 'week', day('2026-11-25')).from).toBe('2026-11-16')
    expect(renamedSpan(spanAt('week', day('2026-03-04')), 'fourWeeks', day('2026-11-25')).to).toBe(
      '2026-03-08',
    )
  })
})

const mondays = ['2026-11-09', '2026-11-16'].map(day)

function person(id: number, name: string, approvable: [number, number], mayApprove = true): ApprovalPerson {
  return {
    personId: PersonId.parse(`0190a000-0000-7000-8000-00000000000${id}`),
    name,
    archived: false,
    mayApprove,
    weeks: mondays.map((monday, index) => ({
      ...NO_MINUTES,
      monday,
      billable: 0,
      submitted: approvable[index] ?? 0,
      approvable: approvable[index] ?? 0,
    })),
  }
}

const [kari, ola, self] = [
  person(1, 'Kari Nordmann', [60, 120]),
  person(2, 'Ola Ås', [0, 30]),
  person(3, 'Ane Vik', [90, 0], false),
] as const

const groupId = (id: number) => GroupId.parse(`0190b000-0000-7000-8000-00000000000${id}`)

describe('what is ticked', () => {
  it('is only what can be approved by whoever looks', () => {
    expect(tickableOf(kari)).toHaveLength(2)
    expect(tickableOf(ola)).toEqual([{ personId: ola.personId, monday: '2026-11-16', minutes: 30 }])
    expect(tickableOf(self)).toEqual([])
  })

  it('is taken back where all of it was ticked, and completed where some was', () => {
    const [first] = tickableOf(kari)
    if (!first) throw new Error('Kari has something to tick.')
    const some = toggled(new Set(), [first])
    expect(tickState(tickableOf(kari), some)).toBe('some')
    const all = toggled(some, tickableOf(kari))
    expect(tickState(tickableOf(kari), all)).toBe('all')
    expect(toggled(all, tickableOf(kari)).size).toBe(0)
  })

  it('is approved only as far as it is shown and waits still', () => {
    const ticks = new Set([...tickableOf(kari), ...tickableOf(ola)].map(tickOf))
    expect(tickedAmong([ola], ticks)).toEqual(tickableOf(ola))
    expect(tickedAmong([person(2, 'Ola Ås', [0, 0])], ticks)).toEqual([])
  })
})

describe('what is decided about in a person’s week', () => {
  const week = { personId: kari.personId, monday: day('2026-11-16') }
  const ids = ['m', 't'].map((id) => EntryId.parse(id))
  const entries = ids.map((id, at) => ({ id, minutes: 60 * (at + 1) }))

  it('is told with how much of it was shown, ticked or whole', () => {
    expect(selectionOf(week, entries, ids.slice(1), true)).toEqual({
      kind: 'entries',
      ids: ids.slice(1),
      minutes: 120,
    })
    expect(selectionOf(week, entries, ids, false)).toEqual({ kind: 'weeks', weeks: [week], minutes: 180 })
  })
})

describe('who is shown', () => {
  const all = [ola, kari, self]
  const everybody: PeopleFilter = { search: '', onlyWaiting: false, members: null }
  const names = (filter: Partial<PeopleFilter>) =>
    shownPeople(all, { ...everybody, ...filter }).map(({ name }) => name)

  it('comes by name, and is found by parts of it', () => {
    expect(names({})).toEqual(['Ane Vik', 'Kari Nordmann', 'Ola Ås'])
    expect(names({ search: 'as' })).toEqual(['Ola Ås'])
    expect(names({ search: 'nord kari' })).toEqual(['Kari Nordmann'])
  })

  it('has something to approve, or is in a group, where that is asked for', () => {
    expect(names({ onlyWaiting: true })).toEqual(['Kari Nordmann', 'Ola Ås'])
    expect(names({ members: new Set([self.personId]) })).toEqual(['Ane Vik'])
  })

  it('is in a group through the groups under it', () => {
    const group = (id: number, parent: number | null, members: PersonId[]) => ({
      id: groupId(id),
      name: `Gruppe ${id}`,
      parentId: parent === null ? null : groupId(parent),
      members,
      leaders: [],
    })
    const groups = [
      group(1, null, [kari.personId]),
      group(2, 1, [ola.personId]),
      group(3, null, [self.personId]),
    ]
    expect([...membersOf(groups, groupId(1))]).toEqual([kari.personId, ola.personId])
  })
})

describe('where to go on', () => {
  const [, second] = mondays
  const all = [ola, kari, self]

  it('is the next by name who waits in the same week, around to the first', () => {
    if (!second) throw new Error('There are two weeks.')
    expect(nextWaiting(all, { personId: kari.personId, monday: second })).toMatchObject({ name: 'Ola Ås' })
    expect(nextWaiting(all, { personId: ola.personId, monday: second })).toMatchObject({
      name: 'Kari Nordmann',
      monday: second,
    })
  })

  it('is another week where nobody else waits in this one, and nowhere where none does', () => {
    const [first] = mondays
    if (!first || !second) throw new Error('There are two weeks.')
    expect(nextWaiting([kari, self], { personId: kari.personId, monday: second })).toMatchObject({
      name: 'Kari Nordmann',
      monday: first,
    })
    expect(nextWaiting([ola], { personId: ola.personId, monday: second })).toBeNull()
  })

  it('is beside somebody by name', () => {
    const { previous, next } = besides(all, kari.personId)
    expect([previous?.name, next?.name]).toEqual(['Ane Vik', 'Ola Ås'])
    expect(besides(all, ola.personId).next).toBeNull()
  })
})

describe('the column that keys lead to', () => {
  const grid = { rows: 10, columns: 6, page: 4 }
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false })

  it('stays in the table, with the head above its first row', () => {
    expect(placeAfter(press('ArrowUp'), { row: 0, column: 2 }, grid)).toEqual({ row: -1, column: 2 })
    expect(placeAfter(press('ArrowUp'), { row: -1, column: 2 }, grid)).toEqual({ row: -1, column: 2 })
    expect(placeAfter(press('ArrowDown'), { row: 9, column: 2 }, grid)).toEqual({ row: 9, column: 2 })
    expect(placeAfter(press('ArrowRight'), { row: 0, column: 5 }, grid)).toEqual({ row: 0, column: 5 })
    expect(placeAfter(press('PageDown'), { row: 8, column: 1 }, grid)).toEqual({ row: 9, column: 1 })
    expect(placeAfter(press('PageUp'), { row: 2, column: 1 }, grid)).toEqual({ row: 0, column: 1 })
    expect(placeAfter(press('End', true), { row: 2, column: 1 }, grid)).toEqual({ row: 9, column: 5 })
    expect(placeAfter(press('x'), { row: 2, column: 1 }, grid)).toBeNull()
  })
})
