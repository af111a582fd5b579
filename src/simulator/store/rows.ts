import { z } from 'zod'

/**
 * What the simulator stores. Property names are those of the Tripletex objects; a reference is the id of the other row.
 * Schemas rather than bare types, so that a saved state is checked when it is loaded.
 */
const change = z.object({
  employeeId: z.number(),
  timestamp: z.string(),
  changeType: z.enum(['CREATE', 'UPDATE', 'LOCKED', 'REOPENED']),
})

const row = z.object({ id: z.number(), version: z.number(), changes: z.array(change).readonly() })

/** Properties that the simulator keeps and returns but gives no meaning to. */
const extra = z.record(z.string(), z.json())
const id = z.number()
const text = z.string()

export const companyRow = row.extend({ name: text, organizationNumber: text, email: text, type: text })

export const departmentRow = row.extend({ name: text, departmentNumber: text })

export const currencyRow = row.extend({ code: text, description: text, factor: z.number() })

export const addressRow = row.extend({ addressLine1: text, postalCode: text, city: text })

export const employeeRow = row.extend({
  firstName: text,
  lastName: text,
  employeeNumber: text,
  email: text,
  dateOfBirth: text.nullable(),
  phoneNumberMobile: text,
  allowInformationRegistration: z.boolean(),
  isContact: z.boolean(),
  department: id.nullable(),
  mayManageProjects: z.boolean(),
  extra,
})

export const customerRow = row.extend({
  name: text,
  organizationNumber: text,
  customerNumber: z.number(),
  isInactive: z.boolean(),
  accountManager: id.nullable(),
  email: text,
  phoneNumber: text,
  isPrivateIndividual: z.boolean(),
  postalAddress: id,
  physicalAddress: id,
  extra,
})

export const vatTypeRow = row.extend({
  name: text,
  number: text,
  percentage: z.number(),
  direction: z.enum(['NONE', 'OUTGOING', 'INCOMING']),
})

export const productRow = row.extend({
  name: text,
  number: text,
  description: text,
  priceExcludingVatCurrency: z.number(),
  priceIncludingVatCurrency: z.number(),
  costExcludingVatCurrency: z.number(),
  isInactive: z.boolean(),
  isStockItem: z.boolean(),
  vatType: id.nullable(),
  extra,
})

export const activityType = z.enum([
  'GENERAL_ACTIVITY',
  'PROJECT_GENERAL_ACTIVITY',
  'PROJECT_SPECIFIC_ACTIVITY',
  'TASK',
])

export const activityRow = row.extend({
  name: text,
  number: text,
  description: text,
  activityType,
  isDisabled: z.boolean(),
  isChargeable: z.boolean(),
  rate: z.number(),
  costPercentage: z.number(),
  deletable: z.boolean(),
})

export const projectRow = row.extend({
  name: text,
  number: text,
  description: text,
  projectManager: id.nullable(),
  department: id.nullable(),
  mainProject: id.nullable(),
  startDate: text,
  endDate: text.nullable(),
  customer: id.nullable(),
  isClosed: z.boolean(),
  closedDate: text.nullable(),
  isReadyForInvoicing: z.boolean(),
  isInternal: z.boolean(),
  isOffer: z.boolean(),
  isFixedPrice: z.boolean(),
  fixedprice: z.number(),
  forParticipantsOnly: z.boolean(),
  generalProjectActivitiesPerProjectOnly: z.boolean(),
  accessType: z.enum(['NONE', 'READ', 'WRITE']),
  extra,
})

export const participantRow = row.extend({ project: id, employee: id, adminAccess: z.boolean() })

export const projectActivityRow = row.extend({
  project: id,
  activity: id,
  startDate: text.nullable(),
  endDate: text.nullable(),
  isClosed: z.boolean(),
  budgetHours: z.number(),
  budgetHourlyRateCurrency: z.number(),
  budgetFeeCurrency: z.number(),
})

export const hourlyRateModel = z.enum([
  'TYPE_PREDEFINED_HOURLY_RATES',
  'TYPE_PROJECT_SPECIFIC_HOURLY_RATES',
  'TYPE_FIXED_HOURLY_RATE',
])

export const hourlyRateRow = row.extend({
  project: id,
  startDate: text,
  showInProjectOrder: z.boolean(),
  hourlyRateModel,
  fixedRate: z.number(),
})

export const timesheetEntryRow = row.extend({
  project: id.nullable(),
  activity: id,
  date: text,
  hours: z.number(),
  employee: id,
  comment: text,
  locked: z.boolean(),
  projectChargeableHours: z.number().nullable(),
  hourlyRate: z.number(),
})

/** A week or a month of an employee; `number` is the week's or the month's. */
export const periodRow = row.extend({
  employee: id,
  year: z.number(),
  number: z.number(),
  completed: z.boolean(),
  approved: z.boolean(),
  approvedBy: id.nullable(),
  approvedDate: text.nullable(),
  approvedUntilDate: text.nullable(),
})

export const timeClockRow = row.extend({
  employee: id,
  project: id.nullable(),
  activity: id,
  date: text,
  timeStart: text,
  timeStop: text.nullable(),
  startedAt: z.number(),
  hoursStart: z.number(),
  lunchBreakDuration: z.number(),
  timesheetEntry: id.nullable(),
  comment: text,
})

export const orderRow = row.extend({
  customer: id,
  number: text,
  reference: text,
  ourContactEmployee: id.nullable(),
  department: id.nullable(),
  orderDate: text,
  deliveryDate: text,
  project: id.nullable(),
  invoiceComment: text,
  internalComment: text,
  isClosed: z.boolean(),
  isPrioritizeAmountsIncludingVat: z.boolean(),
  /** What would be invoiced now; null once it has been. */
  preliminaryInvoice: id.nullable().default(null),
  extra,
})

export const orderLineRow = row.extend({
  order: id,
  product: id.nullable(),
  description: text,
  count: z.number(),
  unitPriceExcludingVatCurrency: z.number(),
  unitPriceIncludingVatCurrency: z.number(),
  vatType: id,
  discount: z.number(),
  markup: z.number(),
  isCharged: z.boolean(),
  sortIndex: z.number(),
  extra,
})

/** Preliminary until it is charged; then number, date, lines and amounts stay as they were. */
export const invoiceRow = row.extend({
  customer: id,
  orders: z.array(id).readonly(),
  orderLines: z.array(id).readonly(),
  invoiceNumber: z.number(),
  invoiceDate: text,
  invoiceDueDate: text,
  comment: text,
  amountExcludingVat: z.number(),
  amount: z.number(),
  isCharged: z.boolean(),
  sentToCustomer: z.boolean(),
  ehfSendStatus: z.enum(['DO_NOT_SEND', 'SEND']),
})

export type Change = z.infer<typeof change>
export type Row = z.infer<typeof row>
export type Company = z.infer<typeof companyRow>
export type Department = z.infer<typeof departmentRow>
export type Currency = z.infer<typeof currencyRow>
export type Address = z.infer<typeof addressRow>
export type Employee = z.infer<typeof employeeRow>
export type Customer = z.infer<typeof customerRow>
export type VatType = z.infer<typeof vatTypeRow>
export type Product = z.infer<typeof productRow>
export type ActivityType = z.infer<typeof activityType>
export type Activity = z.infer<typeof activityRow>
export type Project = z.infer<typeof projectRow>
export type Participant = z.infer<typeof participantRow>
export type ProjectActivity = z.infer<typeof projectActivityRow>
export type HourlyRate = z.infer<typeof hourlyRateRow>
export type TimesheetEntry = z.infer<typeof timesheetEntryRow>
export type Period = z.infer<typeof periodRow>
export type TimeClock = z.infer<typeof timeClockRow>
export type Order = z.infer<typeof orderRow>
export type OrderLine = z.infer<typeof orderLineRow>
export type Invoice = z.infer<typeof invoiceRow>
