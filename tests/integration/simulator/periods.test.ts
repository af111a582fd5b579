import { describe, expect, it } from 'vitest'
import { type Client, idOf, kari, ola, type Running, setUp, start, valueIn, valuesIn } from './client'

const hours = (other: object = {}) => ({
  employee: { id: kari },
  project: { id: 4_400_001 },
  activity: { id: 5_500_007 },
  date: '2026-03-02',
  hours: 7.5,
  ...other,
})
const locked = { status: 409, code: 10000 }
const week = (action: string, more = `&employeeId=${kari}`) =>
  `/timesheet/week/:${action}?weekYear=2026-10${more}`
const month = (action: string, more = `&employeeIds=${kari}`) =>
  `/timesheet/month/:${action}?monthYear=2026-03${more}`

async function withEntry(): Promise<{ running: Running; client: Client; entry: number }> {
  const running = await start()
  const client = await running.login('sim-admin')
  const entry = idOf(valueIn(await client.post('/timesheet/entry', hours())))
  return { running, client, entry }
}

describe('corner case 20: weeks and months that are completed or approved', () => {
  it.each([
    ['week', 'complete', 'reopen', week],
    ['week', 'approve', 'unapprove', week],
    ['month', 'complete', 'reopen', month],
    ['month', 'approve', 'unapprove', month],
  ])('a %s: %s locks its hours, %s frees them', async (_kind, close, open, path) => {
    const { client, entry } = await withEntry()
    expect((await client.put(path(close))).status).toBe(200)
    expect(valueIn(await client.get(`/timesheet/entry/${entry}?fields=*,changes`))).toMatchObject({
      locked: true,
      version: 1,
      changes: [{ changeType: 'CREATE' }, { changeType: 'LOCKED' }],
    })
    expect((await client.put(`/timesheet/entry/${entry}`, { hours: 1 })).json).toMatchObject(locked)
    expect((await client.delete(`/timesheet/entry/${entry}`)).json).toMatchObject(locked)
    expect((await client.post('/timesheet/entry', hours({ date: '2026-03-03' }))).json).toMatchObject(locked)
    expect((await client.put(path(open))).status).toBe(200)
    expect(valueIn(await client.put(`/timesheet/entry/${entry}`, { hours: 1 }))).toMatchObject({
      locked: false,
      hours: 1,
    })
    expect((await client.post('/timesheet/entry', hours({ date: '2026-03-03' }))).status).toBe(201)
  })

  it('keep hours from being moved there, and let those of other days and other people be', async () => {
    const { client } = await withEntry()
    const outside = hours({ date: '2026-03-09' })
    await client.put(week('complete'))
    const elsewhere = idOf(valueIn(await client.post('/timesheet/entry', outside)))
    expect((await client.put(`/timesheet/entry/${elsewhere}`, { date: '2026-03-04' })).json).toMatchObject(
      locked,
    )
    expect((await client.post('/timesheet/entry', hours({ employee: { id: ola } }))).status).toBe(201)
  })

  it('keep hours locked as long as one of the two is closed', async () => {
    const { client, entry } = await withEntry()
    await client.put(week('complete'))
    await client.put(month('complete'))
    await client.put(week('reopen'))
    expect(valueIn(await client.get(`/timesheet/entry/${entry}`))).toMatchObject({ locked: true })
    await client.put(month('reopen'))
    expect(valueIn(await client.get(`/timesheet/entry/${entry}`))).toMatchObject({ locked: false })
  })

  it('are approved by administrators, reopened after the approval is taken back, and completed by their owner', async () => {
    const { running, client } = await withEntry()
    const consultant = await running.login('sim-consultant')
    const own = `&employeeId=${ola}`
    expect((await consultant.put(week('complete', ''))).status).toBe(200)
    expect((await consultant.put(week('complete'))).json).toMatchObject({ status: 403, code: 9000 })
    expect((await consultant.put(week('approve', own))).json).toMatchObject({ status: 403, code: 9000 })
    expect((await client.put(week('approve', own))).status).toBe(200)
    expect((await consultant.put(week('reopen', own))).json).toMatchObject({ status: 422, code: 18000 })
    expect((await consultant.put(week('unapprove', own))).status).toBe(403)
    expect((await client.put(week('unapprove', own))).status).toBe(200)
    expect(valueIn(await consultant.put(week('reopen', own)))).toMatchObject({ completed: false })
  })

  it('a month can be approved up to a day', async () => {
    const { client, entry } = await withEntry()
    const [status] = valuesIn(await client.put(month('approve', '&approvedUntilDate=2026-03-10')))
    expect(status).toMatchObject({ approvedUntilDate: '2026-03-10', approvedBy: { id: kari } })
    expect(valueIn(await client.get(`/timesheet/entry/${entry}`))).toMatchObject({ locked: true })
    expect((await client.post('/timesheet/entry', hours({ date: '2026-03-11' }))).status).toBe(201)
  })
})

describe('corner case 24: another user who closes a period in between', () => {
  it.each([
    ['week', '2026-10', 'complete', 'reopen'],
    ['week', '2026-10', 'approve', 'reopen'],
    ['month', '2026-03', 'approve', 'unapprove'],
  ])('a %s (%s): %s, and %s', async (resource, period, close, open) => {
    const { running, client, entry } = await withEntry()
    const edit = (action: string) => ({ resource, action, employee: kari, period })
    await running.control.post('/faults', { kind: 'edit', edit: edit(close), method: 'PUT', times: 1 })
    expect((await client.put(`/timesheet/entry/${entry}`, { hours: 1 })).json).toMatchObject(locked)
    expect((await running.control.post('/edit', edit(open))).status).toBe(200)
    expect((await client.put(`/timesheet/entry/${entry}`, { hours: 1 })).status).toBe(200)
  })
})

describe('weeks', () => {
  it('are listed with their hours, by id, employee, number and approver', async () => {
    const { client, entry } = await withEntry()
    const found = await client.get(`/timesheet/week?employeeIds=${kari}&weekYear=2026-10`)
    expect(found.json).toMatchObject({
      fullResultSize: 1,
      values: [
        { employee: { id: kari }, year: 2026, week: 10, version: 0, timesheetEntries: [{ id: entry }] },
      ],
    })
    const id = idOf(valuesIn(found)[0] ?? {})
    expect(valueIn(await client.put(`/timesheet/week/:approve?id=${id}`))).toMatchObject({
      id,
      version: 1,
      approved: true,
      approvedBy: { id: kari },
    })
    const approved = valuesIn(await client.get(`/timesheet/week?approvedBy=${kari}&fields=id`))
    expect(approved).toEqual([{ id }])
    expect(valuesIn(await client.get(`/timesheet/week?ids=${id}&fields=week`))).toEqual([{ week: 10 }])
    const all = await client.get('/timesheet/week?fields=employee(id),week,year')
    expect(valuesIn(all)).toContainEqual({ employee: { id: ola }, year: 2026, week: 3 })
  })

  it.each([
    ['2026-01', '2025-12-29', '2026-01-04'],
    ['2026-53', '2026-12-28', '2027-01-03'],
    ['2025-01', '2024-12-30', '2025-01-05'],
  ])('%s reaches from %s to %s', async (weekYear, first, last) => {
    const { running, client } = await withEntry()
    const own = { project: null, activity: { id: 5_500_001 } }
    for (const date of [first, last]) await client.post('/timesheet/entry', hours({ ...own, date }))
    await client.put(`/timesheet/week/:complete?weekYear=${weekYear}&employeeId=${kari}`)
    const state = JSON.stringify((await running.control.get('/state')).json)
    expect(state.match(/"locked":true/g)).toHaveLength(2)
  })

  it.each(['2025-53', '2026-00', '10', ''])('there is none called "%s"', async (weekYear) => {
    const { client } = await withEntry()
    expect((await client.put(`/timesheet/week/:complete?weekYear=${weekYear}`)).json).toMatchObject({
      status: 422,
      code: 15000,
      validationMessages: [{ field: 'weekYear' }],
    })
  })

  it('of nobody are not found, and a consultant sees only her own', async () => {
    const { running, client } = await withEntry()
    expect((await client.put('/timesheet/week/:complete?id=4711')).status).toBe(404)
    expect((await client.put(week('complete', '&employeeId=1'))).status).toBe(404)
    const consultant = await running.login('sim-consultant')
    const seen = valuesIn(await consultant.get('/timesheet/week?fields=employee(id)'))
    expect(new Set(seen.map((row) => JSON.stringify(row)))).toEqual(new Set([`{"employee":{"id":${ola}}}`]))
  })
})

describe('months', () => {
  it('corner case 6: are listed with sizes of 0 although values are there', async () => {
    const { client } = await withEntry()
    const reply = await client.get(
      `/timesheet/month/byMonthNumber?employeeIds=${kari},${ola}&monthYear=2026-03`,
    )
    expect(reply.json).toMatchObject({
      fullResultSize: 0,
      count: 0,
      versionDigest: null,
      values: [
        { monthYear: '2026-03', hourSummary: { sumHours: 7.5, standardTime: 165 } },
        { employee: { id: ola } },
      ],
    })
    expect(reply.text).toContain('"standardTime":165.0')
    const some = await client.get(
      `/timesheet/month/byMonthNumberList?employeeIds=${kari}&monthYearList=2026-02,2026-03&fields=monthYear,hourSummary(sumHours)`,
    )
    expect(valuesIn(some)).toEqual([
      { monthYear: '2026-02', hourSummary: { sumHours: 0 } },
      { monthYear: '2026-03', hourSummary: { sumHours: 7.5 } },
    ])
    const id = idOf(valuesIn(reply)[0] ?? {})
    expect(valueIn(await client.get(`/timesheet/month/${id}`))).toMatchObject({ id, completed: false })
    expect((await client.put(`/timesheet/month/:complete?id=${id}&monthYear=x`)).json).toMatchObject({
      values: [{ id, completed: true }],
    })
  })

  it('need employees and a month', async () => {
    const { client } = await withEntry()
    expect((await client.get('/timesheet/month/byMonthNumber')).json).toMatchObject({
      code: 15000,
      validationMessages: [{ field: 'employeeIds' }, { field: 'monthYear' }],
    })
    const wrong = await client.put('/timesheet/month/:complete?monthYear=2026-13')
    expect(wrong.json).toMatchObject({ code: 15000, validationMessages: [{ field: 'monthYear' }] })
  })
})

describe('what is not known for certain of weeks and months', () => {
  it.each([
    ['digits', ['2026-10', 200], ['2026-W10', 422]],
    ['withW', ['2026-10', 422], ['2026-W10', 200]],
    ['both', ['2026-10', 200], ['2026-W10', 200]],
  ])('weekYear is written with %s', async (weekYear, ...expected) => {
    const { running, client } = await withEntry()
    await setUp(running, { weekYear })
    for (const [text, status] of expected) {
      expect((await client.get(`/timesheet/week?weekYear=${text}`)).status).toBe(status)
    }
  })

  it.each([
    [true, 200, 1],
    [false, 404, 0],
  ])('weeks without hours exist: %s', async (weeksWithoutHours, status, count) => {
    const { running, client } = await withEntry()
    await setUp(running, { weeksWithoutHours })
    const query = `employeeIds=${kari}&weekYear=2026-20`
    expect((await client.get(`/timesheet/week?${query}`)).json).toMatchObject({ count })
    expect((await client.put('/timesheet/week/:complete?weekYear=2026-20')).status).toBe(status)
    expect((await client.put(week('complete'))).status).toBe(200)
  })

  it.each([
    [true, 200],
    [false, 403],
  ])('administrators complete the weeks of others: %s', async (completeForOthers, status) => {
    const { running, client } = await withEntry()
    await setUp(running, { completeForOthers })
    expect((await client.put(week('complete', `&employeeId=${ola}`))).status).toBe(status)
    expect((await client.put(week('complete'))).status).toBe(200)
  })

  it.each([
    ['administrators', 200],
    ['nobody', 403],
  ])('approvers are %s', async (approvers, status) => {
    const { running, client } = await withEntry()
    await setUp(running, { approvers })
    expect((await client.put(week('approve'))).status).toBe(status)
  })

  it.each([
    [false, 200],
    [true, 422],
  ])('approval needs completion: %s', async (approvalNeedsCompletion, status) => {
    const { running, client } = await withEntry()
    await setUp(running, { approvalNeedsCompletion })
    expect((await client.put(month('approve'))).status).toBe(status)
    await client.put(month('complete'))
    expect((await client.put(month('approve'))).status).toBe(200)
  })

  it.each([
    ['refused', 422, true],
    ['allowed', 200, false],
  ])('reopening what is approved is %s', async (reopenApproved, status, stays) => {
    const { running, client, entry } = await withEntry()
    await setUp(running, { reopenApproved })
    await client.put(week('approve'))
    expect((await client.put(week('reopen'))).status).toBe(status)
    expect(valueIn(await client.get(`/timesheet/entry/${entry}`))).toMatchObject({ locked: stays })
  })
})
