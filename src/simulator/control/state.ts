import type { Dto } from '../dto/dto'
import { everything, type Selection } from '../dto/fieldsFilter'
import { renderRows } from '../http/answers'
import { activityDto } from '../resources/activity'
import { customerDto } from '../resources/customer'
import { employeeDto } from '../resources/employee'
import { invoiceDto } from '../resources/invoice'
import { orderDto } from '../resources/orderDto'
import { productDto } from '../resources/product'
import { projectDto } from '../resources/projectDto'
import { entryDto } from '../timesheet/entryDto'
import { monthDto } from '../timesheet/month'
import { weekDto } from '../timesheet/week'
import type { World } from '../world'

const withParts = (...names: string[]): Selection => ({
  all: true,
  names: new Map(names.map((name) => [name, everything])),
})

/** The whole state as Tripletex would show it, parts of projects and orders written out, which invoices were sent, and the requests so far. */
export function stateText(world: World): string {
  const { db } = world
  const list = <R>(dto: Dto<R>, rows: readonly R[], fields?: Selection) =>
    `[${renderRows(world, dto, rows, fields)}]`
  const parts = {
    employees: list(employeeDto, db.employees.all()),
    projects: list(projectDto, db.projects.all(), withParts('participants', 'projectActivities')),
    customers: list(customerDto, db.customers.all()),
    products: list(productDto, db.products.all()),
    activities: list(activityDto, db.activities.all()),
    timesheetEntries: list(entryDto, db.timesheetEntries.all()),
    weeks: list(weekDto, db.weeks.all()),
    months: list(monthDto, db.months.all()),
    orders: list(orderDto, db.orders.all(), withParts('orderLines')),
    invoices: list(invoiceDto, db.invoices.all()),
    sentInvoices: JSON.stringify(db.invoices.all().flatMap((row) => (row.sentToCustomer ? [row.id] : []))),
    requests: JSON.stringify(world.requests.list()),
    settings: JSON.stringify(world.settings),
  }
  return `{${Object.entries(parts)
    .map(([name, text]) => `"${name}":${text}`)
    .join(',')}}`
}
