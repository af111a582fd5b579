import { createHash } from 'node:crypto'
import { RequestCounter } from '@simulator/http/requestCounter'
import { seedDatabase, seedNames } from '@simulator/seed/seed'
import { settingsSchema } from '@simulator/settings'
import { snapshotText } from '@simulator/store/snapshot'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a seed', () => {
  it.each(seedNames)('%s is the same each time, on any day', (name) => {
    const fingerprints = ['2026-11-24T12:00:00Z', '2031-02-03T23:59:59Z'].map((instant, at) => {
      vi.useFakeTimers({ now: new Date(instant) })
      vi.spyOn(Math, 'random').mockReturnValue(at / 2)
      const text = snapshotText(seedDatabase(name), settingsSchema.parse({}))
      return createHash('sha256').update(text).digest('hex')
    })
    expect(fingerprints[0]).toBe(fingerprints[1])
  })

  it('large is as large as it should be, and its entries have different keys', () => {
    const db = seedDatabase('large')
    expect({
      employees: db.employees.size,
      customers: db.customers.size,
      activities: db.activities.size,
      projects: db.projects.size,
      entries: db.timesheetEntries.size,
      keys: [...db.entryByKey.keys()].length,
    }).toEqual({
      employees: 300,
      customers: 5000,
      activities: 1000,
      projects: 10_000,
      entries: 50_000,
      keys: 50_000,
    })
  })
})

it('the list of requests stays bounded, and still counts', () => {
  const counter = new RequestCounter()
  for (let id = 0; id < 30_000; id += 1) counter.add('GET', `/v2/timesheet/entry/${id}`)
  const list = counter.list()
  expect(list.length).toBeLessThanOrEqual(20_001)
  expect(list.reduce((sum, each) => sum + each.count, 0)).toBe(30_000)
  const masked = list.find((each) => each.path.includes('{'))
  expect(masked).toEqual({ method: 'GET', path: '/v2/timesheet/entry/{number}', count: 10_000 })
})
