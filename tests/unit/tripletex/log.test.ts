import { expect, it } from 'vitest'
import { failure, fakeTripletex, json, requestId, withSessions } from './fakeTripletex'

const secrets = [
  'secret-consumer',
  'secret-user',
  'session-1',
  btoa('0:session-1'),
  'Hemmelig',
  'Kari',
  'Nordlys',
]

it('the log tells each call by method, path, status, time and ids, and nothing that was said', async () => {
  const { client, log } = fakeTripletex(
    withSessions(({ path, method }) => {
      if (path === 'employee') return json({ values: [{ id: 1, version: 0, firstName: 'Kari' }] })
      if (path === 'customer') throw new Error('net::ERR_CONNECTION_RESET https://x/?q=Hemmelig')
      if (method === 'POST') return failure(422, 18_000, { message: 'Kari: Hemmelig' })
      return json({ value: { employeeId: 'Kari', companyId: 'Nordlys' } })
    }),
  )
  await client.employees.page({ from: 0, count: 10 })
  await client.customers.page({ from: 0, count: 10, window: 'isInactive=false' })
  await client.timesheetEntries.create({
    employeeId: 1,
    projectId: 2,
    activityId: 3,
    day: '2026-11-24',
    hours: 1,
    comment: 'Hemmelig',
  })
  await client.whoAmI()
  await client.endSession()

  const text = JSON.stringify(log)
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(log.map(({ facts }) => [facts?.method, facts?.path, facts?.status ?? facts?.reason])).toEqual([
    ['POST', 'token/session/:create', 201],
    ['GET', 'employee?sorting&fields&from&count', 200],
    ['GET', 'customer?sorting&fields&isInactive&from&count', 'dropped'],
    ['POST', 'timesheet/entry', 422],
    ['GET', 'token/session/>whoAmI?fields', 200],
    ['DELETE', 'token/session/{token}', 200],
  ])
  expect(log[0]?.facts).toMatchObject({ requestId, milliseconds: expect.any(Number) })
  expect(new Set(log.map(({ facts }) => facts?.callId)).size).toBe(log.length)
})
