import {
  type BookingFacts,
  type BookingWarningCode,
  bookingWarnings,
  concernsAllHours,
} from '@shared/domain/bookingWarning'
import { describe, expect, it } from 'vitest'
import { day } from './zones'

const project = {
  origin: 'tripletex',
  archived: false,
  startDate: day('2026-01-10'),
  endDate: day('2026-06-30'),
  participantsOnly: false,
  linkedWorkTypesOnly: false,
  localWorkTypes: false,
} as const
const workType = { kind: 'anyProject', archived: false, linked: false } as const

/** Hours that nothing keeps from Tripletex. */
const fine: BookingFacts = {
  transfer: 'onSubmission',
  connected: true,
  employee: { mayRegisterHours: true },
  project,
  participates: false,
  workType,
  day: day('2026-03-02'),
  commentRequired: false,
  locked: false,
  dayMinutes: 450,
}

const codes = (facts: Partial<BookingFacts>) => bookingWarnings({ ...fine, ...facts }).map(({ code }) => code)

const troubles: [string, Partial<BookingFacts>, BookingWarningCode[]][] = [
  ['nothing is wrong', {}, []],
  ['internal work is fine', { project: null, workType: { ...workType, kind: 'internal' } }, []],
  ['no work type is chosen yet', { workType: null }, []],
  ['the person has no number', { employee: 'numberMissing' }, ['employeeNumberMissing']],
  ['nobody there has the number', { employee: 'unknown' }, ['employeeUnknown']],
  ['employees were never fetched', { employee: 'notPulled' }, []],
  ['the employee may not', { employee: { mayRegisterHours: false } }, ['employeeMayNotRegister']],
  ['the project is closed', { project: { ...project, archived: true } }, ['projectClosed']],
  ['the project starts later', { day: day('2026-01-09') }, ['projectNotStarted']],
  ['the project has ended', { day: day('2026-07-01') }, ['projectEnded']],
  ['for participants only', { project: { ...project, participantsOnly: true } }, ['notParticipant']],
  ['taking part', { project: { ...project, participantsOnly: true }, participates: true }, []],
  [
    'who takes part cannot be known without a number',
    { project: { ...project, participantsOnly: true }, employee: 'unknown' },
    ['employeeUnknown'],
  ],
  ['a project of Busy', { project: { ...project, origin: 'busy' } }, ['projectUnknown']],
  ['a work type of Busy', { workType: { ...workType, kind: 'local' } }, ['workTypeUnknown']],
  [
    'project and work type of Busy',
    { project: { ...project, origin: 'busy' }, workType: { ...workType, kind: 'local' } },
    ['projectUnknown', 'workTypeUnknown'],
  ],
  [
    'an internal work type on a project',
    { workType: { ...workType, kind: 'internal' } },
    ['workTypeNotAllowed'],
  ],
  ['a project work type without a project', { project: null }, ['workTypeNotAllowed']],
  ['a work type that is gone', { workType: { ...workType, archived: true } }, ['workTypeNotAllowed']],
  ['linked ones only', { project: { ...project, linkedWorkTypesOnly: true } }, ['workTypeNotAllowed']],
  [
    'linked ones only, and it is',
    { project: { ...project, linkedWorkTypesOnly: true }, workType: { ...workType, linked: true } },
    [],
  ],
  ['comments are demanded', { commentRequired: true }, ['commentRequired']],
  ['what stands there is locked', { locked: true }, ['locked']],
  ['a day of just 24 hours', { dayMinutes: 1440 }, []],
  ['a day of more', { dayMinutes: 1441 }, ['tooManyHours']],
  [
    'everything at once, the person first',
    { employee: 'numberMissing', day: day('2026-07-01'), commentRequired: true, dayMinutes: 2000 },
    ['employeeNumberMissing', 'projectEnded', 'commentRequired', 'tooManyHours'],
  ],
]

describe('what keeps hours from reaching Tripletex', () => {
  it.each(troubles)('%s', (_name, facts, expected) => {
    expect(codes(facts)).toEqual(expected)
  })

  it.each(troubles)(
    'under no transfer, or unconnected, only the length of the day counts: %s',
    (_name, facts) => {
      const long = (facts.dayMinutes ?? 0) > 1440 ? ['tooManyHours'] : []
      expect(codes({ ...facts, transfer: 'never' })).toEqual(long)
      expect(codes({ ...facts, connected: false })).toEqual(long)
    },
  )

  it('comes with the date, or the minutes, that the sentence needs', () => {
    expect(bookingWarnings({ ...fine, day: day('2026-01-09') })[0]?.date).toBe('2026-01-10')
    expect(bookingWarnings({ ...fine, day: day('2026-07-01') })[0]?.date).toBe('2026-06-30')
    expect(bookingWarnings({ ...fine, dayMinutes: 1500 })).toEqual([
      { code: 'tooManyHours', date: null, minutes: 1500 },
    ])
  })

  it('is about all of a person’s hours, or about these', () => {
    const everything = bookingWarnings({ ...fine, employee: 'unknown', commentRequired: true, locked: true })
    expect(everything.map((each) => [each.code, concernsAllHours(each)])).toEqual([
      ['employeeUnknown', true],
      ['commentRequired', true],
      ['locked', false],
    ])
  })
})
