import { createTraffic } from '@main/tripletex/traffic'
import { expect, it } from 'vitest'

const MINUTE = 60_000

function atClock(start = 0) {
  const clock = { now: start }
  return { clock, traffic: createTraffic(() => clock.now) }
}

it('counts the requests of the last sixty minutes, and no older ones', () => {
  const { clock, traffic } = atClock()
  traffic.sent()
  clock.now = 30 * MINUTE
  traffic.sent()
  traffic.sent()
  expect(traffic.inLastHour()).toBe(3)
  clock.now = 60 * MINUTE - 1
  expect(traffic.inLastHour()).toBe(3)
  clock.now = 60 * MINUTE
  expect(traffic.inLastHour()).toBe(2)
  clock.now = 90 * MINUTE
  expect(traffic.inLastHour()).toBe(0)
})

it('does not count what lies ahead of a clock that was set back', () => {
  const { clock, traffic } = atClock(10 * 60 * MINUTE)
  traffic.sent()
  clock.now = 0
  traffic.sent()
  expect(traffic.inLastHour()).toBe(1)
})

it('stays right when nobody asks for a day of requests', () => {
  const { clock, traffic } = atClock()
  for (let minute = 0; minute < 24 * 60; minute++) {
    clock.now = minute * MINUTE
    traffic.sent()
  }
  expect(traffic.inLastHour()).toBe(60)
})

it('keeps the limit that was told last, with when, and forgets none for an answer that tells nothing', () => {
  const { clock, traffic } = atClock()
  expect(traffic.lastLimit()).toBeNull()
  traffic.seen({ limit: 100, remaining: 40, resetSeconds: 7 })
  clock.now = MINUTE
  traffic.seen(undefined)
  expect(traffic.lastLimit()).toEqual({ limit: 100, remaining: 40, resetSeconds: 7, at: 0 })
})

it('knows until when Tripletex asked to wait, while that lies ahead', () => {
  const { clock, traffic } = atClock(MINUTE)
  expect(traffic.waitUntil()).toBeNull()
  traffic.askedToWait(30)
  traffic.askedToWait(5)
  expect(traffic.waitUntil()).toBe(MINUTE + 30_000)
  clock.now += 30_000
  expect(traffic.waitUntil()).toBeNull()
})

it('tells that it was asked to wait', () => {
  const told: number[] = []
  const traffic = createTraffic(
    () => 0,
    (milliseconds) => told.push(milliseconds),
  )
  traffic.askedToWait(2)
  expect(told).toEqual([2000])
})

it('waits no longer than it was asked to where the clock is set back meanwhile', () => {
  const { clock, traffic } = atClock(60 * MINUTE)
  traffic.askedToWait(30)
  clock.now = 0
  expect(traffic.waitUntil()).toBeNull()
  traffic.askedToWait(5)
  expect(traffic.waitUntil()).toBe(5000)
})
