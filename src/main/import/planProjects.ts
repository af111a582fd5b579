import { foldText } from '@shared/domain/foldText'
import { ProjectId } from '@shared/domain/ids'
import type { ImportTable } from '@shared/domain/import/importTable'
import { type ProjectValues, readProjectRows } from '@shared/domain/import/readRows'
import { projectSearchText } from '@shared/domain/projectSearch'
import { DEFAULT_PROJECT_SETUP } from '@shared/domain/projectSetup'
import type { StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { companySettings } from '../settings/companySettings'
import { changing, type ImportPlan, making, type PlannedRow, saysOther } from './plan'
import { problemOf } from './problemOf'

/** The database takes so many values at once. */
const CHUNK = 1000

/**
 * What a file does to the projects that are made here: its rows are found again by number, or by name where they have none. One
 * without a number that is not known gets the next free one. A new one is as if it had been made by hand: at the company's default
 * price, and led by whoever imports it.
 */
export function planProjects(services: Services, table: ImportTable): ImportPlan {
  const { store, clock, newId } = services
  const priceOre = companySettings(services).defaultPriceOre
  const self = store.people.self()
  const { rows, problems } = readProjectRows(table)
  const known = localProjects(store)
  const byNumber = new Map(known.map((project) => [project.number, project]))
  const byName = Map.groupBy(
    known.filter(({ archivedAt }) => archivedAt === null),
    ({ name }) => foldText(name),
  )
  const taken = new Set(store.projects.numbers().map(({ number }) => number))
  const given = new Set([...taken, ...rows.flatMap(({ number }) => number ?? [])])
  const next = nextNumbers(known, given)
  const met = new Set<ProjectId>()

  const planned = rows.flatMap((row): PlannedRow[] => {
    const problem = problemOf(table, row)
    const named = row.number === undefined ? (byName.get(foldText(row.name)) ?? []) : []
    if (named.length > 1) {
      problems.push(problem('name', 'ambiguous'))
      return []
    }
    const project = row.number === undefined ? named[0] : byNumber.get(row.number)
    if (!project) {
      if (row.number !== undefined && taken.has(row.number)) {
        problems.push(problem('number', 'numberTaken'))
        return []
      }
      const number = row.number ?? next()
      const id = ProjectId.parse(newId())
      return [
        making(row.line, row.name, () => {
          store.projects.addLocal({ id, ...fieldsOf(row, { number }) })
          store.projectSetups.put(id, { ...DEFAULT_PROJECT_SETUP, priceOre }, clock.now())
          if (self) store.projectSetups.addLeader(id, self.id)
        }),
      ]
    }
    if (project.archivedAt !== null || met.has(project.id)) {
      const reason = project.archivedAt === null ? 'ambiguous' : 'archived'
      problems.push(problem(row.number === undefined ? 'name' : 'number', reason))
      return []
    }
    met.add(project.id)
    const after = fieldsOf(row, project)
    if (after.startDate && after.endDate && after.endDate < after.startDate) {
      problems.push(problem('endDate', 'endBeforeStart'))
      return []
    }
    return [
      changing(
        row.line,
        row.name,
        {
          name: saysOther(row.name, project.name),
          customer: saysOther(row.customerName, project.customerName),
          startDate: saysOther(row.startDate, project.startDate),
          endDate: saysOther(row.endDate, project.endDate),
        },
        () => store.projects.changeLocal(project.id, after),
      ),
    ]
  })
  return { rows: planned, problems }
}

function localProjects(store: Store): StoredProject[] {
  const ids = store.projects.numbers().flatMap(({ id, origin }) => (origin === 'busy' ? [id] : []))
  const found: StoredProject[] = []
  for (let at = 0; at < ids.length; at += CHUNK) {
    found.push(...store.projects.many(ids.slice(at, at + CHUNK)).values())
  }
  return found
}

/** Hands out the numbers after the highest of those made here, past those that are taken. */
function nextNumbers(known: readonly StoredProject[], taken: ReadonlySet<string>): () => string {
  let latest = known.reduce((most, { number }) => {
    const value = Number(number)
    return Number.isSafeInteger(value) ? Math.max(most, value) : most
  }, 0)
  return () => {
    do latest++
    while (taken.has(String(latest)))
    return String(latest)
  }
}

/** The project as it becomes: what the row does not say is as it was. */
function fieldsOf(row: ProjectValues, before: Partial<StoredProject> & { number: string }) {
  const customerName = row.customerName ?? before.customerName ?? null
  return {
    number: before.number,
    name: row.name,
    customerName,
    startDate: row.startDate ?? before.startDate ?? null,
    endDate: row.endDate ?? before.endDate ?? null,
    searchText: projectSearchText(before.number, row.name, customerName ?? ''),
  }
}
