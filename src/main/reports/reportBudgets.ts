import { usedShare } from '@shared/domain/budget'
import type { ProjectId } from '@shared/domain/ids'
import { type Actor, may } from '@shared/domain/roles'
import type { ReportBudget } from '@shared/ipc/reports'
import type { Store } from '../db/store'
import { projectBudgets } from '../projects/projectBudgets'
import type { KnownFacts } from './reportFacts'

/** The projects of a report are those with many hours. */
const AT_ONCE = 8

/** How far the budgets of projects are used that whoever asks may see, the most used first. A budget that nobody has set is none. */
export async function reportBudgets(
  store: Store,
  moment: Parameters<typeof projectBudgets>[1],
  facts: Pick<KnownFacts, 'project'>,
  projects: ReadonlySet<ProjectId>,
  actor: Actor,
): Promise<ReportBudget[]> {
  const maySee = (projectId: ProjectId) => projects.has(projectId) && may(actor, 'editProject', { projectId })
  const budgets = await projectBudgets(store, moment, maySee, AT_ONCE)
  const share = (each: ReportBudget) => usedShare(each) ?? 0
  return [...budgets]
    .flatMap(([projectId, { kind, budget, used }]): ReportBudget[] => {
      const { name, color } = facts.project(projectId)
      return budget === null ? [] : [{ projectId, name, color, kind, budget, used }]
    })
    .toSorted((one, other) => (share(one) === share(other) ? 0 : share(one) < share(other) ? 1 : -1))
}
