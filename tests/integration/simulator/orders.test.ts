import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Client, idOf, type Running, start, valueIn, valuesIn } from './client'

const customer = { id: 2_200_001 }
const hour = { id: 3_300_001 }
const order = { customer, orderDate: '2026-03-31', deliveryDate: '2026-03-31' }
const lines = [
  { product: hour, count: 7.5, unitPriceExcludingVatCurrency: 1000 },
  { description: 'Reise', count: 1, unitPriceExcludingVatCurrency: 199.5 },
]
const lineFields = 'fields=*,orderLines(*)'

async function admin(key = 'sim-admin'): Promise<Running & { client: Client }> {
  const running = await start()
  return { ...running, client: await running.login(key) }
}

const settings = ({ control }: Running, values: object) =>
  control.post('/edit', { resource: 'settings', action: 'update', values })

const made = async (client: Client, more: object = {}) =>
  idOf(valueIn(await client.post('/order', { ...order, orderLines: lines, ...more })))

const withLines = async (client: Client, id: number) =>
  z
    .looseObject({ orderLines: z.array(z.looseObject({ id: z.number(), version: z.number() })) })
    .parse(valueIn(await client.get(`/order/${id}?${lineFields}`)))

const refusal = (field: string | null, message: string) => ({
  status: 422,
  code: 18000,
  developerMessage: 'VALIDATION_ERROR',
  validationMessages: [{ field, message, path: null }],
})

describe('corner case 21: a new order', () => {
  it('shows no lines, has them, and its lines begin with version 1', async () => {
    const { client } = await admin()
    const created = valueIn(await client.post('/order', { ...order, orderLines: lines, number: '77' }))
    expect(created).toMatchObject({
      version: 0,
      number: '77',
      displayName: '77 Ordre',
      isClosed: false,
      invoicesDueIn: 14,
      invoicesDueInType: 'DAYS',
      orderLineSorting: 'PRODUCT',
      orderLines: [],
      preliminaryInvoice: { id: expect.any(Number) },
      sendMethodDescription: 'Faktura må sendes manuelt.',
    })
    for (const left of ['ourContact', 'status', 'canCreateBackorder'])
      expect(created).not.toHaveProperty(left)
    const stored = await withLines(client, idOf(created))
    expect(stored.orderLines).toMatchObject([
      {
        version: 1,
        product: hour,
        vatType: { id: 3 },
        unitPriceIncludingVatCurrency: 1250,
        amountExcludingVatCurrency: 7500,
        amountIncludingVatCurrency: 9375,
        isCharged: false,
      },
      { version: 1, product: null, vatType: { id: 6 }, amountIncludingVatCurrency: 199.5 },
    ])
    expect((await client.get(`/order/${idOf(created)}`)).text).toContain(
      '"orderLines":[{"id":61000001,"url":',
    )
  })

  it('needs a customer and two days, all told at once', async () => {
    const { client } = await admin()
    const names = ['customer', 'orderDate', 'deliveryDate']
    expect((await client.post('/order', { orderDate: null })).json).toMatchObject({
      status: 422,
      code: 18000,
      developerMessage: null,
      validationMessages: names.map((field) => ({
        field,
        message: 'Kan ikke være null.',
        path: `null.${field}`,
      })),
    })
    const left = await client.put(`/order/${await made(client)}`, { customer: null })
    expect(left.json).toMatchObject({ validationMessages: [{ field: 'customer' }] })
  })

  it('takes every property that orders and lines have, and no other', async () => {
    const { client } = await admin()
    const known = { status: 'NEW', discountPercentage: 5, ourContact: { id: 1 }, displayName: 'x' }
    expect((await client.post('/order', { ...order, ...known })).status).toBe(201)
    const wrong = [
      { vatType: { id: 3 } },
      { orderLines: [{ description: 'x', count: 1, quantity: 1 }] },
      { orderLines: [{ description: 'x', count: 1, project: { id: 4_400_001 } }] },
    ]
    for (const more of wrong) {
      expect((await client.post('/order', { ...order, ...more })).json).toMatchObject({ code: 16000 })
    }
  })

  it('is one of at most a hundred in a list, which shows no lines either', async () => {
    const { client } = await admin()
    const list = (length: number) =>
      client.post(
        '/order/list',
        Array.from({ length }, () => ({ ...order, orderLines: lines })),
      )
    expect((await list(101)).status).toBe(422)
    const reply = await list(2)
    expect(reply.json).toMatchObject({ fullResultSize: 0, versionDigest: null })
    expect(valuesIn(reply)).toMatchObject([
      { number: '1', orderLines: [] },
      { number: '2', orderLines: [] },
    ])
    const broken = [order, { ...order, orderLines: [{ count: 1 }] }]
    expect((await client.post('/order/list', broken)).status).toBe(422)
    const days = 'orderDateFrom=2026-03-31&orderDateTo=2026-04-01'
    expect(valuesIn(await client.get(`/order?${days}&${lineFields}`))).toHaveLength(2)
    expect(valuesIn(await client.get(`/order?${days}&number=2`))).toHaveLength(1)
    expect(valuesIn(await client.get('/order?orderDateFrom=2026-03-30&orderDateTo=2026-03-31'))).toEqual([])
    expect((await client.get('/order')).json).toMatchObject({
      code: 15000,
      validationMessages: [{ field: 'orderDateFrom' }, { field: 'orderDateTo' }],
    })
  })
})

describe('corner case 21: a line', () => {
  const both = (name: string) => `orderGroups.orderLines.${name},orderLines.${name}`

  it('needs a description or a product, and a count', async () => {
    const { client } = await admin()
    const id = await made(client)
    const message = 'Det må registreres en beskrivelse eller et produkt.'
    const embedded = await client.post('/order', { ...order, orderLines: [{ count: 1 }] })
    expect(embedded.json).toMatchObject({
      developerMessage: 'VALIDATION_ERROR',
      validationMessages: [
        { field: both('description'), message, path: null, rootId: 0 },
        { field: 'product.id', message, path: null, rootId: 0 },
      ],
    })
    expect((await client.post('/order/orderline', { order: { id }, count: 1 })).json).toMatchObject({
      validationMessages: [{ field: 'description' }, { field: 'product.id' }],
    })
    const missing = { field: 'count', message: 'Kan ikke være null.' }
    expect((await client.post('/order', { ...order, orderLines: [{ product: hour }] })).json).toMatchObject({
      developerMessage: null,
      validationMessages: [{ ...missing, path: 'orderLines.count' }],
    })
    expect((await client.post('/order/orderline', { order: { id }, product: hour })).json).toMatchObject({
      validationMessages: [{ ...missing, path: 'null.count' }],
    })
    expect((await client.post('/order/orderline', { product: hour, count: 1 })).json).toMatchObject({
      validationMessages: [{ field: 'order' }],
    })
  })

  it('has its price on the basis of the order', async () => {
    const { client } = await admin()
    const gross = { description: 'Kart', count: 2, vatType: { id: 3 }, unitPriceIncludingVatCurrency: 125 }
    const net = { description: 'Kart', count: 2, vatType: { id: 3 }, unitPriceExcludingVatCurrency: 100 }
    const post = (line: object, isPrioritizeAmountsIncludingVat: boolean) =>
      client.post('/order', { ...order, isPrioritizeAmountsIncludingVat, orderLines: [line] })
    expect((await post(gross, false)).json).toMatchObject(
      refusal(
        both('unitPriceIncludingVatCurrency'),
        'Enhetspris må være uten mva siden enhetspris på ordre er uten mva.',
      ),
    )
    expect((await post(net, true)).json).toMatchObject(
      refusal(
        both('unitPriceExcludingVatCurrency'),
        'Enhetspris må være med mva siden enhetspris på ordre er med mva.',
      ),
    )
    for (const reply of [await post(gross, true), await post(net, false)]) {
      expect((await withLines(client, idOf(valueIn(reply)))).orderLines).toMatchObject([
        {
          unitPriceExcludingVatCurrency: 100,
          unitPriceIncludingVatCurrency: 125,
          amountExcludingVatCurrency: 200,
          amountIncludingVatCurrency: 250,
        },
      ])
    }
  })

  it('is made, changed and deleted by itself, and in lists', async () => {
    const { client } = await admin()
    const id = await made(client, { orderLines: [] })
    const body = { order: { id }, product: hour, count: 1, discount: 10 }
    const line = valueIn(await client.post('/order/orderline', body))
    expect(line).toMatchObject({ version: 1, order: { id }, amountExcludingVatCurrency: 1305 })
    const list = await client.post('/order/orderline/list', [
      { order: { id }, description: 'Kaffe', count: 2 },
      { order: { id }, description: 'Kake', count: 3 },
    ])
    expect(list.json).toMatchObject({ fullResultSize: 0, values: [{ version: 1 }, { version: 1 }] })
    expect((await client.post('/order/orderline/list', [body, { order: { id }, count: 1 }])).status).toBe(422)
    const path = `/order/orderline/${idOf(line)}`
    expect(valueIn(await client.put(path, { count: 2, version: 1 }))).toMatchObject({
      version: 2,
      discount: 10,
    })
    expect((await client.put(path, { count: 3, version: 1 })).json).toMatchObject({ status: 409, code: 8000 })
    expect((await client.delete(path)).status).toBe(204)
    expect((await client.get(path)).json).toMatchObject({ status: 404, code: 6000 })
    expect((await withLines(client, id)).orderLines).toMatchObject([
      { description: 'Kaffe' },
      { description: 'Kake' },
    ])
  })

  it('stands where its sort index says only in an order that sorts so', async () => {
    const { client } = await admin()
    const orderLines = [
      { description: 'to', count: 1, sortIndex: 2 },
      { description: 'en', count: 1, sortIndex: 1 },
    ]
    const named = async (orderLineSorting: string) => {
      const { orderLines: found } = await withLines(
        client,
        await made(client, { orderLines, orderLineSorting }),
      )
      return found.map((line) => line.description)
    }
    expect(await named('ID')).toEqual(['to', 'en'])
    expect(await named('CUSTOM')).toEqual(['en', 'to'])
  })

  it('case 22: has no VAT where the company is not in the register', async () => {
    const running = await admin()
    const { client } = running
    await settings(running, { vatRegistered: false })
    const line = (vatType: number) => ({ description: 'Kart', count: 1, vatType: { id: vatType } })
    expect((await client.post('/order', { ...order, orderLines: [line(3)] })).json).toMatchObject(
      refusal(both('vatType.id'), 'Ugyldig mva-kode.'),
    )
    const id = await made(client, { orderLines: [line(6), { description: 'Reise', count: 1 }] })
    expect((await client.post('/order/orderline', { order: { id }, ...line(31) })).json).toMatchObject(
      refusal('vatType.id', 'Ugyldig mva-kode.'),
    )
  })
})

describe('corner case 21: a changed order', () => {
  it('keeps its lines, unless it is told to take those of the body in their place', async () => {
    const { client } = await admin()
    const id = await made(client)
    const [first] = (await withLines(client, id)).orderLines
    const orderLines = [
      { id: first?.id, count: 8 },
      { description: 'Ny', count: 1 },
    ]
    const kept = await client.put(`/order/${id}`, { reference: 'busy-1', orderLines, version: 0 })
    expect(valueIn(kept)).toMatchObject({ reference: 'busy-1', version: 1, orderDate: '2026-03-31' })
    expect((await withLines(client, id)).orderLines).toMatchObject([{ count: 7.5 }, { description: 'Reise' }])

    await client.put(`/order/${id}?updateLinesAndGroups=true`, { reference: 'busy-2' })
    expect((await withLines(client, id)).orderLines).toHaveLength(2)
    await client.put(`/order/${id}?updateLinesAndGroups=true`, { orderLines })
    expect((await withLines(client, id)).orderLines).toMatchObject([
      { id: first?.id, count: 8, version: 2, unitPriceExcludingVatCurrency: 1000 },
      { description: 'Ny', version: 1 },
    ])
    await client.put(`/order/${id}?updateLinesAndGroups=true`, { orderLines: [] })
    expect((await withLines(client, id)).orderLines).toEqual([])
    expect((await client.put(`/order/${id}`, { version: 0 })).json).toMatchObject({ code: 8000 })
  })

  it('can be deleted, lines and all, by those who may', async () => {
    const { client, login } = await admin()
    const consultant = await login('sim-consultant')
    const id = await made(client)
    const [line] = (await withLines(client, id)).orderLines
    expect((await consultant.delete(`/order/${id}`)).json).toMatchObject({ status: 403, code: 9000 })
    expect((await client.delete(`/order/${id}`)).status).toBe(204)
    expect((await client.get(`/order/${id}`)).status).toBe(404)
    expect((await client.get(`/order/orderline/${line?.id}`)).status).toBe(404)
  })
})

describe('corner case 21: an invoiced order', () => {
  const days = 'invoiceDateFrom=2026-04-01&invoiceDateTo=2026-05-01'

  it('has a charged invoice and charged lines, stays open, and is never deleted', async () => {
    const { client } = await admin()
    const id = await made(client, { invoiceComment: 'Mars' })
    expect(valuesIn(await client.get(`/invoice?${days}`))).toEqual([])
    const invoice = valueIn(await client.put(`/order/${id}/:invoice?invoiceDate=2026-04-01`))
    expect(invoice).toMatchObject({
      invoiceNumber: 1,
      invoiceDate: '2026-04-01',
      invoiceDueDate: '2026-04-15',
      amountExcludingVat: 7699.5,
      amount: 9574.5,
      isCharged: true,
      orders: [{ id }],
    })
    expect(valuesIn(await client.get(`/invoice?${days}`))).toMatchObject([{ id: invoice.id }])
    expect(await withLines(client, id)).toMatchObject({
      isClosed: false,
      preliminaryInvoice: null,
      orderLines: [{ isCharged: true }, { isCharged: true }],
    })
    expect((await client.delete(`/order/${id}`)).json).toMatchObject(
      refusal(null, 'Ordren kan ikke slettes. Fakturaer er generert.'),
    )
    expect((await client.delete(`/invoice/${invoice.id}`)).json).toMatchObject({ status: 403, code: 9000 })
    expect((await client.put(`/order/${id}/:invoice?invoiceDate=2026-04-02`)).json).toMatchObject(
      refusal(null, 'Fakturaen inneholder ingen ordrelinjer.'),
    )
    const [line] = (await withLines(client, id)).orderLines
    expect((await client.put(`/order/orderline/${line?.id}`, { count: 1 })).status).toBe(422)
    expect((await client.delete(`/order/orderline/${line?.id}`)).status).toBe(422)
    await client.post('/order/orderline', { order: { id }, description: 'Etterslep', count: 1 })
    expect(valueIn(await client.put(`/order/${id}/:invoice?invoiceDate=2026-04-02`))).toMatchObject({
      invoiceNumber: 2,
      orderLines: [{}],
    })
  })

  it('was sent to the customer, unless that was declined', async () => {
    const { client, control } = await admin()
    const invoice = async (query: string) =>
      idOf(valueIn(await client.put(`/order/${await made(client)}/:invoice?invoiceDate=2026-04-01${query}`)))
    const sent = [await invoice(''), await invoice('&sendToCustomer=true')]
    await invoice('&sendToCustomer=false')
    expect((await control.get('/state')).json).toMatchObject({ sentInvoices: sent })
    expect((await client.put(`/order/${await made(client)}/:invoice`)).json).toMatchObject({
      code: 15000,
      validationMessages: [{ field: 'invoiceDate' }],
    })
  })

  it('needs lines and a bank account, and must be open; also in English', async () => {
    const running = await admin()
    const { client } = running
    const english = await running.login('sim-english')
    const empty = await made(client, { orderLines: [] })
    const path = `/order/${empty}/:invoice?invoiceDate=2026-04-01`
    expect((await client.put(path)).json).toMatchObject(
      refusal(null, 'Fakturaen inneholder ingen ordrelinjer.'),
    )
    expect((await english.put(path)).json).toMatchObject(refusal(null, 'Order contains no OrderLines.'))
    await settings(running, { bankAccountRegistered: false })
    const id = await made(client)
    expect((await client.put(`/order/${id}/:invoice?invoiceDate=2026-04-01`)).json).toMatchObject(
      refusal(null, 'Faktura kan ikke opprettes før selskapet har registrert et bankkontonummer.'),
    )
    await settings(running, { bankAccountRegistered: true })
    await client.put(`/order/${id}`, { isClosed: true })
    expect((await client.put(`/order/${id}/:invoice?invoiceDate=2026-04-01`)).status).toBe(422)
    await client.put(`/order/${id}`, { isClosed: false })
    expect((await client.put(`/order/${id}/:invoice?invoiceDate=2026-04-01`)).status).toBe(200)
  })

  it('is closed by it where the settings say so', async () => {
    const running = await admin()
    await settings(running, { closesInvoicedOrders: true })
    const id = await made(running.client)
    await running.client.put(`/order/${id}/:invoice?invoiceDate=2026-04-01`)
    expect(valueIn(await running.client.get(`/order/${id}`))).toMatchObject({ isClosed: true })
  })

  it('shares its invoice with others on the same terms', async () => {
    const { client } = await admin()
    const [one, two] = [await made(client), await made(client)]
    const other = await made(client, { customer: { id: 2_200_002 } })
    const together = (...orders: number[]) =>
      client.put(`/order/:invoiceMultipleOrders?id=${orders.join()}&invoiceDate=2026-04-01`)
    expect((await together(one, other)).status).toBe(422)
    expect((await together(one, 1)).status).toBe(404)
    expect((await together(Number.NaN)).json).toMatchObject({ code: 12000 })
    expect(valueIn(await together(one, two))).toMatchObject({
      amountExcludingVat: 15_399,
      orders: [{ id: one }, { id: two }],
    })
    expect(await withLines(client, two)).toMatchObject({ preliminaryInvoice: null })
  })

  it.each([
    ['DAYS', 30, '2026-01-31', '2026-03-02'],
    ['MONTHS', 1, '2026-01-31', '2026-02-28'],
    ['RECURRING_DAY_OF_MONTH', 20, '2026-12-05', '2027-01-20'],
  ])('is due by its terms: %s %d', async (invoicesDueInType, invoicesDueIn, invoiceDate, due) => {
    const { client } = await admin()
    const id = await made(client, { invoicesDueInType, invoicesDueIn })
    const invoice = valueIn(await client.put(`/order/${id}/:invoice?invoiceDate=${invoiceDate}`))
    expect(invoice.invoiceDueDate).toBe(due)
  })
})
