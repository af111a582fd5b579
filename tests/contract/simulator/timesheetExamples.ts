import type { Example } from './messages'

const kari = 1_100_001
const project = 4_400_002
const march = { monthYear: '2026-03' }
const late = { monthYear: '2026-09', employeeIds: kari }
const week = { employeeId: kari, weekYear: '2026-37' }
const rate = {
  project: { id: project },
  startDate: '2026-03-01',
  hourlyRateModel: 'TYPE_FIXED_HOURLY_RATE',
  fixedRate: 1600,
}
const expanded = '*,changes,employee(*),timesheetEntries(*)'

/** Weeks, months, the time clock, project settings and hourly rates; all of it leaves the hours of other examples alone. */
export const timesheetExamples: Example[] = [
  { method: 'GET', path: '/timesheet/week', query: { employeeIds: kari, fields: expanded }, status: 200 },
  { method: 'PUT', path: '/timesheet/week/:complete', query: week, status: 200 },
  { method: 'PUT', path: '/timesheet/week/:approve', query: week, status: 200 },
  { method: 'GET', path: '/timesheet/week', query: { approvedBy: kari }, status: 200 },
  { method: 'PUT', path: '/timesheet/week/:reopen', query: week, status: 422 },
  { method: 'PUT', path: '/timesheet/week/:unapprove', query: week, status: 200 },
  { method: 'PUT', path: '/timesheet/week/:reopen', query: week, status: 200 },
  { method: 'PUT', path: '/timesheet/week/:complete', query: { weekYear: 'x' }, status: 422 },
  {
    method: 'GET',
    path: '/timesheet/month/byMonthNumber',
    query: { ...march, employeeIds: kari, fields: expanded },
    status: 200,
  },
  {
    method: 'GET',
    path: '/timesheet/month/byMonthNumberList',
    query: { employeeIds: kari, monthYearList: '2026-02,2026-03' },
    status: 200,
  },
  {
    method: 'GET',
    path: '/timesheet/month/{id}',
    params: { id: kari * 10_000_000 + 3_202_603 },
    status: 200,
  },
  { method: 'PUT', path: '/timesheet/month/:complete', query: late, status: 200 },
  {
    method: 'PUT',
    path: '/timesheet/month/:approve',
    query: { ...late, approvedUntilDate: '2026-09-20' },
    status: 200,
  },
  { method: 'PUT', path: '/timesheet/month/:unapprove', query: late, status: 200 },
  { method: 'PUT', path: '/timesheet/month/:reopen', query: late, status: 200 },
  { method: 'GET', path: '/timesheet/month/byMonthNumber', status: 422, broken: true },
  { method: 'GET', path: '/timesheet/timeClock/present', status: 403 },
  { method: 'GET', path: '/project/settings', status: 200 },
  { method: 'PUT', path: '/project/settings', body: { approveHourLists: true }, status: 200 },
  { method: 'GET', path: '/project/hourlyRates', query: { projectId: project }, status: 200 },
  { method: 'POST', path: '/project/hourlyRates', body: rate, status: 201 },
  {
    method: 'POST',
    path: '/project/hourlyRates/list',
    body: [{ ...rate, startDate: '2026-04-01' }],
    status: 201,
  },
  {
    method: 'PUT',
    path: '/project/hourlyRates/{id}',
    params: { id: 43_000_002 },
    body: { fixedRate: 1500 },
    status: 200,
  },
  { method: 'DELETE', path: '/project/hourlyRates/{id}', params: { id: 43_000_003 }, status: 204 },
  { method: 'DELETE', path: '/project/hourlyRates/list', query: { ids: '43000004' }, status: 204 },
]
