import { submitEntries } from '@main/time/submitEntries'
import { LocalDay } from '@shared/domain/localDay'
import { expect, it } from 'vitest'
import { good, testServices } from './testServices'

it('a week adds up what is logged, and keeps what is planned apart', () => {
  const test = testServices('2026-11-25T12:00:00+01:00')
  const save = (day: string, minutes: number, workTypeId = test.work) =>
    test.save({ day: LocalDay.parse(day), workTypeId, span: { kind: 'duration', minutes } })
  const monday = save('2026-11-23', 450)
  save('2026-11-23', 30, test.meeting)
  save('2026-11-25', 120)
  save('2026-11-27', 300)
  save('2026-11-22', 999)
  save('2026-11-30', 999)
  good(submitEntries(test.services, test.person, monday))

  const week = test.week()
  expect(week).toMatchObject({
    year: 2026,
    week: 48,
    minutes: 600,
    plannedMinutes: 300,
    billableMinutes: 570,
    unsubmittedMinutes: 150,
    incompleteEntries: 0,
  })
  expect(week.days.map(({ minutes, plannedMinutes }) => [minutes, plannedMinutes])).toEqual([
    [480, 0],
    [0, 0],
    [120, 0],
    [0, 0],
    [0, 300],
    [0, 0],
    [0, 0],
  ])
  expect(week.days.map(({ today }) => today).indexOf(true)).toBe(2)
  expect(week.days.map(({ submission }) => submission.submittable.length)).toEqual([1, 0, 1, 0, 0, 0, 0])
})

it('the week around New Year holds the days of both years', () => {
  const test = testServices('2027-01-04T12:00:00+01:00')
  test.save({ day: LocalDay.parse('2026-12-31') })
  test.save({ day: LocalDay.parse('2027-01-01') })
  expect(test.week('2027-01-03')).toMatchObject({ year: 2026, week: 53, minutes: 120 })
  expect(test.week('2027-01-04')).toMatchObject({ year: 2027, week: 1, minutes: 0 })
})
