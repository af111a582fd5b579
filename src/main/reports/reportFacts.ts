import type { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { priceOf } from '@shared/domain/pricing'
import type { ReportFacts, ReportProject, ReportWorkType } from '@shared/domain/reports/reportHours'
import { type Actor, may } from '@shared/domain/roles'
import type { ProjectForReport } from '../db/reportRepository'
import type { Store } from '../db/store'
import { standardPrices } from '../projects/fillInPrices'
import { moneyOf } from '../projects/projectBudget'

/** What the hours of a period name. Null: hours without a project or a work type. */
export type NamedByHours = {
  people: ReadonlySet<PersonId>
  projects: ReadonlySet<ProjectId | null>
  workTypes: ReadonlySet<WorkTypeId | null>
}

/** What is known of it. People who have no hours can be asked for as well: their capacity counts. */
export type KnownFacts = ReportFacts & { named: NamedByHours }

const UNKNOWN = { number: '', name: '', color: null, customer: null, billable: null }

/** Reads what a report must know of what hours name, all at once. What hours come to is told to those who may edit the project. */
export function reportFacts(store: Store, actor: Actor, named: NamedByHours): KnownFacts {
  const people = new Map(store.people.all().map(({ id, name }) => [id, name]))
  const workTypes = store.reports.workTypes()
  const projects = projectFacts(
    store,
    actor,
    [...named.projects].flatMap((id) => id ?? []),
  )
  const withoutProject: ReportProject = { ...UNKNOWN, priceOf: may(actor, 'editProject') ? () => null : null }
  const withoutWorkType: ReportWorkType = { name: '', billable: false, category: '' }
  return {
    named,
    person: (id) => ({ name: people.get(id) ?? '' }),
    project: (id) => (id === null ? withoutProject : (projects.get(id) ?? withoutProject)),
    workType: (id) => (id === null ? withoutWorkType : (workTypes.get(id) ?? withoutWorkType)),
  }
}

function projectFacts(
  store: Store,
  actor: Actor,
  ids: readonly ProjectId[],
): ReadonlyMap<ProjectId, ReportProject> {
  const projects = store.reports.projects(ids)
  const pricedBy = (setup: 'workType' | 'person') =>
    projects.filter((project) => project.setup.priceSetup === setup).map(({ id }) => id)
  const workTypes = store.projectSetups.workTypesOfMany(pricedBy('workType'))
  const members = store.projectSetups.membersOfMany(pricedBy('person'))
  const standardOf = standardPrices(store)
  return new Map(
    projects.map((project) => {
      const { id, number, name, color, setup } = project
      const money = moneyOf(setup, workTypes.get(id) ?? [], members.get(id) ?? [], standardOf)
      const seesAmounts = may(actor, 'editProject', { projectId: id })
      return [
        id,
        {
          number,
          name,
          color,
          customer: customerOf(project),
          billable: setup.billable,
          priceOf: seesAmounts ? (hour) => priceOf(money, hour) : null,
        },
      ]
    }),
  )
}

/** Those of Tripletex are told apart by its ids, and those that were typed here by their names. */
function customerOf({ customerTripletexId, customerName }: ProjectForReport): ReportProject['customer'] {
  const name = customerName ?? ''
  if (customerTripletexId !== null) return { key: `tripletex ${customerTripletexId}`, name }
  return name === '' ? null : { key: `named ${name}`, name }
}
