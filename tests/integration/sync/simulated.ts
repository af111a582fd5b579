import { createSimulator, type Simulator } from '@simulator/server'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'

const FIRST_DAY = '2026-11-01'

/** A Tripletex for the tests of one file, as at its start before each of them, and what a test does to it or sees in it. */
export function simulatedTripletex() {
  let simulator: Simulator
  beforeAll(async () => {
    simulator = await createSimulator({ seed: 'small' })
    await simulator.listen(0)
  })
  afterAll(() => simulator.close())
  beforeEach(() => control('POST', 'reset'))

  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${simulator.origin}/__sim/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    expect(response.ok, text).toBe(true)
    return text === '' ? undefined : JSON.parse(text)
  }
  const rows = () => simulator.world.db.timesheetEntries.all().filter(({ date }) => date >= FIRST_DAY)

  return {
    url: () => simulator.url,
    db: () => simulator.world.db,
    fault: (fault: object) => control('POST', 'faults', fault),
    heal: () => control('DELETE', 'faults'),
    edit: (wanted: object) => control('POST', 'edit', wanted),
    settings: (values: object) => control('POST', 'edit', { resource: 'settings', action: 'update', values }),
    /** The hours from November on, as employee number, project number, activity, day and hours. */
    hours() {
      const { db } = simulator.world
      return rows()
        .map((row) =>
          [
            db.employees.get(row.employee)?.employeeNumber,
            row.project === null ? '-' : db.projects.get(row.project)?.number,
            db.activities.get(row.activity)?.name,
            row.date,
            row.hours,
          ].join(' '),
        )
        .sort()
    },
    /** Hours on Kari's usual key, written by somebody in Tripletex. */
    async theyWrite(hours: number, employeeNumber = '1'): Promise<void> {
      const { db } = simulator.world
      const values = {
        employee: { id: db.employees.all().find((each) => each.employeeNumber === employeeNumber)?.id },
        project: { id: db.projectsByNumber.one('1001') },
        activity: { id: db.activities.all().find(({ name }) => name === 'Utvikling')?.id },
        date: '2026-11-24',
        hours,
      }
      await control('POST', 'edit', { resource: 'timesheetEntry', action: 'create', values })
    },
    theyDelete: (id: number) => control('POST', 'edit', { resource: 'timesheetEntry', action: 'delete', id }),
    entry() {
      const [row, ...more] = rows()
      expect(more).toEqual([])
      if (!row) expect.fail('nothing is there')
      return row
    },
    /** Every kind of request so far, by method and path. */
    allRequests: () => simulator.world.requests.list(),
    requests(method: string, path: string): number {
      const all = simulator.world.requests.list()
      const matching = all.filter((each) => each.method === method && each.path.startsWith(`/v2/${path}`))
      return matching.reduce((sum, { count }) => sum + count, 0)
    },
  }
}
export type SimulatedTripletex = ReturnType<typeof simulatedTripletex>
