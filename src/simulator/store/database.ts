import { Collection } from './collection'
import { Journal } from './journal'
import type * as rows from './rows'

/** What makes two timesheet entries the same in Tripletex; no project is a value of its own. */
export const entryKey = (entry: {
  employee: number
  project: number | null
  activity: number
  date: string
}): string => `${entry.employee}|${entry.project ?? 0}|${entry.activity}|${entry.date}`

/**
 * The company's data. The ids of each kind begin in a range of their own, so that a client that mixes up two kinds of id
 * is found out.
 */
export class Database {
  readonly journal = new Journal()

  readonly companies = new Collection<rows.Company>(this.journal, 7_700_001)
  readonly departments = new Collection<rows.Department>(this.journal, 6_600_001)
  readonly currencies = new Collection<rows.Currency>(this.journal, 1)
  readonly addresses = new Collection<rows.Address>(this.journal, 8_800_001)
  readonly employees = new Collection<rows.Employee>(this.journal, 1_100_001)
  readonly customers = new Collection<rows.Customer>(this.journal, 2_200_001)
  readonly vatTypes = new Collection<rows.VatType>(this.journal, 1)
  readonly products = new Collection<rows.Product>(this.journal, 3_300_001)
  readonly activities = new Collection<rows.Activity>(this.journal, 5_500_001)
  readonly projects = new Collection<rows.Project>(this.journal, 4_400_001)
  readonly participants = new Collection<rows.Participant>(this.journal, 41_000_001)
  readonly projectActivities = new Collection<rows.ProjectActivity>(this.journal, 42_000_001)
  readonly hourlyRates = new Collection<rows.HourlyRate>(this.journal, 43_000_001)
  readonly timesheetEntries = new Collection<rows.TimesheetEntry>(this.journal, 90_000_001)
  /** Only those that somebody has completed or approved once. */
  readonly weeks = new Collection<rows.Period>(this.journal, 1)
  readonly months = new Collection<rows.Period>(this.journal, 1)
  readonly timeClocks = new Collection<rows.TimeClock>(this.journal, 91_000_001)
  readonly orders = new Collection<rows.Order>(this.journal, 60_000_001)
  readonly orderLines = new Collection<rows.OrderLine>(this.journal, 61_000_001)
  readonly invoices = new Collection<rows.Invoice>(this.journal, 62_000_001)

  readonly activityByName = this.activities.lookup((row) => row.name)
  readonly projectsByNumber = this.projects.lookup((row) => row.number)
  readonly projectsByCustomer = this.projects.lookup((row) => row.customer)
  readonly participantsByProject = this.participants.lookup((row) => row.project)
  readonly participantsByEmployee = this.participants.lookup((row) => row.employee)
  readonly participantByPair = this.participants.lookup((row) => `${row.project}|${row.employee}`)
  readonly projectActivitiesByProject = this.projectActivities.lookup((row) => row.project)
  readonly projectActivityByPair = this.projectActivities.lookup((row) => `${row.project}|${row.activity}`)
  readonly ratesByProject = this.hourlyRates.lookup((row) => row.project)
  readonly entryByKey = this.timesheetEntries.lookup(entryKey)
  readonly entriesByDate = this.timesheetEntries.lookup((row) => row.date)
  readonly entriesByEmployee = this.timesheetEntries.lookup((row) => row.employee)
  readonly entriesByProject = this.timesheetEntries.lookup((row) => row.project)
  readonly timeClocksByEmployee = this.timeClocks.lookup((row) => row.employee)
  readonly timeClocksByEntry = this.timeClocks.lookup((row) => row.timesheetEntry)
  readonly linesByOrder = this.orderLines.lookup((row) => row.order)

  isParticipant(project: number, employee: number): boolean {
    return this.participantByPair.one(`${project}|${employee}`) !== undefined
  }

  isLinked(project: number, activity: number): boolean {
    return this.projectActivityByPair.one(`${project}|${activity}`) !== undefined
  }
}
