import { ids } from '../credentials'
import { Database } from '../store/database'
import type { ActivityType, Employee, Product, Project, Row } from '../store/rows'

/** What a row of the seed begins with; the history starts with the day it was made. */
const row = (id: number, day: string, version = 0): Row => ({ id, version, changes: madeOn(day) })

const histories = new Map<string, Row['changes']>()

function madeOn(day: string): Row['changes'] {
  const known = histories.get(day)
  if (known !== undefined) return known
  const made = [{ employeeId: ids.kari, timestamp: `${day}T08:00:00`, changeType: 'CREATE' as const }]
  histories.set(day, made)
  return made
}

/** Fills in a company row by row, with what Tripletex would add by itself. */
export class CompanyBuilder {
  readonly db = new Database()
  readonly department: number
  private readonly founded = '2024-01-02'

  constructor(name: string) {
    const { db, founded } = this
    db.companies.insert((id) => ({
      ...row(id, founded),
      name,
      organizationNumber: '923456781',
      email: 'post@fjordkonsult.example',
      type: 'AS',
    }))
    db.companies.insert((id) => ({
      ...row(id, founded),
      name: 'Skagerrak Regnskap AS',
      organizationNumber: '934567892',
      email: 'post@skagerrakregnskap.example',
      type: 'AS',
    }))
    db.companies.insert((id) => ({
      ...row(id, founded),
      name: 'Havila AS',
      organizationNumber: '945678903',
      email: 'post@havila.example',
      type: 'AS',
    }))
    db.currencies.insert((id) => ({ ...row(id, founded), code: 'NOK', description: 'Norge', factor: 1 }))
    this.department = db.departments.insert((id) => ({
      ...row(id, founded),
      name: 'Rådgivning',
      departmentNumber: '1',
    })).id
    for (const vatType of vatTypes) db.vatTypes.insert(() => ({ ...row(vatType.id, founded), ...vatType }))
  }

  employee(facts: Pick<Employee, 'firstName' | 'lastName' | 'employeeNumber'> & Partial<Employee>): number {
    return this.db.employees.insert((id) => ({
      email: `${mailName(facts.firstName)}.${mailName(facts.lastName)}@fjordkonsult.example`,
      dateOfBirth: null,
      phoneNumberMobile: '',
      allowInformationRegistration: true,
      isContact: false,
      department: this.department,
      mayManageProjects: false,
      extra: {},
      ...facts,
      ...row(id, this.founded, 1),
    })).id
  }

  customer(name: string, facts: { city: string; isInactive?: boolean; madeOn?: string }): number {
    const { db } = this
    const madeOn = facts.madeOn ?? this.founded
    const postalCode = '4000'
    const address = (city: string) =>
      db.addresses.insert((id) => ({ ...row(id, madeOn), addressLine1: '', postalCode, city })).id
    const number = 10_001 + db.customers.size
    return db.customers.insert((id) => ({
      ...row(id, madeOn, 1),
      name,
      organizationNumber: String(910_000_000 + number * 37),
      customerNumber: number,
      isInactive: facts.isInactive ?? false,
      accountManager: ids.kari,
      email: `faktura@${mailName(name)}.example`,
      phoneNumber: '',
      isPrivateIndividual: false,
      postalAddress: address(facts.city),
      physicalAddress: address(facts.city),
      extra: {},
    })).id
  }

  product(
    facts: { number: string; name: string; price: number; vatType: number } & Partial<Product>,
  ): number {
    const { price, vatType, ...rest } = facts
    const percentage = this.db.vatTypes.get(vatType)?.percentage ?? 0
    return this.db.products.insert((id) => ({
      description: '',
      priceExcludingVatCurrency: price,
      priceIncludingVatCurrency: Math.round(price * (100 + percentage)) / 100,
      costExcludingVatCurrency: 0,
      isInactive: false,
      isStockItem: false,
      vatType,
      extra: {},
      ...rest,
      ...row(id, this.founded),
    })).id
  }

  activity(
    name: string,
    activityType: ActivityType,
    facts: { isChargeable?: boolean; number?: string; isDisabled?: boolean; deletable?: boolean } = {},
  ): number {
    return this.db.activities.insert((id) => ({
      number: '',
      description: '',
      isDisabled: false,
      isChargeable: false,
      rate: 0,
      costPercentage: 0,
      deletable: true,
      ...facts,
      name,
      activityType,
      ...row(id, this.founded),
    })).id
  }

  /** A project with its manager as the first participant. */
  project(
    facts: Pick<Project, 'name' | 'number' | 'startDate'> & { manager: number } & Partial<Project>,
    parts: { participants: readonly number[]; activities: readonly number[]; rate: number },
  ): number {
    const { db } = this
    const { manager, ...rest } = facts
    const madeOn = facts.startDate
    const project = db.projects.insert((id) => ({
      description: '',
      projectManager: manager,
      department: this.department,
      mainProject: null,
      endDate: null,
      customer: null,
      isClosed: false,
      closedDate: facts.isClosed === true ? (facts.endDate ?? null) : null,
      isReadyForInvoicing: false,
      isInternal: false,
      isOffer: false,
      isFixedPrice: false,
      fixedprice: 0,
      forParticipantsOnly: false,
      generalProjectActivitiesPerProjectOnly: false,
      accessType: 'WRITE' as const,
      extra: {},
      ...rest,
      ...row(id, madeOn),
    })).id
    for (const employee of new Set([manager, ...parts.participants])) {
      db.participants.insert((id) => ({
        ...row(id, madeOn),
        project,
        employee,
        adminAccess: employee === manager,
      }))
    }
    for (const activity of parts.activities) this.link(project, activity, madeOn)
    db.hourlyRates.insert((id) => ({
      ...row(id, madeOn),
      project,
      startDate: facts.startDate,
      showInProjectOrder: false,
      hourlyRateModel: 'TYPE_FIXED_HOURLY_RATE' as const,
      fixedRate: parts.rate,
    }))
    return project
  }

  link(project: number, activity: number, madeOn: string): void {
    this.db.projectActivities.insert((id) => ({
      ...row(id, madeOn),
      project,
      activity,
      startDate: null,
      endDate: null,
      isClosed: false,
      budgetHours: 0,
      budgetHourlyRateCurrency: 0,
      budgetFeeCurrency: 0,
    }))
  }

  entry(facts: {
    employee: number
    project: number | null
    activity: number
    date: string
    hours: number
    comment?: string
    locked?: boolean
    rate?: number
  }): void {
    const { rate, ...rest } = facts
    this.db.timesheetEntries.insert((id) => ({
      comment: '',
      locked: false,
      projectChargeableHours: null,
      hourlyRate: rate ?? 0,
      ...rest,
      ...row(id, facts.date),
    }))
  }
}

const mailName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll(/[^a-z0-9]/g, '')

const outgoing = 'OUTGOING' as const
const incoming = 'INCOMING' as const

/** The usual codes, under the ids that they have in every company. */
const vatTypes = [
  { id: 0, number: '0', name: 'Ingen avgiftsbehandling', percentage: 0, direction: 'NONE' as const },
  { id: 1, number: '1', name: 'Fradrag for inngående avgift, høy sats', percentage: 25, direction: incoming },
  { id: 3, number: '3', name: 'Utgående avgift, høy sats', percentage: 25, direction: outgoing },
  {
    id: 5,
    number: '5',
    name: 'Ingen utgående avgift (innenfor mva-loven)',
    percentage: 0,
    direction: outgoing,
  },
  {
    id: 6,
    number: '6',
    name: 'Ingen utgående avgift (utenfor mva-loven)',
    percentage: 0,
    direction: outgoing,
  },
  { id: 7, number: '7', name: 'Ingen avgiftsbehandling (inntekter)', percentage: 0, direction: outgoing },
  {
    id: 11,
    number: '11',
    name: 'Fradrag for inngående avgift, middels sats',
    percentage: 15,
    direction: incoming,
  },
  { id: 31, number: '31', name: 'Utgående avgift, middels sats', percentage: 15, direction: outgoing },
  { id: 32, number: '33', name: 'Utgående avgift, lav sats', percentage: 12, direction: outgoing },
]
