/** A request whose answer, and whose own shape, the contract must agree with. `{id}` and the like are filled in. */
export interface Example {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  /** What the placeholders of the path stand for. */
  params?: Record<string, string | number>
  query?: Record<string, string | number | boolean>
  body?: unknown
  status: number
  /** True where the request breaks the contract on purpose. */
  broken?: true
}

/** Where the example is sent, below the base URL. */
export function urlOf({ path, params = {}, query = {} }: Example): string {
  const filled = path.replace(/\{(\w+)\}/g, (_match, name: string) => String(params[name]))
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return search.size === 0 ? filled : `${filled}?${search}`
}

const kari = { id: 1_100_001 }
const havila = { id: 4_400_001 }
const work = { id: 5_500_007 }
const entry = {
  employee: kari,
  project: havila,
  activity: work,
  date: '2026-03-02',
  hours: 7.5,
  comment: 'Drift',
}
const all = '*,changes'
const id = (value: number) => ({ params: { id: value } })
const january = { dateFrom: '2026-01-12', dateTo: '2026-01-20' }
const customer = { id: 2_200_001 }

/** In this order, against the small company; each may build on those before it. */
export const examples: Example[] = [
  {
    method: 'POST',
    path: '/token/session/:create',
    body: { consumerToken: 'sim-consumer', employeeToken: 'sim-admin', expirationDate: '2099-01-01' },
    status: 201,
  },
  {
    method: 'PUT',
    path: '/token/session/:create',
    query: { consumerToken: 'sim-consumer', employeeToken: 'sim-admin', expirationDate: '2099-01-01' },
    status: 200,
  },
  { method: 'GET', path: '/token/session/>whoAmI', status: 200 },
  {
    method: 'GET',
    path: '/token/session/>whoAmI',
    query: { fields: '*,company(*),employee(*)' },
    status: 200,
  },
  { method: 'GET', path: '/company/>withLoginAccess', status: 200 },
  { method: 'GET', path: '/company/{id}', ...id(7_700_001), status: 200 },
  { method: 'GET', path: '/employee', query: { fields: `${all},department(*)` }, status: 200 },
  { method: 'GET', path: '/employee/{id}', ...id(kari.id), status: 200 },
  {
    method: 'POST',
    path: '/employee',
    body: { firstName: 'Eva', lastName: 'Lie', userType: 'STANDARD', email: 'eva@example.org' },
    status: 201,
  },
  { method: 'PUT', path: '/employee/{id}', ...id(kari.id), body: { employeeNumber: '001' }, status: 200 },
  {
    method: 'GET',
    path: '/customer',
    query: { fields: `${all},postalAddress(*),accountManager(*)`, sorting: '-name' },
    status: 200,
  },
  { method: 'GET', path: '/customer/{id}', ...id(customer.id), status: 200 },
  { method: 'POST', path: '/customer', body: { name: 'Ytre Kyst AS' }, status: 201 },
  { method: 'POST', path: '/customer/list', body: [{ name: 'En' }, { name: 'To' }], status: 201 },
  {
    method: 'PUT',
    path: '/customer/{id}',
    ...id(customer.id),
    body: { phoneNumber: '70 00 00 00' },
    status: 200,
  },
  { method: 'PUT', path: '/customer/list', body: [{ id: customer.id, isInactive: false }], status: 200 },
  { method: 'GET', path: '/product', query: { fields: `${all},vatType(*),currency(*)` }, status: 200 },
  { method: 'GET', path: '/product/{id}', ...id(3_300_001), status: 200 },
  {
    method: 'POST',
    path: '/product',
    body: { name: 'Kart', number: '500', priceExcludingVatCurrency: 100, vatType: { id: 3 } },
    status: 201,
  },
  { method: 'PUT', path: '/product/{id}', ...id(3_300_001), body: { description: 'Time' }, status: 200 },
  {
    method: 'GET',
    path: '/ledger/vatType',
    query: { typeOfVat: 'OUTGOING', vatDate: '2026-01-01' },
    status: 200,
  },
  { method: 'GET', path: '/ledger/vatType/{id}', ...id(3), status: 200 },
  {
    method: 'GET',
    path: '/project',
    query: {
      isClosed: false,
      includeRecentlyClosed: true,
      fields: `${all},participants(*,employee(*)),projectActivities(*,activity(*)),projectHourlyRates(*),customer(*)`,
    },
    status: 200,
  },
  { method: 'GET', path: '/project/{id}', ...id(havila.id), status: 200 },
  { method: 'GET', path: '/project/number/{number}', params: { number: '1002' }, status: 200 },
  { method: 'GET', path: '/project/hourlyRates/{id}', ...id(43_000_001), status: 200 },
  {
    method: 'GET',
    path: '/project/>forTimeSheet',
    query: { employeeId: kari.id, date: '2026-03-02', includeProjectOffers: true },
    status: 200,
  },
  {
    method: 'POST',
    path: '/project',
    body: { name: 'Nytt', startDate: '2026-01-01', projectManager: kari, customer, endDate: null },
    status: 201,
  },
  {
    method: 'POST',
    path: '/project/list',
    body: [{ name: 'Enda et', startDate: '2026-01-01', projectManager: kari }],
    status: 201,
  },
  { method: 'PUT', path: '/project/{id}', ...id(havila.id), body: { description: 'Drift' }, status: 200 },
  { method: 'PUT', path: '/project/list', body: [{ id: havila.id, reference: 'x' }], status: 200 },
  {
    method: 'POST',
    path: '/project/participant',
    body: { project: havila, employee: { id: 1_100_009 }, adminAccess: false },
    status: 201,
  },
  {
    method: 'POST',
    path: '/project/participant/list',
    body: [{ project: havila, employee: { id: 1_100_010 } }],
    status: 201,
  },
  { method: 'GET', path: '/project/participant/{id}', ...id(41_000_001), status: 200 },
  {
    method: 'PUT',
    path: '/project/participant/{id}',
    ...id(41_000_001),
    body: { adminAccess: true },
    status: 200,
  },
  { method: 'DELETE', path: '/project/participant/list', query: { ids: '41000002' }, status: 204 },
  {
    method: 'POST',
    path: '/project/projectActivity',
    body: {
      project: havila,
      activity: { name: 'Design', activityType: 'PROJECT_SPECIFIC_ACTIVITY', isChargeable: true },
    },
    status: 201,
  },
  { method: 'GET', path: '/project/projectActivity/{id}', ...id(42_000_001), status: 200 },
  { method: 'DELETE', path: '/project/projectActivity/{id}', ...id(42_000_003), status: 204 },
  { method: 'DELETE', path: '/project/projectActivity/list', query: { ids: '42000005' }, status: 204 },
  { method: 'GET', path: '/activity', query: { isGeneral: true, fields: all }, status: 200 },
  { method: 'GET', path: '/activity/{id}', ...id(work.id), status: 200 },
  {
    method: 'POST',
    path: '/activity',
    body: { name: 'Dugnad', activityType: 'GENERAL_ACTIVITY' },
    status: 201,
  },
  {
    method: 'POST',
    path: '/activity/list',
    body: [{ name: 'Befaring', activityType: 'PROJECT_GENERAL_ACTIVITY', isChargeable: true }],
    status: 201,
  },
  {
    method: 'GET',
    path: '/activity/>forTimeSheet',
    query: { projectId: havila.id, employeeId: kari.id, date: '2026-03-02', filterExistingHours: false },
    status: 200,
  },
  {
    method: 'GET',
    path: '/timesheet/entry',
    query: { ...january, fields: `${all},project(*),activity(*),employee(*)`, sorting: '-date,project.name' },
    status: 200,
  },
  { method: 'GET', path: '/timesheet/entry/{id}', ...id(90_000_001), status: 200 },
  { method: 'POST', path: '/timesheet/entry', body: entry, status: 201 },
  {
    method: 'PUT',
    path: '/timesheet/entry/{id}',
    ...id(90_000_001),
    body: { hours: 4, version: 0 },
    status: 200,
  },
  { method: 'POST', path: '/timesheet/entry/list', body: [{ ...entry, date: '2026-03-03' }], status: 201 },
  { method: 'PUT', path: '/timesheet/entry/list', body: [{ id: 90_000_001, comment: null }], status: 200 },
  { method: 'GET', path: '/timesheet/entry/>recentProjects', query: { employeeId: kari.id }, status: 200 },
  { method: 'GET', path: '/timesheet/entry/>recentActivities', query: { projectId: havila.id }, status: 200 },
  {
    method: 'GET',
    path: '/timesheet/entry/>totalHours',
    query: { startDate: '2026-01-12', endDate: '2026-01-20' },
    status: 200,
  },
  { method: 'DELETE', path: '/timesheet/entry/{id}', ...id(90_000_002), query: { version: 0 }, status: 204 },
  {
    method: 'GET',
    path: '/timesheet/settings',
    query: { fields: '*,defaultProjectActivity(*)' },
    status: 200,
  },

  { method: 'POST', path: '/timesheet/entry', body: entry, status: 409 },
  { method: 'POST', path: '/timesheet/entry', body: { hours: 1 }, status: 422 },
  { method: 'POST', path: '/timesheet/entry', body: { ...entry, activity: { id: 1 } }, status: 404 },
  {
    method: 'POST',
    path: '/timesheet/entry',
    body: { ...entry, description: 'x' },
    status: 422,
    broken: true,
  },
  { method: 'POST', path: '/timesheet/entry', body: { ...entry, project: 12 }, status: 422, broken: true },
  { method: 'GET', path: '/timesheet/entry', status: 422, broken: true },
  { method: 'GET', path: '/project', query: { fields: 'fixedPrice' }, status: 400 },
  { method: 'GET', path: '/project', query: { sorting: 'colour' }, status: 422 },
  { method: 'GET', path: '/project/{id}', ...id(1), status: 404 },
  {
    method: 'POST',
    path: '/activity',
    body: { name: 'Ferie', activityType: 'GENERAL_ACTIVITY' },
    status: 422,
  },
  { method: 'POST', path: '/project', body: { name: 'x' }, status: 422 },
  { method: 'DELETE', path: '/customer/{id}', ...id(customer.id), status: 422 },
  { method: 'DELETE', path: '/project/{id}', ...id(havila.id), status: 422 },
]
