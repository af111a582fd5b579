import { projectObstacle } from '@shared/domain/bookable'
import { ProjectId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { projectScore, queryWords } from '@shared/domain/projectSearch'
import type { Person } from '@shared/ipc/app'
import type { ProjectOption } from '@shared/ipc/projects'
import type { ProjectSearchRow, StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import { companyRules } from '../settings/companyRules'
import { bookableProject } from './bookableProject'

/**
 * Finds projects as somebody types. Keeps the light rows of all projects in memory; `forget` must be called when projects
 * have changed.
 */
export function createProjectSearch(store: Store) {
  let rows: ProjectSearchRow[] | null = null

  function best(query: string, limit: number, recent: ReadonlySet<string>): string[] {
    rows ??= inNumberOrder(store.projects.searchRows())
    const words = queryWords(query)
    const scored: { id: string; score: number }[] = []
    for (const row of rows) {
      const score = projectScore(row, words)
      if (score < 0) continue
      scored.push({ id: row.id, score: score + (recent.has(row.id) ? 1.5 : 0) - (row.archived ? 100 : 0) })
    }
    scored.sort((a, b) => b.score - a.score)
    return scored.slice(0, limit).map((row) => row.id)
  }

  return {
    forget(): void {
      rows = null
    },
    search(person: Person, query: string, day: LocalDay, limit: number): ProjectOption[] {
      const recent = new Set(
        store.entries
          .recentPairs(person.id)
          .flatMap((pair) => pair.projectId ?? [])
          .slice(0, 8),
      )
      const ids = best(query, limit, recent)
      return projectOptions(store, person, ids, day, recent)
    },
  }
}

/** Sorted once, so that each keystroke only sorts by score: a stable sort keeps this order among equals. */
function inNumberOrder(rows: ProjectSearchRow[]): ProjectSearchRow[] {
  const keyed = rows.map((row) => ({ row, value: Number.parseFloat(row.number) || Number.POSITIVE_INFINITY }))
  keyed.sort((a, b) => a.value - b.value || (a.row.number < b.row.number ? -1 : 1))
  return keyed.map(({ row }) => row)
}

/** Projects as a picker shows them, in the given order, but those that cannot take hours on `day` last. */
export function projectOptions(
  store: Store,
  person: Person,
  ids: readonly string[],
  day: LocalDay,
  recent: ReadonlySet<string>,
): ProjectOption[] {
  const found = store.projects.many(ids)
  const participates = store.projects.participantIn(ids, person.employeeNumber)
  const rules = companyRules(store)
  const options = ids.flatMap((id) => {
    const project = found.get(id)
    if (!project) return []
    const obstacle = projectObstacle(bookableProject(project, rules), day, participates.has(id))
    return [toOption(project, obstacle, recent.has(id))]
  })
  return [...options.filter((option) => !option.obstacle), ...options.filter((option) => option.obstacle)]
}

function toOption(
  project: StoredProject,
  obstacle: ProjectOption['obstacle'],
  recent: boolean,
): ProjectOption {
  const { number, name, customerName, origin } = project
  return {
    id: ProjectId.parse(project.id),
    number,
    name,
    customerName,
    origin,
    obstacle,
    recent,
  }
}
