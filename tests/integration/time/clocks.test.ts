import { saveEntry } from '@main/time/saveEntry'
import { startTimer, stopTimer, timerState, updateTimer } from '@main/time/timer'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

const day = (text: string) => LocalDay.parse(text)

function running(start: string) {
  const test = testServices(start)
  good(startTimer(test.services, test.person, { projectId: test.project, workTypeId: test.work }))
  return test
}

describe('a machine whose clock is wrong', () => {
  it('set back to before the timer’s start: one minute, today, where it can be found and mended', () => {
    const test = running('2031-05-05T08:00:00+02:00')
    test.clock.set('2026-11-24T08:45:00+01:00')
    expect(timerState(test.services, test.person).todayMinutes).toBe(0)
    expect(good(stopTimer(test.services, {}))).toMatchObject({ day: '2026-11-24', minutes: 1 })
    expect(test.hours()).toEqual([['2026-11-24', 1]])
    expect(test.hours('2031-05-05')).toEqual([])
    expect(test.week().days[1]?.entries[0]).toMatchObject({ from: 525, to: 526, planned: false })
    expect(test.week().days[1]?.submission.submittable).toHaveLength(1)
  })

  it('set back while the timer runs, but not to before its start, counts what the clock says', () => {
    const test = running('2026-11-24T08:00:00+01:00')
    test.clock.set('2026-11-24T10:00:00+01:00')
    test.clock.set('2026-11-24T09:00:00+01:00')
    expect(good(stopTimer(test.services, {})).minutes).toBe(60)
  })

  it('set forward by years while the timer runs invents no hours', () => {
    const test = running('2026-11-24T08:00:00+01:00')
    test.clock.set('2031-11-24T08:00:00+01:00')
    const stopped = good(stopTimer(test.services, {}))
    expect(stopped).toMatchObject({ day: '2026-11-24', minutes: 1 })
    expect(stopped.entryIds).toHaveLength(1)
    expect(test.hours('2026-11-24')).toEqual([['2026-11-24', 1]])
  })

  it('set forward and back again leaves the timer right', () => {
    const test = running('2026-11-24T08:00:00+01:00')
    test.clock.set('2031-11-24T08:00:00+01:00')
    test.store.timer.beat(test.clock.now())
    test.reopen()
    test.clock.set('2026-11-24T09:30:00+01:00')
    expect(good(stopTimer(test.services, {})).minutes).toBe(90)
  })

  it('a start that lies ahead can be mended, and another timer started', () => {
    const test = running('2026-11-24T12:00:00+01:00')
    const mended = test.clock.set('2026-11-24T08:00:00+01:00')
    test.clock.set('2026-11-24T09:00:00+01:00')
    good(updateTimer(test.services, test.person, { startedAt: mended }))
    expect(good(stopTimer(test.services, {})).minutes).toBe(60)

    test.clock.set('2026-11-24T12:00:00+01:00')
    good(startTimer(test.services, test.person, {}))
    test.clock.set('2026-11-24T10:00:00+01:00')
    const state = good(startTimer(test.services, test.person, {}))
    expect(state.running?.startedAt).toBe('2026-11-24T09:00:00.000Z')
  })

  it('changes of entries count by what was done last, whatever the clock said', () => {
    const test = testServices('2031-01-01T12:00:00+01:00')
    const [id] = test.save({ day: day('2026-11-24'), span: { kind: 'duration', minutes: 60 } })
    test.clock.set('2026-11-24T12:00:00+01:00')
    test.save({ ...(id && { id }), day: day('2026-11-24'), span: { kind: 'duration', minutes: 90 } })
    expect(test.entry(id)).toMatchObject({ minutes: 90, revision: 1 })
    test.reopen()
    expect(test.entry(id).minutes).toBe(90)
  })

  it('set back, what was logged with a later end is planned until then, and its hours are kept', () => {
    const test = testServices('2026-11-24T16:00:00+01:00')
    test.save({ span: { kind: 'clock', from: 480, to: 960 } })
    test.clock.set('2026-11-24T12:00:00+01:00')
    expect(test.week()).toMatchObject({ minutes: 0, plannedMinutes: 480 })
    test.clock.set('2026-11-24T16:30:00+01:00')
    expect(test.week()).toMatchObject({ minutes: 480, plannedMinutes: 0 })
  })
})

describe('a laptop that travels', () => {
  it('in New York at 18:00 books on the day that the person sees, though it is the next one in Norway', () => {
    const test = testServices('2026-11-24T18:00:00-05:00')
    test.clock.travelTo('America/New_York')
    expect(test.clock.today()).toBe('2026-11-24')
    test.save({ span: { kind: 'clock', from: 9 * 60, to: 17 * 60 } })
    test.save({ span: { kind: 'duration', minutes: 30 } })
    test.clock.travelTo('Europe/Oslo')
    expect(test.clock.today()).toBe('2026-11-25')
    expect(test.hours('2026-11-24')).toEqual([
      ['2026-11-24', 30],
      ['2026-11-24', 480],
    ])
    const shown = test.week('2026-11-24').days[1]?.entries.find(({ from }) => from !== null)
    expect(shown).toMatchObject({ from: 540, to: 1020, zone: 'America/New_York', planned: false })
  })

  it('what has been worked is not planned after a flight to where it is still yesterday', () => {
    const test = testServices('2026-11-25T08:00:00+09:00')
    test.clock.travelTo('Asia/Tokyo')
    test.save({ day: day('2026-11-25'), span: { kind: 'clock', from: 420, to: 480 } })
    test.clock.travelTo('America/New_York')
    expect(test.clock.today()).toBe('2026-11-24')
    expect(test.week('2026-11-25')).toMatchObject({ minutes: 60, plannedMinutes: 0 })
  })

  it('stops its timer on the day where it was started, though there it is past midnight', () => {
    const test = running('2026-11-24T20:00:00+01:00')
    test.clock.travelTo('America/New_York')
    test.clock.set('2026-11-24T20:30:00-05:00')
    good(stopTimer(test.services, {}))
    expect(test.hours('2026-11-24')).toEqual([
      ['2026-11-24', 240],
      ['2026-11-25', 150],
    ])
  })
})

describe('the nights when the clock is changed', () => {
  it.each([
    ['2026-03-28', [120, 300]],
    ['2026-10-24', [120, 420]],
    ['2026-11-24', [120, 360]],
  ])('a shift from 22 to 06 that begins on %s', (text, minutes) => {
    const test = testServices('2026-12-01T12:00:00+01:00')
    const ids = test.save({ day: day(text), span: { kind: 'clock', from: 1320, to: 360 } })
    expect(ids.map((id) => test.entry(id).minutes)).toEqual(minutes)
    const [before, after] = ids.map((id) => test.entry(id).day)
    const totals = test.week(before).days.concat(test.week(after).days)
    expect(totals.find((each) => each.day === before)?.minutes).toBe(minutes[0])
    expect(totals.find((each) => each.day === after)?.minutes).toBe(minutes[1])
  })

  it('a day of 25 hours is worked through as 25, and one of 23 as 23', () => {
    const test = testServices('2026-12-01T12:00:00+01:00')
    const whole = (text: string) =>
      test
        .save({ day: day(text), span: { kind: 'clock', from: 0, to: 1440 } })
        .map((id) => [test.entry(id).day, test.entry(id).minutes])
    expect(whole('2026-03-29')).toEqual([['2026-03-29', 1380]])
    expect(whole('2026-10-25')).toEqual([['2026-10-25', 1500]])
  })

  it('02:30 that does not exist is refused in words, and 02:30 that comes twice is the first', () => {
    const test = testServices('2026-12-01T12:00:00+01:00')
    const workTypeId = test.work
    const spring = (from: number, to: number) =>
      saveEntry(test.services, test.person, {
        projectId: test.project,
        workTypeId,
        day: day('2026-03-29'),
        span: { kind: 'clock', from, to },
        description: '',
      })
    expect(spring(150, 300)).toEqual({ ok: false, error: { code: 'timeSkipped', facts: { text: '02:30' } } })
    expect(spring(60, 165)).toMatchObject({ error: { code: 'timeSkipped', facts: { text: '02:45' } } })
    expect(good(spring(60, 120))).toHaveLength(1)
    const [autumn] = test.save({ day: day('2026-10-25'), span: { kind: 'clock', from: 150, to: 300 } })
    expect(test.entry(autumn)).toMatchObject({ minutes: 210, startedAt: '2026-10-25T00:30:00.000Z' })
  })

  it('hours in the second of two hours that the clock shows alike stay in it when one end is typed anew', () => {
    const test = running('2026-10-25T02:30:00+01:00')
    test.clock.set('2026-10-25T03:00:00+01:00')
    const [id] = good(stopTimer(test.services, {})).entryIds
    test.save({ ...(id && { id }), day: day('2026-10-25'), span: { kind: 'clock', from: 150, to: 195 } })
    expect(test.entry(id)).toMatchObject({ minutes: 45, startedAt: '2026-10-25T01:30:00.000Z' })
    test.save({ ...(id && { id }), day: day('2026-10-25'), span: { kind: 'clock', from: 140, to: 195 } })
    expect(test.entry(id)).toMatchObject({ minutes: 55, startedAt: '2026-10-25T01:20:00.000Z' })
  })

  it('a text that is mended leaves the time as it was measured, in the hour that comes twice and to the second', () => {
    const test = running('2026-10-25T02:30:20+02:00')
    test.clock.set('2026-10-25T02:10:40+01:00')
    const [night] = good(stopTimer(test.services, {})).entryIds
    good(startTimer(test.services, test.person, { projectId: test.project, workTypeId: test.work }))
    test.clock.advance(40 * 1000)
    const [short] = good(stopTimer(test.services, {})).entryIds
    for (const id of [night, short]) {
      const before = test.entry(id)
      const shown = test.week('2026-10-25').days[6]?.entries.find((each) => each.id === id)
      const span = { kind: 'clock', from: shown?.from ?? 0, to: shown?.to ?? 0 } as const
      test.save({ ...(id && { id }), day: before.day, span, description: 'Rettet' })
      const { minutes, startedAt, endedAt } = before
      expect(test.entry(id)).toMatchObject({ description: 'Rettet', minutes, startedAt, endedAt })
    }
    expect(test.hours('2026-10-25')).toEqual([
      ['2026-10-25', 40],
      ['2026-10-25', 1],
    ])
  })
})

it('weeks and days at New Year, and the leap day, hold together', () => {
  const test = testServices('2028-03-01T12:00:00+01:00')
  test.save({ day: day('2026-12-31'), span: { kind: 'clock', from: 1320, to: 120 } })
  test.save({ day: day('2028-02-29') })
  expect(test.hours('2027-01-01')).toEqual([
    ['2026-12-31', 120],
    ['2027-01-01', 120],
  ])
  expect(test.week('2027-01-01')).toMatchObject({ year: 2026, week: 53, minutes: 240 })
  expect(test.week('2028-02-29')).toMatchObject({ year: 2028, week: 9, minutes: 60 })
})
