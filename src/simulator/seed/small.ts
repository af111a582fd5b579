import { ids } from '../credentials'
import type { Database } from '../store/database'
import { CompanyBuilder } from './company'
import { addHours } from './smallHours'
import { type ProjectFacts, projects } from './smallProjects'
import { activities, customers, employees, products } from './smallRegisters'

/**
 * The consulting company Fjordkonsult AS. All days are fixed, so that whatever is in the past or the future stays
 * there throughout 2026 and 2027.
 */
export function seedSmall(): Database {
  const company = new CompanyBuilder('Fjordkonsult AS')
  const people = employees.map((facts) => company.employee(facts))
  const customerIds = new Map(customers.map((facts) => [facts.name, company.customer(facts.name, facts)]))
  for (const facts of products) company.product(facts)
  const activityIds = new Map(
    activities.map(({ name, type, ...facts }) => [name, company.activity(name, type, facts)]),
  )
  const general = ['Konsulentarbeid', 'Møte', 'Prosjektadministrasjon'].map((name) => need(activityIds, name))
  for (const facts of projects) addProject(company, facts, people, customerIds, general, activityIds)
  addHours(company, people, activityIds)
  return company.db
}

function addProject(
  company: CompanyBuilder,
  facts: ProjectFacts,
  people: readonly number[],
  customerIds: ReadonlyMap<string, number>,
  general: readonly number[],
  activityIds: ReadonlyMap<string, number>,
): void {
  const { customer, manager, team, specific, only, rate, ...project } = facts
  const linked = only?.map((name) => need(activityIds, name)) ?? general
  const own = (specific ?? []).map((name) =>
    company.activity(name, 'PROJECT_SPECIFIC_ACTIVITY', { isChargeable: customer !== undefined }),
  )
  company.project(
    {
      ...project,
      manager: people[(manager ?? 1) - 1] ?? ids.kari,
      customer: customer === undefined ? null : need(customerIds, customer),
      isInternal: customer === undefined,
    },
    {
      participants: (team ?? [1, 2, 3, 4]).flatMap((number) => people[number - 1] ?? []),
      activities: [...linked, ...own],
      rate: rate ?? (customer === undefined ? 0 : 1450),
    },
  )
}

function need(known: ReadonlyMap<string, number>, name: string): number {
  const id = known.get(name)
  if (id === undefined) throw new Error(`the seed has no ${name}`)
  return id
}
