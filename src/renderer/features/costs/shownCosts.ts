import { foldText } from '@shared/domain/foldText'
import type { CostView } from '@shared/ipc/costs'
import type { Chosen } from '../../ui/FilterPicker'

/** What can be done with costs that were ticked. */
export const COST_ACTIONS = ['submit', 'withdraw', 'approve', 'reject', 'undoApproval', 'delete'] as const
export type CostDeed = (typeof COST_ACTIONS)[number]

/** The costs that fit what is typed and chosen; nothing chosen leaves nothing out. */
export function shownCosts(
  costs: readonly CostView[],
  { search, projects, people }: { search: string; projects: readonly Chosen[]; people: readonly Chosen[] },
): CostView[] {
  const words = foldText(search.trim()).split(/\s+/).filter(Boolean)
  const among = (chosen: readonly Chosen[], id: string) =>
    chosen.length === 0 || chosen.some((each) => each.id === id)
  return costs.filter((cost) => {
    const { projectId, personId, description, projectNumber, projectName, personName, receiptName } = cost
    if (!among(projects, projectId) || !among(people, personId)) return false
    const text = foldText([description, projectNumber, projectName, personName, receiptName ?? ''].join(' '))
    return words.every((word) => text.includes(word))
  })
}

/** The projects and people that costs have, by name. */
export function chosenBy(costs: readonly CostView[]): { projects: Chosen[]; people: Chosen[] } {
  const projects = new Map<string, string>()
  const people = new Map<string, string>()
  for (const { projectId, projectNumber, projectName, personId, personName } of costs) {
    projects.set(projectId, `${projectNumber} ${projectName}`.trim())
    people.set(personId, personName)
  }
  const listed = (names: ReadonlyMap<string, string>) =>
    [...names]
      .map(([id, name]) => ({ id, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nb', { numeric: true }))
  return { projects: listed(projects), people: listed(people) }
}

/** What costs come to. What is not billed has no amount, and no margin. */
export function costSums(costs: readonly CostView[]): {
  costOre: number
  amountOre: number
  marginOre: number
} {
  const sum = (of: (cost: CostView) => number) => costs.reduce((total, cost) => total + of(cost), 0)
  return {
    costOre: sum(({ costOre }) => costOre),
    amountOre: sum(({ billable, amountOre }) => (billable ? amountOre : 0)),
    marginOre: sum(({ billable, amountOre, costOre }) => (billable ? amountOre - costOre : 0)),
  }
}

/** Whether anything can be done with a cost from the list. */
export function mayTick({ can }: CostView): boolean {
  return COST_ACTIONS.some((deed) => can[deed])
}
