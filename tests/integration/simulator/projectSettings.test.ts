import { describe, expect, it } from 'vitest'
import { idOf, kari, start, valueIn, valuesIn } from './client'

const hours = {
  employee: { id: kari },
  project: { id: 4_400_001 },
  activity: { id: 5_500_007 },
  date: '2026-03-02',
  hours: 7.5,
}

describe('project settings', () => {
  it('decide who may book, and keep what they are given', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const stranger = { ...hours, employee: { id: 1_100_012 } }
    const unlinked = { ...hours, activity: { id: 5_500_009 } }
    const put = async (body: object) => valueIn(await client.put('/project/settings', body))
    expect(valueIn(await client.get('/project/settings'))).toMatchObject({
      onlyProjectMembersCanRegisterInfo: false,
      approveHourLists: false,
      projectNameScheme: 'NAME_STANDARD',
    })
    expect(await put({ onlyProjectMembersCanRegisterInfo: true, approveHourLists: true })).toMatchObject({
      onlyProjectMembersCanRegisterInfo: true,
      onlyProjectActivitiesTimesheetRegistration: false,
      approveHourLists: true,
    })
    expect((await client.post('/timesheet/entry', stranger)).status).toBe(422)
    await put({ onlyProjectMembersCanRegisterInfo: false, onlyProjectActivitiesTimesheetRegistration: true })
    expect((await client.post('/timesheet/entry', stranger)).status).toBe(201)
    expect((await client.post('/timesheet/entry', unlinked)).json).toMatchObject({
      validationMessages: [{ field: 'activity.id' }],
    })
    expect((await client.get('/project/settings?fields=approveHourLists')).json).toEqual({
      value: { approveHourLists: true },
    })
  })

  it('are not the consultant’s to change', async () => {
    const { login } = await start()
    const client = await login('sim-consultant')
    expect((await client.put('/project/settings', { approveHourLists: true })).status).toBe(403)
  })
})

describe('hourly rates', () => {
  const rate = {
    project: { id: 4_400_001 },
    startDate: '2026-03-01',
    hourlyRateModel: 'TYPE_FIXED_HOURLY_RATE',
    fixedRate: 1600,
  }

  it('hold from their day on', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const created = valueIn(await client.post('/project/hourlyRates', rate))
    expect(created).toMatchObject({ fixedRate: 1600, version: 0 })
    const rateOn = async (date: string) =>
      valueIn(await client.post('/timesheet/entry', { ...hours, date })).hourlyRate
    expect([await rateOn('2026-02-28'), await rateOn('2026-03-01')]).toEqual([1450, 1600])
    const changed = await client.put(`/project/hourlyRates/${idOf(created)}`, { fixedRate: 1700, version: 0 })
    expect(valueIn(changed)).toMatchObject({ fixedRate: 1700, version: 1 })
    expect(await rateOn('2026-03-03')).toBe(1700)
    const list = '/project/hourlyRates?projectId=4400001&fields=fixedRate'
    expect(valuesIn(await client.get(list))).toEqual([{ fixedRate: 1450 }, { fixedRate: 1700 }])
    expect((await client.delete(`/project/hourlyRates/list?ids=${idOf(created)}`)).status).toBe(204)
    expect(await rateOn('2026-03-04')).toBe(1450)
  })

  it.each([
    ['nothing', {}, 18000],
    ['a day that has one', { ...rate, startDate: '2026-03-05' }, 18000],
    ['an unknown model', { ...rate, hourlyRateModel: 'TYPE_GUESSED' }, 16000],
  ])('with %s are refused', async (_what, body, code) => {
    const { login } = await start()
    const client = await login('sim-admin')
    await client.post('/project/hourlyRates', { ...rate, startDate: '2026-03-05' })
    expect((await client.post('/project/hourlyRates', body)).json).toMatchObject({ status: 422, code })
  })
})
