import { describe, expect, it } from 'vitest'
import { failure, fakeTripletex, json, requestId, withSessions } from './fakeTripletex'

function entry(id: number, more: Record<string, unknown> = {}) {
  return {
    id,
    version: 0,
    date: '2026-11-24',
    hours: 7.5,
    comment: '',
    locked: false,
    employee: { id: 1, url: 'tripletex.no/v2/employee/1' },
    project: { id: 2 },
    activity: { id: 3 },
    ...more,
  }
}

const key = { employeeId: 1, projectId: 2, activityId: 3, day: '2026-11-24' }

describe('pages', () => {
  it('are read until fewer rows come than were asked for, whatever fullResultSize says', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => ({ id: index + 1, version: 0, firstName: 'Åse' }))
    const { client, requests } = fakeTripletex(
      withSessions(({ query }) => {
        const from = Number(query.get('from'))
        const values = rows.slice(from, from + Number(query.get('count')))
        return json({ fullResultSize: 3, from, count: values.length, versionDigest: null, values })
      }),
    )
    const pages = []
    for await (const page of client.employees.pages(2)) pages.push(page)

    expect(
      pages.map((page) => page.ok && [page.value.from, page.value.values.length, page.value.hasMore]),
    ).toEqual([
      [0, 2, true],
      [2, 2, true],
      [4, 1, false],
    ])
    expect(requests.slice(1).every((each) => each.query.get('sorting') === 'id')).toBe(true)
  })

  it('end with the first error', async () => {
    const { client } = fakeTripletex(
      withSessions(({ query }) =>
        query.get('from') === '0' ? json({ values: [{ id: 1, version: 0 }] }) : failure(500, 1000),
      ),
    )
    const pages = []
    for await (const page of client.products.pages(1)) pages.push(page.ok)
    expect(pages).toEqual([true, false])
  })

  it('of customers are read twice, because Tripletex hides the inactive ones', async () => {
    const { client } = fakeTripletex(
      withSessions(({ query }) => {
        const isInactive = query.get('isInactive') === 'true'
        return json({ values: [{ id: isInactive ? 2 : 1, version: 1, name: 'Kunde', isInactive }] })
      }),
    )
    const seen = []
    for await (const page of client.customers.pages(100)) if (page.ok) seen.push(...page.value.values)
    expect(seen.map(({ id, isInactive }) => [id, isInactive])).toEqual([
      [1, false],
      [2, true],
    ])
  })
})

describe('reading', () => {
  it('ignores what it does not know and bears what is missing', async () => {
    const { client } = fakeTripletex(
      withSessions(() =>
        json({
          news: 1,
          values: [
            { id: 7, version: 3, name: 'Brygga', number: '', customer: null, tomorrow: { x: 1 } },
            {
              id: 8,
              version: 0,
              name: 'Lager',
              number: '12',
              startDate: '2026-01-01',
              endDate: null,
              isClosed: true,
              customer: { id: 5, url: 'x' },
              projectManager: { id: 1 },
              participants: [{ employee: { id: 1 } }, { employee: null }],
              projectActivities: [
                { activity: { id: 3, name: 'x' }, isClosed: true },
                { activity: { id: 4 } },
              ],
            },
          ],
        }),
      ),
    )
    const page = await client.projects.page({ from: 0, count: 100 })
    expect(page).toMatchObject({
      value: {
        values: [
          {
            id: 7,
            number: null,
            customerId: null,
            participantEmployeeIds: [],
            projectActivities: [],
            isClosed: false,
          },
          {
            id: 8,
            number: '12',
            customerId: 5,
            projectManagerId: 1,
            isClosed: true,
            participantEmployeeIds: [1],
            projectActivities: [
              { activityId: 3, isClosed: true },
              { activityId: 4, isClosed: false },
            ],
          },
        ],
      },
    })
  })

  it('names what does not fit by its path, and a write answered so may have been stored', async () => {
    const { client } = fakeTripletex(withSessions(() => json({ value: { ...entry(1), hours: 'sju' } }, 201)))
    const created = await client.timesheetEntries.create({ ...key, hours: 7 })
    expect(created).toEqual({
      ok: false,
      error: {
        kind: 'unexpectedAnswer',
        status: 201,
        reason: 'shape',
        detail: 'value.hours',
        outcome: 'unknown',
        requestId,
      },
    })
  })

  it('decodes an error body by its charset label', async () => {
    const body = Buffer.from('{"code":9000,"message":"Du har ikke tilgang på dette"}', 'latin1')
    const headers = { 'content-type': 'application/json;charset=ISO-8859-1' }
    const { client } = fakeTripletex(withSessions(() => new Response(body, { status: 403, headers })))
    const error = { kind: 'forbidden', message: 'Du har ikke tilgang på dette' }
    expect(await client.employees.page({ from: 0, count: 1 })).toMatchObject({ error })
  })
})

describe('activities for the timesheet', () => {
  it('include those that have hours already', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => json({ values: [] })))
    await client.activities.forTimesheet(key)
    expect(Object.fromEntries(requests.at(-1)?.query ?? [])).toMatchObject({
      projectId: '2',
      employeeId: '1',
      date: '2026-11-24',
      filterExistingHours: 'false',
    })
  })

  it('without a project are the general ones that are in use', async () => {
    const row = { version: 0, activityType: 'GENERAL_ACTIVITY' }
    const { client } = fakeTripletex(
      withSessions(() =>
        json({
          values: [
            { ...row, id: 1, name: 'Ferie' },
            { ...row, id: 2, name: 'Gammel', isDisabled: true },
            { ...row, id: 3, name: 'Prosjekt', isProjectActivity: true },
          ],
        }),
      ),
    )
    const found = await client.activities.forTimesheet({ ...key, projectId: null })
    expect(found.ok && found.value.map(({ name }) => name)).toEqual(['Ferie'])
  })
})

describe('timesheet entries', () => {
  it('are found by the whole key, internal work among entries on projects', async () => {
    const { client, requests } = fakeTripletex(
      withSessions(() =>
        json({ values: [entry(1), entry(2, { project: null }), entry(3, { activity: { id: 9 } })] }),
      ),
    )
    const internal = await client.timesheetEntries.find({ ...key, projectId: null })
    expect(internal).toMatchObject({ value: { id: 2, projectId: null } })
    const query = requests.at(-1)?.query
    expect([query?.get('dateFrom'), query?.get('dateTo'), query?.has('projectId')]).toEqual([
      '2026-11-24',
      '2026-11-25',
      false,
    ])
    expect(await client.timesheetEntries.find(key)).toMatchObject({ value: { id: 1 } })
    expect(await client.timesheetEntries.find({ ...key, employeeId: 4 })).toEqual({ ok: true, value: null })
  })

  it('are searched in halves when a span holds too many', async () => {
    const { client } = fakeTripletex(
      withSessions(({ query }) => {
        const from = query.get('dateFrom') ?? ''
        const to = query.get('dateTo') ?? ''
        const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
        if (days > 3) return failure(422, 23_000)
        const values = Array.from({ length: days }, (_, index) => {
          const date = new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10)
          return entry(index, { date })
        })
        return json({ values })
      }),
    )
    const found = await client.timesheetEntries.search({
      employeeIds: [1],
      dateFrom: '2026-11-01',
      dateTo: '2026-11-10',
    })
    expect(found.ok && found.value.map(({ day }) => day)).toEqual(
      Array.from({ length: 10 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`),
    )
  })

  it('of many people come in few calls, in lists that fit into an address', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => json({ values: [entry(1)] })))
    const employeeIds = Array.from({ length: 150 }, (_, index) => 1_000_000_000 + index)
    const found = await client.timesheetEntries.search({
      employeeIds: [...employeeIds, ...employeeIds],
      dateFrom: '2026-11-01',
      dateTo: '2026-11-30',
    })
    expect(found.ok && found.value).toHaveLength(2)
    const asked = requests.slice(1).map(({ query }) => query)
    expect(asked.flatMap((query) => query.get('employeeId')?.split(',').map(Number))).toEqual(employeeIds)
    for (const query of asked) {
      expect([query.get('dateFrom'), query.get('dateTo')]).toEqual(['2026-11-01', '2026-12-01'])
      expect(query.toString().length).toBeLessThan(6000)
    }
  })

  it('of many keys in a span with too many rows are asked for in halves, and nobody’s are asked for without people', async () => {
    const { client, requests } = fakeTripletex(
      withSessions(({ query }) => {
        const whole = query.get('dateFrom') === '2026-11-01' && query.get('dateTo') === '2026-11-03'
        return whole ? failure(422, 23_000) : json({ values: [entry(1, { date: query.get('dateFrom') })] })
      }),
    )
    const span = { dateFrom: '2026-11-01', dateTo: '2026-11-02' }
    const found = await client.timesheetEntries.search({ employeeIds: [1, 2], ...span })
    expect(found.ok && found.value.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-02'])
    expect(requests.slice(1).map(({ query }) => query.get('employeeId'))).toEqual(Array(3).fill('1,2'))
    const sent = requests.length
    expect(await client.timesheetEntries.search({ employeeIds: [], ...span })).toEqual({
      ok: true,
      value: [],
    })
    expect(requests).toHaveLength(sent)
  })

  it('send references as objects, no project for internal work, and a version with every change', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => json({ value: entry(1) })))
    await client.timesheetEntries.create({ ...key, projectId: null, hours: 7.5, comment: 'Møte' })
    expect(requests.at(-1)?.body).toEqual({
      employee: { id: 1 },
      activity: { id: 3 },
      date: '2026-11-24',
      hours: 7.5,
      comment: 'Møte',
    })
    await client.timesheetEntries.update({ id: 1, version: 4, hours: 8 })
    expect(requests.at(-1)?.body).toEqual({ version: 4, hours: 8 })
    await client.timesheetEntries.remove({ id: 1, version: 5 })
    expect(requests.at(-1)?.query.get('version')).toBe('5')
  })

  it.each([
    [409, 7000, 'duplicate'],
    [409, 8000, 'revision'],
    [409, 10_000, 'locked'],
    [404, 6000, 'notFound'],
    [403, 9000, 'forbidden'],
    [422, 18_000, 'validation'],
    [503, 0, 'server'],
  ])('are refused with %i/%i as %s', async (status, code, kind) => {
    const { client } = fakeTripletex(withSessions(() => failure(status, code)))
    const result = await client.timesheetEntries.create({ ...key, hours: 1 })
    expect(result).toMatchObject({ ok: false, error: { kind, requestId } })
  })

  it('carry Tripletex’s words for each refused field', async () => {
    const validationMessages = [
      { field: 'activity.id', message: 'Aktiviteten kan ikke benyttes.', path: null },
    ]
    const { client } = fakeTripletex(withSessions(() => failure(422, 18_000, { validationMessages })))
    expect(await client.timesheetEntries.create({ ...key, hours: 1 })).toMatchObject({
      error: { fields: [{ field: 'activity.id', message: 'Aktiviteten kan ikke benyttes.' }] },
    })
  })

  it('are asked whether they are locked when a change to them is refused in other words', async () => {
    const { client } = fakeTripletex(
      withSessions(({ method }) =>
        method === 'GET' ? json({ value: { id: 1, locked: true } }) : failure(422, 18_000),
      ),
    )
    const refused = { error: { kind: 'locked', message: 'message' } }
    expect(await client.timesheetEntries.update({ id: 1, version: 0, hours: 1 })).toMatchObject(refused)
    expect(await client.timesheetEntries.remove({ id: 1, version: 0 })).toMatchObject(refused)
  })
})
