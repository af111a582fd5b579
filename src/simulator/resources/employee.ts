import { ids } from '../credentials'
import { base, fixed, kept } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, constant, date, integer, readOnly, reference, text } from '../dto/field'
import { forbidden, propertiesMissing, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import { listAnswer, valueAnswer, writtenList } from '../http/answers'
import { type Body, readBodies, readBody } from '../http/body'
import { type Answer, author, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { contains, equalsText } from '../http/filters'
import { checkVersion, created } from '../http/writing'
import type { Employee } from '../store/rows'

const plainTexts = {
  phoneNumberHome: '',
  phoneNumberWork: '',
  nationalIdentityNumber: '',
  dnumber: '',
  bankAccountNumber: '',
  iban: '',
  bic: '',
  comments: '',
}

export const employeeDto = new Dto<Employee>({
  name: 'EmployeeDTO',
  path: 'employee',
  find: (db, id) => db.employees.get(id),
  fields: {
    ...base<Employee>('employee'),
    firstName: text((row) => row.firstName),
    lastName: text((row) => row.lastName),
    displayName: readOnly(text((row) => fullName(row))),
    employeeNumber: text((row) => row.employeeNumber),
    dateOfBirth: date((row) => row.dateOfBirth),
    email: text((row) => row.email),
    ...fixed<Employee>(null, ['phoneNumberMobileCountry']),
    phoneNumberMobile: text((row) => row.phoneNumberMobile),
    ...kept<Employee>(text, plainTexts),
    ...fixed<Employee>(null, ['internationalId']),
    creditorBankCountryId: constant(0),
    usesAbroadPayment: constant(false),
    userType: text(() => null),
    allowInformationRegistration: readOnly(boolean((row) => row.allowInformationRegistration)),
    isContact: boolean((row) => row.isContact),
    isProxy: readOnly(constant(false)),
    ...fixed<Employee>(null, ['address']),
    department: reference('DepartmentDTO', (row) => row.department),
    ...fixed<Employee>([], ['employments']),
    ...fixed<Employee>(null, ['holidayAllowanceEarned', 'employeeCategory']),
    isAuthProjectOverviewURL: readOnly(constant(false)),
    pictureId: readOnly(constant(0)),
    companyId: readOnly(integer(() => ids.company)),
    vismaConnect2FAactive: readOnly(constant(false)),
  },
})

export const fullName = (employee: Employee): string => `${employee.firstName} ${employee.lastName}`.trim()

function list(call: Call): Answer {
  const { world, query } = call
  const idFilter = query.ids('id')
  const departments = query.ids('departmentId')
  const mayRegister = query.boolean('allowInformationRegistration')
  const managersOnly = query.boolean('onlyProjectManagers') || query.boolean('assignableProjectManagers')
  const found = world.db.employees
    .all()
    .filter((row) => idFilter === null || idFilter.has(row.id))
    .filter(contains(query.text('firstName'), (row) => row.firstName))
    .filter(contains(query.text('lastName'), (row) => row.lastName))
    .filter(equalsText(query.text('employeeNumber'), (row) => row.employeeNumber))
    .filter(contains(query.text('email'), (row) => row.email))
    .filter((row) => mayRegister === null || row.allowInformationRegistration === mayRegister)
    .filter((row) => query.boolean('includeContacts') === true || !row.isContact)
    .filter((row) => departments === null || departments.has(row.department ?? 0))
    .filter((row) => !managersOnly || row.mayManageProjects)
  return listAnswer(call, employeeDto, found)
}

/** Makes an employee; used by the routes and by the control interface. */
export function createEmployee(call: Call, body: Body): Employee {
  const missing = ['firstName', 'lastName'].filter((name) => body.lacks(name))
  if (missing.length > 0) throw propertiesMissing(missing)
  if (body.lacks('userType')) throw ruleBroken(null, messages.userTypeMissing)
  checkEmail(call, body, null)
  return call.world.db.employees.insert((id) => ({
    ...created(call, id),
    firstName: body.text('firstName') ?? '',
    lastName: body.text('lastName') ?? '',
    employeeNumber: body.text('employeeNumber') ?? '',
    email: body.text('email') ?? '',
    dateOfBirth: body.text('dateOfBirth'),
    phoneNumberMobile: body.text('phoneNumberMobile') ?? '',
    allowInformationRegistration: body.text('userType') !== 'NO_ACCESS',
    isContact: body.boolean('isContact') ?? false,
    department: body.reference('department'),
    mayManageProjects: body.text('userType') === 'EXTENDED',
    extra: body.values(Object.keys(plainTexts)),
  }))
}

function checkEmail(call: Call, body: Body, self: number | null): void {
  const email = body.text('email')
  if (email === null || email === '') return
  if (!/^\S+@\S+$/.test(email)) throw ruleBroken('email', messages.emailFormat)
  const taken = call.world.db.employees.all().some((row) => row.email === email && row.id !== self)
  if (taken) throw ruleBroken('email', messages.emailInUse)
}

function update(call: Call): Answer {
  requireAdministrator(call)
  const row = pathRow(call, call.world.db.employees)
  const body = readBody(call.world, employeeDto, call.json, 'update')
  checkVersion(row, body)
  checkEmail(call, body, row.id)
  const changed = call.world.db.employees.change(row.id, author(call), (draft) => ({
    ...draft,
    firstName: body.text('firstName') ?? draft.firstName,
    lastName: body.text('lastName') ?? draft.lastName,
    employeeNumber: body.has('employeeNumber') ? (body.text('employeeNumber') ?? '') : draft.employeeNumber,
    email: body.has('email') ? (body.text('email') ?? '') : draft.email,
    department: body.has('department') ? body.reference('department') : draft.department,
    extra: { ...draft.extra, ...body.values(Object.keys(plainTexts)) },
  }))
  return valueAnswer(call, employeeDto, changed)
}

export const employeeRoutes: Route[] = [
  { method: 'GET', path: '/employee', handle: list },
  {
    method: 'POST',
    path: '/employee',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, employeeDto, call.json, 'create')
      return valueAnswer(call, employeeDto, createEmployee(call, body), 201)
    },
  },
  {
    method: 'POST',
    path: '/employee/list',
    handle: (call) => {
      requireAdministrator(call)
      const bodies = readBodies(call.world, employeeDto, call.json, 'create')
      const rows = bodies.map((body) => createEmployee(call, body))
      return writtenList(call, employeeDto, rows, 201)
    },
  },
  {
    method: 'GET',
    path: '/employee/:id',
    handle: (call) => valueAnswer(call, employeeDto, pathRow(call, call.world.db.employees)),
  },
  { method: 'PUT', path: '/employee/:id', handle: update },
  {
    method: 'DELETE',
    path: '/employee/:id',
    handle: () => {
      throw forbidden()
    },
  },
]
