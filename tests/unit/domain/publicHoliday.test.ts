import { capacityOn, isWorkingDay } from '@shared/domain/capacity'
import { addDays, weekdayOf, weekOf } from '@shared/domain/localDay'
import { publicHolidayOn } from '@shared/domain/publicHoliday'
import { describe, expect, it } from 'vitest'
import { day } from './zones'

describe('public holidays', () => {
  it.each([
    ['2026-01-01', 'newYearsDay'],
    ['2026-04-02', 'maundyThursday'],
    ['2026-04-03', 'goodFriday'],
    ['2026-04-05', 'easterSunday'],
    ['2026-04-06', 'easterMonday'],
    ['2026-05-01', 'labourDay'],
    ['2026-05-14', 'ascensionDay'],
    ['2026-05-17', 'constitutionDay'],
    ['2026-05-24', 'whitSunday'],
    ['2026-05-25', 'whitMonday'],
    ['2026-12-25', 'christmasDay'],
    ['2026-12-26', 'boxingDay'],
    ['2026-12-24', null],
    ['2026-11-24', null],
    ['2027-03-28', 'easterSunday'],
    ['2038-04-25', 'easterSunday'],
    ['2285-03-22', 'easterSunday'],
    ['2029-05-10', 'ascensionDay'],
    ['2012-05-17', 'constitutionDay'],
  ])('%s is %s', (text, holiday) => {
    expect(publicHolidayOn(day(text))).toBe(holiday)
  })

  it('has twelve of them in every year, fewer only where two fall on one day', () => {
    for (let year = 1990; year <= 2100; year++) {
      const first = day(`${year}-01-01`)
      const days = Array.from({ length: 365 }, (_, index) => addDays(first, index))
      const holidays = days.filter((each) => publicHolidayOn(each) !== null)
      expect(holidays.length).toBeGreaterThanOrEqual(10)
      expect(holidays.length).toBeLessThanOrEqual(12)
      const easter = days.find((each) => publicHolidayOn(each) === 'easterSunday')
      expect(easter && weekdayOf(easter)).toBe(7)
    }
  })
})

describe('capacity', () => {
  it('is a full day on working days, and nothing on weekends and holidays', () => {
    const week = weekOf(day('2026-04-01')).days
    expect(week.map((each) => capacityOn(each, 450))).toEqual([450, 450, 450, 0, 0, 0, 0])
    expect(isWorkingDay(day('2026-05-17'))).toBe(false)
  })
})
