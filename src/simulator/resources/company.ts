import { ids } from '../credentials'
import { base, fixed } from '../dto/base'
import { Dto } from '../dto/dto'
import { constant, integer, plain, readOnly, reference, text } from '../dto/field'
import { notFound } from '../errors/failure'
import { listAnswer, valueAnswer } from '../http/answers'
import { type Call, pathRow, type Route } from '../http/call'
import type { Company } from '../store/rows'

export const companyDto = new Dto<Company>({
  name: 'CompanyDTO',
  path: 'company',
  find: (db, id) => db.companies.get(id),
  fields: {
    ...base<Company>('company'),
    name: text((row) => row.name),
    displayName: readOnly(text((row) => row.name)),
    startDate: constant('2015-01-01'),
    ...fixed<Company>(null, ['endDate']),
    organizationNumber: text((row) => row.organizationNumber),
    email: text((row) => row.email),
    ...fixed<Company>('', ['phoneNumber', 'phoneNumberMobile', 'faxNumber']),
    ...fixed<Company>(null, ['address']),
    type: text((row) => row.type),
    currency: reference('CurrencyDTO', () => ids.currency),
    accountantOrSimilar: readOnly(constant(false)),
    companyMigration: readOnly(constant('NONE')),
    invoiceShowDeliveryDate: readOnly(constant(false)),
  },
})

/** A company that an accountant's office may log in to. */
const clientDto = new Dto<Company>({
  name: 'ClientDTO',
  path: 'company',
  find: (db, id) => db.companies.get(id),
  fields: {
    id: integer((row) => row.id),
    version: integer((row) => row.version),
    name: text((row) => row.name),
    displayName: text((row) => row.name),
    organizationNumber: text((row) => row.organizationNumber),
    email: text((row) => row.email),
    startDate: plain(() => '2015-01-01'),
    endDate: plain(() => null),
    customerCompanyId: integer((row) => row.id),
  },
})

function read(call: Call) {
  const company = pathRow(call, call.world.db.companies)
  const { key } = call.caller
  if (company.id !== key.companyId && !key.clientIds.includes(company.id)) throw notFound()
  return valueAnswer(call, companyDto, company)
}

function withLoginAccess(call: Call) {
  const clients = call.world.db.companies.pick(call.caller.key.clientIds)
  return listAnswer(call, clientDto, clients, { digest: 'null' })
}

export const companyRoutes: Route[] = [
  { method: 'GET', path: '/company/>withLoginAccess', handle: withLoginAccess, companyOwned: true },
  { method: 'GET', path: '/company/:id', handle: read },
]
