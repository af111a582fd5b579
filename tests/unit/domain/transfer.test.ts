import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { addDays } from '@shared/domain/localDay'
import { EntryStatus } from '@shared/domain/timeEntry'
import {
  countedStatuses,
  countsOn,
  desiredMinutes,
  hundredthsOfHours,
  hundredthsOfMinutes,
  TransferChoice,
  transferKeyText,
} from '@shared/domain/transfer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from './zones'

const counted: Record<TransferChoice, EntryStatus[]> = {
  never: [],
  onSubmission: ['submitted', 'approved', 'onOrder'],
  onApproval: ['approved', 'onOrder'],
  onOrder: ['onOrder'],
}

describe.each(TransferChoice.options)('under %s', (choice) => {
  it.each(EntryStatus.options)('an entry that is %s', (status) => {
    const counts = counted[choice].includes(status)
    expect(countedStatuses(choice).includes(status)).toBe(counts)
    expect(desiredMinutes([{ minutes: 90, status }], choice)).toBe(counts ? 90 : 0)
  })

  it('the total is that of the entries which count', () => {
    const minutes: Record<EntryStatus, number> = { logged: 1, submitted: 20, approved: 300, onOrder: 4000 }
    const entries = EntryStatus.options.map((status) => ({ status, minutes: minutes[status] }))
    const total = counted[choice].reduce((sum, status) => sum + minutes[status], 0)
    expect(desiredMinutes(entries, choice)).toBe(total)
  })
})

it('every number of minutes in a day is told from its neighbours by the hours that are sent', () => {
  for (let minutes = 1; minutes <= 1440; minutes++) {
    const hundredths = hundredthsOfMinutes(minutes)
    const hours = hundredths / 100
    expect(hundredthsOfHours(hours)).toBe(hundredths)
    expect(hundredthsOfMinutes(minutes - 1)).toBeLessThan(hundredths)
    expect(hundredthsOfMinutes(minutes + 1)).toBeGreaterThan(hundredths)
    expect(Math.round(hours * 60)).toBe(minutes)
    expect(Number(hours.toFixed(2))).toBe(hours)
  }
})

it('keys that differ in anything differ as text', () => {
  const key = {
    personId: PersonId.parse('p'),
    projectId: ProjectId.parse('x'),
    workTypeId: WorkTypeId.parse('w'),
    day: day('2026-11-24'),
  }
  const others = [
    { ...key, personId: PersonId.parse('q') },
    { ...key, projectId: null },
    { ...key, workTypeId: WorkTypeId.parse('v') },
    { ...key, day: day('2026-11-25') },
  ]
  expect(new Set([key, ...others].map(transferKeyText)).size).toBe(5)
})

describe('the day from which hours count', () => {
  const anyDay = fc.integer({ min: -800, max: 800 }).map((days) => addDays(day('2026-11-24'), days))
  const told = () => true
  const untold = () => false

  it.each([
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2026-11-25', true],
  ])('is one of them: %s', (date, counts) => {
    expect(countsOn({ from: day('2026-11-24') }, day(date), untold)).toBe(counts)
  })

  it('does not hold for what Tripletex was told of', () => {
    fc.assert(fc.property(anyDay, anyDay, (from, date) => countsOn({ from }, date, told)))
  })

  it('is every day where none was given', () => {
    fc.assert(fc.property(anyDay, (date) => countsOn({ from: null }, date, untold)))
  })

  it('takes no day away by being moved back, nor adds one by being moved forth', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (one, other, date) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        return !countsOn({ from: later }, date, untold) || countsOn({ from: earlier }, date, untold)
      }),
    )
  })
})
