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

const name = 'Kari Nordmann'
const hostile = ['Kari', 'Nordmann', 'eyJhbGciOi', 'secret', 'Hemmelig', 'tlxr_']

it.each<[string, () => Response]>([
  [
    'an error with names in every text',
    () =>
      failure(422, 18_000, {
        message: name,
        developerMessage: `secret ${name}`,
        requestId: name,
        link: 'eyJhbGciOi',
        validationMessages: [
          { field: `projectManager.${name}`, path: 'secret', message: `Oppgitt prosjektleder: ${name}` },
          { field: 'activity.id', path: name, message: 'Hemmelig' },
          { field: null, path: name, message: 'Hemmelig' },
        ],
      }),
  ],
  [
    'a request id that is none',
    () => json({ value: {} }, 200, { 'x-tlx-request-id': 'Kari tlxr_secret eyJhbGciOi' }),
  ],
  ['a text of another server', () => new Response(`<h1>${name} secret eyJhbGciOi</h1>`, { status: 502 })],
  [
    'a failure that tells everything',
    () => {
      throw new Error(`connect to https://x/?token=eyJhbGciOi for ${name}`, {
        cause: new Error('Hemmelig tlxr_'),
      })
    },
  ],
  ['a redirect', () => Response.redirect(`https://elsewhere.example/${encodeURIComponent(name)}/eyJhbGciOi`)],
])('a line about %s holds nothing of it', async (_what, answer) => {
  const { client, log } = fakeTripletex(withSessions(() => answer()))
  const entry = {
    employeeId: 1,
    projectId: 2,
    activityId: 3,
    day: '2026-11-24',
    hours: 1,
    comment: 'Hemmelig',
  }
  await client.timesheetEntries.create(entry)
  await client.timesheetEntries.updateList([{ id: 4, version: 0, hours: 1, comment: 'Hemmelig' }])
  await client.projects.forTimesheet({ employeeId: 1, day: '2026-11-24' })
  const text = JSON.stringify(log)
  for (const word of hostile) expect(text).not.toContain(word)
  expect(log).toHaveLength(4)
  for (const { facts } of log) expect(facts?.callId).toMatch(/^[0-9a-f-]{36}$/)
})

it('a line about a refusal tells its code and which of the sent properties it is about', async () => {
  const { client, log } = fakeTripletex(
    withSessions(() =>
      failure(422, 18_000, { validationMessages: [{ field: 'activity.id' }, { field: `Kari.comment` }] }),
    ),
  )
  const entry = { employeeId: 1, projectId: 2, activityId: 3, day: '2026-11-24', hours: 1, comment: 'Møte' }
  await client.timesheetEntries.create(entry)
  expect(log.at(-1)?.facts).toMatchObject({
    status: 422,
    code: 18_000,
    fields: 'activity.id ?.comment',
    requestId,
    bytes: expect.any(Number),
  })
})
