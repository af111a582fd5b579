import { describe, expect, it } from 'vitest'
import { idOf, kari, start, valueIn, valuesIn } from './client'

describe('projects', () => {
  const body = { name: 'Ny nettside', startDate: '2026-02-01', projectManager: { id: kari } }

  it('get a number, their manager as participant, and a rate', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const created = valueIn(await client.post('/project', { ...body, customer: { name: 'uten id' } }))
    expect(created).toMatchObject({
      version: 0,
      number: '1045',
      displayName: '1045 Ny nettside',
      customer: null,
      accessType: 'WRITE',
      numberOfProjectParticipants: 1,
    })
    expect(created.projectHourlyRates).toHaveLength(1)
  })

  it.each([
    ['no manager', { projectManager: null }, null],
    ['no start date', { startDate: null }, 'startDate'],
    ['a manager without the right', { projectManager: { id: 1_100_002 } }, 'projectManager.id'],
    ['a number that is taken', { number: '1001' }, 'number'],
  ])('with %s are refused', async (_what, other, field) => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.post('/project', { ...body, ...other })).json).toMatchObject({
      status: 422,
      code: 18000,
      validationMessages: [{ field }],
    })
  })

  it('are changed in part, and deleted only without hours', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const project = idOf(valueIn(await client.post('/project', body)))
    expect(valueIn(await client.put(`/project/${project}`, { isClosed: true }))).toMatchObject({
      name: 'Ny nettside',
      isClosed: true,
      version: 1,
    })
    const recently = await client.get('/project?isClosed=false&includeRecentlyClosed=true&fields=id')
    expect(valuesIn(recently)).toContainEqual({ id: project })
    expect((await client.put(`/project/${project}`, { fixedPrice: 1 })).json).toMatchObject({ code: 16000 })
    expect((await client.delete(`/project/${project}`)).status).toBe(204)
    expect((await client.delete('/project/4400001')).status).toBe(422)
  })

  it('take participants and activities', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const project = { id: idOf(valueIn(await client.post('/project', body))) }
    const participant = { project, employee: { id: 1_100_005 } }
    expect((await client.post('/project/participant', participant)).status).toBe(201)
    const link = (activity: object) => client.post('/project/projectActivity', { project, activity })
    expect((await link({ id: 5_500_007 })).status).toBe(201)
    expect((await link({ id: 5_500_007 })).json).toMatchObject({
      validationMessages: [{ field: 'activity', message: 'Finnes fra før.' }],
    })
    expect((await link({ id: 5_500_001 })).status).toBe(422)
    expect((await link({ name: 'Design' })).json).toMatchObject({
      validationMessages: [{ field: 'activity.activityType', message: 'Kan ikke være null.' }],
    })
    const own = await link({ name: 'Design', activityType: 'PROJECT_SPECIFIC_ACTIVITY', isChargeable: true })
    expect(own.status).toBe(201)
    const fields = 'participants(employee(id)),projectActivities(activity(name))'
    expect(valueIn(await client.get(`/project/${project.id}?fields=${fields}`))).toEqual({
      participants: [{ employee: { id: kari } }, { employee: { id: 1_100_005 } }],
      projectActivities: [{ activity: { name: 'Konsulentarbeid' } }, { activity: { name: 'Design' } }],
    })
  })
})

it('activities are refused without a type, with a name in use, and when they belong to one project', async () => {
  const { login } = await start()
  const client = await login('sim-admin')
  const post = async (body: object) => (await client.post('/activity', body)).json
  const general = { activityType: 'GENERAL_ACTIVITY' }
  expect(await post({ name: 'Ny' })).toMatchObject({ validationMessages: [{ field: 'activityType' }] })
  expect(await post({ ...general, name: 'Ferie' })).toMatchObject({
    validationMessages: [{ message: 'Navnet er i bruk.' }],
  })
  expect(await post({ activityType: 'PROJECT_SPECIFIC_ACTIVITY', name: 'Ny' })).toMatchObject({
    validationMessages: [{ field: null }],
  })
  expect(await post({ ...general, name: 'Dugnad' })).toMatchObject({
    value: { isGeneral: true, isProjectActivity: false, version: 0 },
  })
})

describe('customers', () => {
  it('corner case 22: that are inactive are hidden unless they are asked for', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const names = async (query: string) =>
      valuesIn(await client.get(`/customer?fields=name${query}`)).map((row) => row.name)
    expect(await names('')).not.toContain('Gamle Høvik Verk AS')
    expect(await names('&isInactive=true')).toEqual(['Vågå Tømrerservice AS', 'Gamle Høvik Verk AS'])
  })

  it('get a number and a first version of 1', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect(valueIn(await client.post('/customer', { name: 'Ytre Kyst AS' }))).toMatchObject({
      version: 1,
      customerNumber: 10_027,
      displayName: 'Ytre Kyst AS (10027)',
      invoiceSendMethod: 'EMAIL',
      language: 'NO',
    })
    expect((await client.post('/customer', {})).json).toMatchObject({
      validationMessages: [{ field: 'name', message: 'Feltet må fylles ut.' }],
    })
  })

  it('with projects cannot be deleted', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const reply = await client.delete('/customer/2200001')
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('Internt felt (id):')
  })
})

describe('products', () => {
  it('have two prices, one computed from the other', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const net = { name: 'Kart', priceExcludingVatCurrency: 100, vatType: { id: 31 } }
    expect(valueIn(await client.post('/product', net))).toMatchObject({ priceIncludingVatCurrency: 115 })
    const gross = { name: 'Bok', priceIncludingVatCurrency: 250, vatType: { id: 3 } }
    expect(valueIn(await client.post('/product', gross))).toMatchObject({ priceExcludingVatCurrency: 200 })
    expect((await client.post('/product', net)).text).toContain('er allerede registrert.')
  })

  it('corner case 22: have no VAT where the company is not in the register', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    const values = { vatRegistered: false }
    await control.post('/edit', { resource: 'settings', action: 'update', values })
    const reply = await client.post('/product', { name: 'Kart', vatType: { id: 3 } })
    expect(reply.text).toContain('Internt felt (vatTypeId): Ugyldig mva-kode.')
    const rates = valuesIn(await client.get('/ledger/vatType?typeOfVat=OUTGOING&fields=percentage'))
    expect(new Set(rates.map((rate) => rate.percentage))).toEqual(new Set([0]))
  })
})

it('employees are never deleted, and need a user type', async () => {
  const { login } = await start()
  const client = await login('sim-admin')
  expect((await client.delete('/employee/1100002')).json).toMatchObject({ status: 403, code: 9000 })
  expect((await client.post('/employee', { firstName: 'Eva', lastName: 'Lie' })).json).toMatchObject({
    validationMessages: [{ field: null, message: 'Brukertype kan ikke være "0" eller tom.' }],
  })
})
