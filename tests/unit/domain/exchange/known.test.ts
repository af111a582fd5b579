import { isLaterTotal } from '@shared/domain/exchange/laterTotal'
import { type KnownPerson, samePerson, sameProject, sameWorkType } from '@shared/domain/exchange/sameThing'
import { versionToTell } from '@shared/domain/exchange/toTell'
import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { version } from './records'

const person = (id: string, change: Partial<KnownPerson> = {}): KnownPerson => ({
  id: PersonId.parse(id),
  tripletexId: null,
  employeeNumber: '',
  name: '',
  email: '',
  archived: false,
  ...change,
})

describe('who a file means', () => {
  it.each<[string, Partial<KnownPerson>, KnownPerson[], string | null]>([
    [
      'the employee, whatever else is alike',
      { tripletexId: 5, employeeNumber: '2' },
      [person('b', { employeeNumber: '2' }), person('c', { tripletexId: 5 })],
      'c',
    ],
    [
      'Busy’s own id before the number',
      { employeeNumber: '2' },
      [person('b', { employeeNumber: '2' }), person('a')],
      'a',
    ],
    [
      'the number with the name',
      { employeeNumber: '2', name: 'Ola Fjell' },
      [person('b', { employeeNumber: '2', name: 'ola fjell ' }), person('c', { name: 'Ola Fjell' })],
      'b',
    ],
    [
      'nobody who has just the number',
      { employeeNumber: '2', name: 'Ola Fjell' },
      [person('b', { employeeNumber: '2', name: 'Per Dal' })],
      null,
    ],
    [
      'nobody where two have the number',
      { employeeNumber: '2', name: 'Ola' },
      [person('b', { employeeNumber: '2', name: 'Ola' }), person('c', { employeeNumber: '2', name: 'Ola' })],
      null,
    ],
    [
      'who is in use, of two with the number',
      { employeeNumber: '2', name: 'Ola' },
      [
        person('b', { employeeNumber: '2', name: 'Ola', archived: true }),
        person('c', { employeeNumber: '2', name: 'Ola' }),
      ],
      'c',
    ],
    [
      'the e-mail, however it is spelled',
      { email: 'Ola@fjord.no' },
      [person('b', { email: 'ola@fjord.no' })],
      'b',
    ],
    ['nobody, where nothing is like nothing', {}, [person('b'), person('c')], null],
    [
      'nobody who is another employee',
      { tripletexId: 5, employeeNumber: '2' },
      [person('b', { tripletexId: 6, employeeNumber: '2' })],
      null,
    ],
    [
      'somebody who is no employee here yet',
      { tripletexId: 5, employeeNumber: '2', name: 'Ola' },
      [person('b', { employeeNumber: '2', name: 'Ola' })],
      'b',
    ],
  ])('%s', (_what, theirs, known, expected) => {
    expect(samePerson(person('a', theirs), known, new Set())?.id ?? null).toBe(expected)
  })
})

describe('which project or work type a file means', () => {
  const theirs = {
    id: ProjectId.parse('a'),
    tripletexId: null,
    number: '1',
    name: 'Hytta',
    customerName: null,
  }
  const here = (id: string, change: object = {}) => ({ ...theirs, id, archived: false, ...change })
  it.each<[string, number | null, ReturnType<typeof here>[], string | null]>([
    ['the same in Tripletex', 7, [here('a'), here('b', { tripletexId: 7 })], 'b'],
    ['none, where it is not fetched', 7, [here('a'), here('b', { tripletexId: 8 })], null],
    ['Busy’s own id', null, [here('b'), here('a', { name: 'Annet' })], 'a'],
    ['number and name both', null, [here('b', { name: ' HYTTA' })], 'b'],
    ['none by the number alone', null, [here('b', { name: 'Annet' })], null],
    ['none of Tripletex’s by its name', null, [here('b', { tripletexId: 7 })], null],
    ['the one in use, of two', null, [here('b', { archived: true }), here('c')], 'c'],
  ])('project: %s', (_what, tripletexId, known, expected) => {
    expect(sameProject({ ...theirs, tripletexId }, known)?.id ?? null).toBe(expected)
  })
  it('work type: by its name', () => {
    const ferie = { id: WorkTypeId.parse('a'), tripletexId: null, name: 'Ferie', billable: false }
    const known = [{ ...ferie, id: 'b', archived: false }]
    expect(sameWorkType(ferie, known)?.id).toBe('b')
    expect(sameWorkType({ ...ferie, name: 'Syk' }, known)).toBeNull()
  })
})

describe('what is believed of a total', () => {
  const at = (entryId: number, number: number, confirmedAt: string) => ({
    entryId,
    version: number,
    confirmedAt,
    own: true,
  })
  const never = { toldHere: false, loggedAt: null }
  it.each([
    ['the file’s, where nothing is known', null, at(1, 1, '3'), never, true],
    ['the log’s, that it is gone since', null, at(1, 1, '3'), { toldHere: true, loggedAt: '4' }, false],
    [
      'the file’s, where it was told after that',
      null,
      at(1, 1, '5'),
      { toldHere: true, loggedAt: '4' },
      true,
    ],
    ['the later version', at(1, 1, '9'), at(1, 2, '3'), { toldHere: true, loggedAt: '9' }, true],
    ['its own later version', at(1, 3, '1'), at(1, 2, '3'), never, false],
    ['of one version, what was confirmed last', at(1, 2, '1'), at(1, 2, '3'), never, true],
    [
      'its own, of another entry that it told of itself',
      at(2, 1, '1'),
      at(1, 5, '3'),
      { toldHere: true, loggedAt: '1' },
      false,
    ],
    ['the later, of another entry that it only heard of', at(2, 1, '1'), at(1, 5, '3'), never, true],
  ])('%s', (_what, mine, theirs, heard, expected) => {
    expect(isLaterTotal(mine, theirs, heard)).toBe(expected)
  })
})

describe('the version under which others are told', () => {
  const told = (number: number, id: string, withdrawn = false) => ({ ...version(number, id), withdrawn })
  it.each([
    ['is its own at first', version(2, 'a'), null, true, version(2, 'a')],
    ['is its own again', version(2, 'a'), told(2, 'a'), true, version(2, 'a')],
    ['is its own, which is later', version(4, 'b'), told(2, 'a'), true, version(4, 'b')],
    ['is a new one where others know a later one', version(2, 'a'), told(4, 'b'), true, version(5, null)],
    [
      'is a new one where others know another of the number, that wins',
      version(2, 'a'),
      told(2, 'b'),
      true,
      version(3, null),
    ],
    ['is a new one where that was told as none', version(2, 'a'), told(2, 'a', true), true, version(3, null)],
    ['is its own where it is taken back', version(3, 'b'), told(2, 'a'), false, version(3, 'b')],
    ['is what was told before of what is gone', version(2, 'a'), told(5, 'b', true), false, version(5, 'b')],
    ['is a new one where it is not here any more', null, told(4, 'b'), false, version(5, null)],
    ['is the same again, once that was told', null, told(5, 'c', true), false, version(5, 'c')],
  ])('%s', (_what, mine, before, seen, expected) => {
    expect(versionToTell(mine, before, seen)).toMatchObject(expected)
  })
})
