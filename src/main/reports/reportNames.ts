import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { type ReportDimension, WITHOUT } from '@shared/domain/reports/dimension'
import type { ReportCustomer } from '@shared/domain/reports/reportHours'
import type { Report, ReportPart } from '@shared/ipc/reports'
import type { KnownFacts } from './reportFacts'

type Name = Pick<ReportPart, 'name' | 'number' | 'color'>
type Choice = Report['filterBy']['project'][number]

/** What the groups of a report are called. Weeks and months are named by the calendar, and what has none by the language. */
export function groupNames(facts: KnownFacts): (dimension: ReportDimension, key: string) => Name {
  const customers = new Map(customersOf(facts).map(({ key, name }) => [key, name]))
  const called = (name: string): Name => ({ name, number: '', color: null })
  return (dimension, key) => {
    if (key === WITHOUT) return called('')
    switch (dimension) {
      case 'person':
        return called(facts.person(PersonId.parse(key)).name)
      case 'project': {
        const { name, number, color } = facts.project(ProjectId.parse(key))
        return { name, number, color }
      }
      case 'customer':
        return called(customers.get(key) ?? '')
      case 'workType':
        return called(facts.workType(WorkTypeId.parse(key)).name)
      case 'category':
        return called(key)
      case 'week':
      case 'month':
        return called('')
    }
  }
}

/** What there is to filter by, in the order of the names, with what hours are without at the end. */
export function filterChoices(facts: KnownFacts): Report['filterBy'] {
  const { people, projects, workTypes } = facts.named
  const project = (id: ProjectId | null) => {
    const { number, name } = facts.project(id)
    return { id: id ?? WITHOUT, name: `${number} ${name}`.trim() }
  }
  const categories = new Set([...workTypes].map((id) => facts.workType(id).category))
  const withoutCustomer = [...projects].some((id) => facts.project(id).customer === null)
  return {
    project: inOrder([...projects].map(project)),
    customer: inOrder([
      ...customersOf(facts).map(({ key, name }) => ({ id: key, name })),
      ...(withoutCustomer ? [{ id: WITHOUT, name: '' }] : []),
    ]),
    workType: inOrder([...workTypes].map((id) => ({ id: id ?? WITHOUT, name: facts.workType(id).name }))),
    category: inOrder([...categories].map((name) => ({ id: name, name }))),
    person: inOrder([...people].map((id) => ({ id, name: facts.person(id).name }))),
  }
}

function customersOf({ named, project }: KnownFacts): ReportCustomer[] {
  const customers = [...named.projects].flatMap((id) => project(id).customer ?? [])
  return [...new Map(customers.map((each) => [each.key, each])).values()]
}

const NAMES = new Intl.Collator('nb', { numeric: true })

function inOrder(choices: readonly Choice[]): Choice[] {
  return choices.toSorted(
    (one, other) =>
      Number(one.id === WITHOUT) - Number(other.id === WITHOUT) || NAMES.compare(one.name, other.name),
  )
}
