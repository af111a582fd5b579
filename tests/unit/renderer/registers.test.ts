import { GroupId, PersonId } from '@shared/domain/ids'
import type { Group, PersonLine } from '@shared/ipc/people'
import { describe, expect, test } from 'vitest'
import { groupTree, possibleParents } from '../../../src/renderer/features/groups/groupTree'
import { shownPeople } from '../../../src/renderer/features/people/peopleFilter'
import { sortedRows } from '../../../src/renderer/ui/sortedRows'

describe('sorting a register', () => {
  const rows = [{ n: '10' }, { n: null }, { n: '9' }, { n: 'Å' }, { n: 'Ø' }, { n: 'a' }]
  const order = (descending: boolean) => sortedRows(rows, ({ n }) => n, descending).map(({ n }) => n)

  test('is by the value of numbers, in Norwegian order, with what is blank last', () => {
    expect(order(false)).toEqual(['9', '10', 'a', 'Ø', 'Å', null])
    expect(order(true)).toEqual(['Å', 'Ø', 'a', '10', '9', null])
  })

  test('leaves equals, and rows without a sort, as they are', () => {
    expect(sortedRows(rows, () => 1, true)).toEqual(rows)
    expect(sortedRows(rows, undefined, true)).toBe(rows)
  })
})

describe('the people shown', () => {
  const person = (name: string, change: Partial<PersonLine> = {}): PersonLine => ({
    id: PersonId.parse(name),
    name,
    email: '',
    employeeNumber: '',
    role: 'employee',
    isSelf: false,
    archived: false,
    fromTripletex: false,
    match: { kind: 'numberMissing' },
    groups: [],
    leadsGroups: false,
    leadsProjects: 0,
    ...change,
  })
  const employee = { name: '', email: '', number: '1', mayRegisterHours: true }
  const people = [
    person('Åse', { groups: ['Oslo'], match: { kind: 'matches', employee } }),
    person('Berit', { match: { kind: 'matches', employee: { ...employee, mayRegisterHours: false } } }),
    person('Carl', { employeeNumber: '42' }),
    person('Dag', { archived: true }),
  ]
  test.each([
    ['', 'active', ['Åse', 'Berit', 'Carl']],
    ['', 'unmatched', ['Berit', 'Carl']],
    ['', 'archived', ['Dag']],
    ['ase oslo', 'active', ['Åse']],
    ['42', 'active', ['Carl']],
    ['42', 'archived', []],
  ] as const)('%j among the %s are %j', (search, filter, names) => {
    expect(shownPeople(people, search, filter).map(({ name }) => name)).toEqual(names)
  })
})

describe('groups', () => {
  const group = (name: string, parent: string | null): Group => ({
    id: GroupId.parse(name),
    name,
    parentId: parent === null ? null : GroupId.parse(parent),
    members: [],
    leaders: [],
  })
  const groups = [group('B', 'A'), group('A', null), group('D', null), group('C', 'B'), group('E', 'A')]

  test('stand under the ones that they belong to', () => {
    expect(groupTree(groups).map(({ name, depth }) => name + depth)).toEqual(['A0', 'B1', 'C2', 'E1', 'D0'])
  })

  test('may lie anywhere but under themselves', () => {
    const parents = (id: string | null) =>
      possibleParents(groups, id === null ? null : GroupId.parse(id))
        .map(({ name }) => name)
        .join('')
    expect(parents('A')).toBe('D')
    expect(parents('B')).toBe('AED')
    expect(parents('D')).toBe('ABCE')
    expect(parents(null)).toBe('ABCED')
  })
})
