import type { PersonId, ProjectId, WorkTypeId } from '../ids'
import type { LocalDay } from '../localDay'
import { isBillable } from '../projectSetup'
import { type ReportDimension, WITHOUT } from './dimension'
import type { Stretch } from './stretches'

/**
 * What a person did on a project and a work type within a stretch. `sent`: of that, what Tripletex was told, key by key; a key is
 * one person's, project's, work type's and day's, so that no way of grouping divides one.
 */
export type ReportHours = {
  personId: PersonId
  projectId: ProjectId | null
  workTypeId: WorkTypeId | null
  minutes: number
  sent: number
}

export type ReportCustomer = { key: string; name: string }

/** `customer` null: it has none. `priceOf` null: what its hours come to may not be seen. */
export type ReportProject = {
  number: string
  name: string
  color: number | null
  customer: ReportCustomer | null
  billable: boolean | null
  priceOf: ((hour: { workTypeId: WorkTypeId | null; personId: PersonId }) => number | null) | null
}

export type ReportWorkType = { name: string; billable: boolean; category: string }

/** What is known of what hours name by their ids. */
export type ReportFacts = {
  person: (id: PersonId) => { name: string }
  project: (id: ProjectId | null) => ReportProject
  workType: (id: WorkTypeId | null) => ReportWorkType
}

/** Which hours a report is of. An empty list leaves nothing out; in a list, null and the empty text stand for what has none. */
export type ReportFilter = {
  from: LocalDay
  to: LocalDay
  projectIds: readonly (ProjectId | null)[]
  customers: readonly string[]
  workTypeIds: readonly (WorkTypeId | null)[]
  categories: readonly string[]
  personIds: readonly PersonId[]
}

/** Whether a filter lets hours through. Makes quick work of many: what it asks for is laid out once. */
export function reportFilter(
  filter: Omit<ReportFilter, 'from' | 'to'>,
  { project, workType }: Pick<ReportFacts, 'project' | 'workType'>,
): (hours: Pick<ReportHours, 'personId' | 'projectId' | 'workTypeId'>) => boolean {
  const projects = setOf(filter.projectIds)
  const customers = setOf(filter.customers)
  const workTypes = setOf(filter.workTypeIds)
  const categories = setOf(filter.categories)
  const people = setOf(filter.personIds)
  return ({ personId, projectId, workTypeId }) =>
    (people?.has(personId) ?? true) &&
    (projects?.has(projectId) ?? true) &&
    (workTypes?.has(workTypeId) ?? true) &&
    (customers?.has(project(projectId).customer?.key ?? WITHOUT) ?? true) &&
    (categories?.has(workType(workTypeId).category) ?? true)
}

function setOf<T>(values: readonly T[]): ReadonlySet<T> | null {
  return values.length === 0 ? null : new Set(values)
}

/** Which group of a dimension hours belong to. */
export function groupKeyOf(
  dimension: ReportDimension,
  { personId, projectId, workTypeId }: Pick<ReportHours, 'personId' | 'projectId' | 'workTypeId'>,
  stretch: Pick<Stretch, 'monday' | 'month'>,
  { project, workType }: Pick<ReportFacts, 'project' | 'workType'>,
): string {
  switch (dimension) {
    case 'person':
      return personId
    case 'project':
      return projectId ?? WITHOUT
    case 'customer':
      return project(projectId).customer?.key ?? WITHOUT
    case 'workType':
      return workTypeId ?? WITHOUT
    case 'category':
      return workType(workTypeId).category
    case 'week':
      return stretch.monday
    case 'month':
      return stretch.month
  }
}

/** Whether such hours can be billed. */
export function isBillableHour(
  { projectId, workTypeId }: Pick<ReportHours, 'projectId' | 'workTypeId'>,
  { project, workType }: Pick<ReportFacts, 'project' | 'workType'>,
): boolean {
  return isBillable(project(projectId).billable, workType(workTypeId).billable)
}
