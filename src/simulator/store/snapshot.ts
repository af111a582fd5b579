import { z } from 'zod'
import { type Settings, settingsSchema } from '../settings'
import { Database } from './database'
import * as rows from './rows'

const snapshotSchema = z.object({
  settings: settingsSchema,
  companies: z.array(rows.companyRow),
  departments: z.array(rows.departmentRow),
  currencies: z.array(rows.currencyRow),
  addresses: z.array(rows.addressRow),
  employees: z.array(rows.employeeRow),
  customers: z.array(rows.customerRow),
  vatTypes: z.array(rows.vatTypeRow),
  products: z.array(rows.productRow),
  activities: z.array(rows.activityRow),
  projects: z.array(rows.projectRow),
  participants: z.array(rows.participantRow),
  projectActivities: z.array(rows.projectActivityRow),
  hourlyRates: z.array(rows.hourlyRateRow),
  timesheetEntries: z.array(rows.timesheetEntryRow),
  weeks: z.array(rows.periodRow).default([]),
  months: z.array(rows.periodRow).default([]),
  timeClocks: z.array(rows.timeClockRow).default([]),
  orders: z.array(rows.orderRow),
  orderLines: z.array(rows.orderLineRow),
  invoices: z.array(rows.invoiceRow).default([]),
})

/** The data and the settings as JSON text. Ids of rows deleted last may be given out again after it is read back. */
export function snapshotText(db: Database, settings: Settings): string {
  const snapshot: z.input<typeof snapshotSchema> = {
    settings,
    companies: db.companies.all(),
    departments: db.departments.all(),
    currencies: db.currencies.all(),
    addresses: db.addresses.all(),
    employees: db.employees.all(),
    customers: db.customers.all(),
    vatTypes: db.vatTypes.all(),
    products: db.products.all(),
    activities: db.activities.all(),
    projects: db.projects.all(),
    participants: db.participants.all(),
    projectActivities: db.projectActivities.all(),
    hourlyRates: db.hourlyRates.all(),
    timesheetEntries: db.timesheetEntries.all(),
    weeks: db.weeks.all(),
    months: db.months.all(),
    timeClocks: db.timeClocks.all(),
    orders: db.orders.all(),
    orderLines: db.orderLines.all(),
    invoices: db.invoices.all(),
  }
  return JSON.stringify(snapshot)
}

/** Reads a snapshot; null where the text is not one. */
export function readSnapshot(text: string): { db: Database; settings: Settings } | null {
  const parsed = snapshotSchema.safeParse(parseJson(text))
  if (!parsed.success) return null
  const { settings, ...saved } = parsed.data
  const db = new Database()
  db.companies.load(saved.companies)
  db.departments.load(saved.departments)
  db.currencies.load(saved.currencies)
  db.addresses.load(saved.addresses)
  db.employees.load(saved.employees)
  db.customers.load(saved.customers)
  db.vatTypes.load(saved.vatTypes)
  db.products.load(saved.products)
  db.activities.load(saved.activities)
  db.projects.load(saved.projects)
  db.participants.load(saved.participants)
  db.projectActivities.load(saved.projectActivities)
  db.hourlyRates.load(saved.hourlyRates)
  db.timesheetEntries.load(saved.timesheetEntries)
  db.weeks.load(saved.weeks)
  db.months.load(saved.months)
  db.timeClocks.load(saved.timeClocks)
  db.orders.load(saved.orders)
  db.orderLines.load(saved.orderLines)
  db.invoices.load(saved.invoices)
  return { db, settings }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
