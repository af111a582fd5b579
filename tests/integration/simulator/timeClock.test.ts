import { expect, it } from 'vitest'
import { idOf, kari, setUp, start, valueIn, valuesIn } from './client'

const key = 'activityId=5500007&projectId=4400001&date=2026-03-02'

async function begin() {
  const clock = { now: new Date('2026-03-02T07:00:00Z') }
  const running = await start({ now: () => clock.now })
  await setUp(running, { timeClock: true })
  return { ...running, clock, client: await running.login('sim-admin') }
}

it('a time clock runs until it is stopped, and its hours are added to the entry of that key', async () => {
  const { client, clock } = await begin()
  const started = valueIn(
    await client.put(`/timesheet/timeClock/:start?${key}&lunchBreakDuration=0.5&comment=Drift`),
  )
  expect(started).toMatchObject({ timeStart: '2026-03-02T08:00:00', timeStop: null, employee: { id: kari } })
  expect(valueIn(await client.get('/timesheet/timeClock/present'))).toMatchObject({ id: started.id })
  expect((await client.put(`/timesheet/timeClock/:start?${key}`)).status).toBe(422)
  clock.now = new Date('2026-03-02T15:00:00Z')
  const stop = `/timesheet/timeClock/${started.id}/:stop`
  expect((await client.put(`${stop}?version=3`)).json).toMatchObject({ status: 409, code: 8000 })
  const stopped = await client.put(stop)
  expect([stopped.status, stopped.text]).toEqual([200, ''])
  const entries = () => client.get('/timesheet/entry?dateFrom=2026-03-02&dateTo=2026-03-03')
  expect(valuesIn(await entries())).toMatchObject([
    { hours: 7.5, comment: 'Drift', timeClocks: [{ id: started.id }] },
  ])
  const again = valueIn(await client.put(`/timesheet/timeClock/:start?${key}`))
  clock.now = new Date('2026-03-02T16:00:00Z')
  await client.put(`/timesheet/timeClock/${again.id}/:stop`)
  expect(valuesIn(await entries())).toMatchObject([{ hours: 8.5, comment: 'Drift' }])
  expect(valueIn(await client.get(`/timesheet/timeClock/${again.id}`))).toMatchObject({ hoursStart: 7.5 })
  expect((await client.get('/timesheet/timeClock?isRunning=true')).json).toMatchObject({ count: 0 })
  expect((await client.get('/timesheet/timeClock?dateFrom=2026-03-02')).json).toMatchObject({ count: 2 })
  expect((await client.get('/timesheet/timeClock/present')).json).toEqual({ value: null })
})

it('a time clock follows the rules for hours, and can be switched off', async () => {
  const running = await begin()
  const { client } = running
  expect((await client.put('/timesheet/timeClock/:start')).json).toMatchObject({ code: 15000 })
  const wrong = '/timesheet/timeClock/:start?activityId=5500001&projectId=4400001'
  expect((await client.put(wrong)).json).toMatchObject({ validationMessages: [{ field: 'activity.id' }] })
  const consultant = await running.login('sim-consultant')
  expect((await consultant.put(`/timesheet/timeClock/:start?${key}&employeeId=${kari}`)).status).toBe(403)
  const internal = await client.put('/timesheet/timeClock/:start?activityId=5500001')
  expect(valueIn(internal)).toMatchObject({ project: null })
  expect(idOf(valueIn(internal))).toBeGreaterThan(0)
  await setUp(running, { timeClock: false })
  expect((await client.get('/timesheet/timeClock/present')).json).toMatchObject({ status: 403, code: 9000 })
})
