import { ids } from '../credentials'
import { base, fixed, kept } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, constant, integer, readOnly, reference, text } from '../dto/field'
import { propertiesMissing, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import { listAnswer, noContent, valueAnswer, writtenList } from '../http/answers'
import { type Body, readBodies, readBody } from '../http/body'
import { type Answer, author, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { contains, equalsBoolean, equalsText, oneOf } from '../http/filters'
import { bodyRow, checkVersion, created } from '../http/writing'
import type { Customer } from '../store/rows'

const plainTexts = {
  invoiceEmail: '',
  overdueNoticeEmail: '',
  phoneNumberMobile: '',
  description: '',
  language: 'NO',
  invoiceSendMethod: 'EMAIL',
  emailAttachmentType: 'LINK',
  invoicesDueInType: 'DAYS',
  invoiceSMSNotificationNumber: '',
  website: '',
}
const plainFlags = {
  isSupplier: false,
  singleCustomerInvoice: false,
  isFactoring: false,
  invoiceSendSMSNotification: false,
  isAutomaticSoftReminderEnabled: false,
  isAutomaticReminderEnabled: false,
  isAutomaticNoticeOfDebtCollectionEnabled: false,
}
const plainNumbers = { globalLocationNumber: 0, supplierNumber: 0, invoicesDueIn: 14 }
const plainNames = [plainTexts, plainFlags, plainNumbers].flatMap((names) => Object.keys(names))

export const customerDto = new Dto<Customer>({
  name: 'CustomerDTO',
  path: 'customer',
  find: (db, id) => db.customers.get(id),
  fields: {
    ...base<Customer>('customer'),
    name: text((row) => row.name),
    organizationNumber: text((row) => row.organizationNumber),
    customerNumber: integer((row) => row.customerNumber),
    isCustomer: readOnly(constant(true)),
    isInactive: boolean((row) => row.isInactive),
    accountManager: reference('EmployeeDTO', (row) => row.accountManager),
    department: reference('DepartmentDTO', () => null),
    email: text((row) => row.email),
    ...fixed<Customer>([], ['bankAccounts']),
    phoneNumber: text((row) => row.phoneNumber),
    displayName: readOnly(text((row) => `${row.name} (${row.customerNumber})`)),
    isPrivateIndividual: boolean((row) => row.isPrivateIndividual),
    ...kept<Customer>(text, plainTexts),
    ...kept<Customer>(boolean, plainFlags),
    ...kept<Customer>(integer, plainNumbers),
    postalAddress: reference('AddressDTO', (row) => row.postalAddress),
    physicalAddress: reference('AddressDTO', (row) => row.physicalAddress),
    ...fixed<Customer>(null, ['deliveryAddress', 'category1', 'category2', 'category3']),
    currency: reference('CurrencyDTO', () => ids.currency),
    ...fixed<Customer>([], ['bankAccountPresentation']),
    ...fixed<Customer>(null, ['ledgerAccount']),
    ...fixed<Customer>(0, ['discountPercentage']),
  },
})

const lastChange = (row: Customer): string => row.changes.at(-1)?.timestamp ?? ''

function list(call: Call): Answer {
  const { world, query } = call
  const changedSince = query.text('changedSince')
  const found = world.db.customers
    .all()
    .filter(oneOf(query.ids('id'), (row) => row.id))
    .filter(oneOf(query.ids('customerAccountNumber'), (row) => row.customerNumber))
    .filter(oneOf(query.ids('accountManagerId'), (row) => row.accountManager))
    .filter(equalsText(query.text('organizationNumber'), (row) => row.organizationNumber))
    .filter(contains(query.text('customerName'), (row) => row.name))
    .filter(contains(query.text('email'), (row) => row.email))
    .filter(equalsBoolean(query.boolean('isInactive') ?? false, (row) => row.isInactive))
    .filter((row) => changedSince === null || lastChange(row) >= changedSince)
  return listAnswer(call, customerDto, found)
}

/** Makes a customer; used by the routes and by the control interface. */
export function createCustomer(call: Call, body: Body): Customer {
  if (!body.text('name')) throw propertiesMissing(['name'], messages.mustBeFilled)
  const { db } = call.world
  const address = () =>
    db.addresses.insert((id) => ({ ...created(call, id), addressLine1: '', postalCode: '', city: '' })).id
  const numbers = db.customers.all().map((row) => row.customerNumber)
  const row = db.customers.insert((id) => ({
    ...created(call, id),
    version: 1,
    name: body.text('name') ?? '',
    organizationNumber: body.text('organizationNumber') ?? '',
    customerNumber: body.number('customerNumber') ?? numbers.reduce((a, b) => Math.max(a, b), 10_000) + 1,
    isInactive: body.boolean('isInactive') ?? false,
    accountManager: body.reference('accountManager'),
    email: body.text('email') ?? '',
    phoneNumber: body.text('phoneNumber') ?? '',
    isPrivateIndividual: body.boolean('isPrivateIndividual') ?? false,
    postalAddress: address(),
    physicalAddress: address(),
    extra: body.values(plainNames),
  }))
  return row
}

function change(call: Call, row: Customer, body: Body): Customer {
  checkVersion(row, body)
  if (body.has('name') && !body.text('name')) throw propertiesMissing(['name'], messages.mustBeFilled)
  return call.world.db.customers.change(row.id, author(call), (draft) => ({
    ...draft,
    name: body.text('name') ?? draft.name,
    organizationNumber: body.has('organizationNumber')
      ? (body.text('organizationNumber') ?? '')
      : draft.organizationNumber,
    isInactive: body.boolean('isInactive') ?? draft.isInactive,
    accountManager: body.has('accountManager') ? body.reference('accountManager') : draft.accountManager,
    email: body.has('email') ? (body.text('email') ?? '') : draft.email,
    phoneNumber: body.has('phoneNumber') ? (body.text('phoneNumber') ?? '') : draft.phoneNumber,
    extra: { ...draft.extra, ...body.values(plainNames) },
  }))
}

function remove(call: Call): Answer {
  requireAdministrator(call)
  const { db } = call.world
  const row = pathRow(call, db.customers)
  if (db.projectsByCustomer.one(row.id) !== undefined) throw ruleBroken(null, messages.customerInUse)
  db.customers.remove(row.id)
  return noContent
}

export const customerRoutes: Route[] = [
  { method: 'GET', path: '/customer', handle: list },
  {
    method: 'POST',
    path: '/customer',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, customerDto, call.json, 'create')
      return valueAnswer(call, customerDto, createCustomer(call, body), 201)
    },
  },
  {
    method: 'POST',
    path: '/customer/list',
    handle: (call) => {
      requireAdministrator(call)
      const bodies = readBodies(call.world, customerDto, call.json, 'create')
      const rows = bodies.map((body) => createCustomer(call, body))
      return writtenList(call, customerDto, rows, 201)
    },
  },
  {
    method: 'PUT',
    path: '/customer/list',
    handle: (call) => {
      requireAdministrator(call)
      const bodies = readBodies(call.world, customerDto, call.json, 'update')
      const rows = bodies.map((body) => change(call, bodyRow(body, call.world.db.customers), body))
      return writtenList(call, customerDto, rows, 200)
    },
  },
  {
    method: 'GET',
    path: '/customer/:id',
    handle: (call) => valueAnswer(call, customerDto, pathRow(call, call.world.db.customers)),
  },
  {
    method: 'PUT',
    path: '/customer/:id',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, customerDto, call.json, 'update')
      const row = change(call, pathRow(call, call.world.db.customers), body)
      return valueAnswer(call, customerDto, row)
    },
  },
  { method: 'DELETE', path: '/customer/:id', handle: remove },
]
