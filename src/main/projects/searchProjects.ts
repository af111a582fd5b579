import { bookingObstacle } from '@shared/domain/bookable'
import { ProjectId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { findProjects, queryWords } from '@shared/domain/projectSearch'
import type { QuickProject } from '@shared/domain/quickEntry'
import type { Person } from '@shared/ipc/app'
import type { ProjectOption } from '@shared/ipc/projects'
import type { ProjectSearchRow, StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import { bookableProject, bookingRules } from './bookableProject'
import { standings } from './standings'

/** How near at hand projects are, the nearer the higher: favourites above those that were used lately, these above all others. */
type Ranks = { favourites: ReadonlySet<string>; recent: ReadonlySet<string>; rankOf: (id: string) => number }

const RECENT = 8

/**
 * Finds projects as somebody types. Keeps the light rows of all projects in memory; `forget` must be called when projects
 * have changed.
 */
export function createProjectSearch(store: Store) {
  let rows: ProjectSearchRow[] | null = null
  const all = () => {
    rows ??= inNumberOrder(store.projects.searchRows())
    return rows
  }

  function best(query: string, limit: number, { rankOf }: Ranks): string[] {
    const words = queryWords(query)
    const hits = findProjects(all(), words)
    const weight = words.length === 0 ? 10 : 1
    const scored = hits.map(({ project: { id, archived }, score }) => ({
      id,
      score: score + rankOf(id) * weight - (archived ? 100 : 0),
    }))
    scored.sort((a, b) => b.score - a.score)
    return scored.slice(0, limit).map((row) => row.id)
  }

  return {
    forget(): void {
      rows = null
    },
    search(person: Person, query: string, day: LocalDay, limit: number): ProjectOption[] {
      const ranks = ranksOf(store, person)
      return projectOptions(store, person, best(query, limit, ranks), day, ranks)
    },
    /** All projects that are in use, for a line of text that may name one. */
    named(person: Person): QuickProject[] {
      const { rankOf } = ranksOf(store, person)
      return all().flatMap(({ id, number, searchText, archived }) =>
        archived ? [] : [{ id: ProjectId.parse(id), number, searchText, rank: rankOf(id) }],
      )
    },
  }
}
export type ProjectSearch = ReturnType<typeof createProjectSearch>

/** What a person's own choices and latest hours say of projects. */
function ranksOf(store: Store, person: Person): Ranks {
  const used = [...new Set(store.entries.recentPairs(person.id).flatMap((pair) => pair.projectId ?? []))]
  const favourites = new Set<string>(store.favourites.ofPerson(person.id))
  const recent = new Set<string>(used.slice(0, RECENT))
  const place = new Map<string, number>(used.map((id, index) => [id, index]))
  const rankOf = (id: string) => {
    const lately = 0.5 / (1 + (place.get(id) ?? Number.POSITIVE_INFINITY))
    if (favourites.has(id)) return 1.8 + lately
    return recent.has(id) ? 1.2 + lately : 0
  }
  return { favourites, recent, rankOf }
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
  { recent, favourites }: Pick<Ranks, 'recent' | 'favourites'> = ranksOf(store, person),
): ProjectOption[] {
  const found = store.projects.many(ids)
  const standingOn = standings(store, person, ids)
  const rules = bookingRules(store)
  const options = ids.flatMap((id) => {
    const project = found.get(id)
    if (!project) return []
    const obstacle = bookingObstacle(bookableProject(project, rules), day, standingOn(project.id))
    return [toOption(project, obstacle, recent.has(id), favourites.has(id))]
  })
  return [...options.filter((option) => !option.obstacle), ...options.filter((option) => option.obstacle)]
}

function toOption(
  project: StoredProject,
  obstacle: ProjectOption['obstacle'],
  recent: boolean,
  favourite: boolean,
): ProjectOption {
  const { id, number, name, customerName, origin, color } = project
  return {
    id,
    number,
    name,
    customerName,
    origin,
    color,
    obstacle,
    recent,
    favourite,
  }
}
