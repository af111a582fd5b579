import type { ChangedFields } from '@shared/domain/administrationChange'
import { foldText } from '@shared/domain/foldText'
import { ProjectId } from '@shared/domain/ids'
import type { ImportTable } from '@shared/domain/import/importTable'
import { PROJECT_ROWS, type ProjectValues, planRows } from '@shared/domain/import/readRows'
import { projectNumbers } from '@shared/domain/projectNumbers'
import { projectSearchText } from '@shared/domain/projectSearch'
import { DEFAULT_PROJECT_SETUP } from '@shared/domain/projectSetup'
import { ok } from '@shared/result'
import type { LocalProject, StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { companySettings } from '../settings/companySettings'
import { changing, type ImportPlan, isEffective, leftOut, making, saysOther } from './plan'

/** The database takes so many values at once. */
const CHUNK = 1000

/**
 * What a file does to the projects that are made here: its rows are found again by number, or by name where they have none. One
 * without a number that is not known gets the next free one. A new one is as if it had been made by hand: at the company's default
 * price, and led by whoever imports it.
 */
export function* planProjects(services: Services, table: ImportTable): Generator<void, ImportPlan> {
  const { store, clock, newId } = services
  const priceOre = companySettings(services).defaultPriceOre
  const self = store.people.self()
  const known = yield* localProjects(store)
  const byNumber = new Map(known.map((project) => [project.number, project]))
  const byName = Map.groupBy(
    known.filter(({ archivedAt }) => archivedAt === null),
    ({ name }) => foldText(name),
  )
  const all = store.projects.numbers()
  const taken = new Set(all.map(({ number }) => number))
  const given = table.records.flatMap(({ values }) => values.number ?? [])
  const next = projectNumbers(all, given)
  const met = new Set<ProjectId>()
  const made: (LocalProject & { id: ProjectId })[] = []
  const changed: (LocalProject & { id: ProjectId })[] = []

  const { planned, problems } = yield* planRows(table, PROJECT_ROWS, (row) => {
    const named = row.number === undefined ? (byName.get(foldText(row.name)) ?? []) : []
    if (named.length > 1) return leftOut('name', 'ambiguous')
    const project = row.number === undefined ? named[0] : byNumber.get(row.number)
    const { line, name } = row
    if (!project) {
      if (row.number !== undefined && taken.has(row.number)) return leftOut('number', 'numberTaken')
      const id = ProjectId.parse(newId())
      const fields = fieldsOf(row, { number: row.number ?? next() })
      made.push({ id, ...fields })
      return ok(making({ line, id, name }, asRead(fields)))
    }
    if (project.archivedAt !== null || met.has(project.id)) {
      return leftOut(
        row.number === undefined ? 'name' : 'number',
        project.archivedAt === null ? 'ambiguous' : 'archived',
      )
    }
    const after = fieldsOf(row, project)
    if (after.startDate && after.endDate && after.endDate < after.startDate) {
      return leftOut('endDate', 'endBeforeStart')
    }
    met.add(project.id)
    const differs = {
      name: saysOther(row.name, project.name),
      customer: saysOther(row.customerName, project.customerName),
      startDate: saysOther(row.startDate, project.startDate),
      endDate: saysOther(row.endDate, project.endDate),
    }
    if (Object.values(differs).some(Boolean)) changed.push({ id: project.id, ...after })
    return ok(changing({ line, id: project.id, name }, differs, asRead(project), asRead(after)))
  })
  const write = () => {
    const ids = made.map(({ id }) => id)
    store.projects.addLocalMany(made)
    store.projectSetups.addMany(ids, { ...DEFAULT_PROJECT_SETUP, priceOre }, clock.now())
    if (self) store.projectSetups.addLeaderOfMany(ids, self.id)
    store.projects.changeLocalMany(changed)
  }
  return { rows: planned, problems, toLog: planned.filter(isEffective), write }
}

function* localProjects(store: Store): Generator<void, StoredProject[]> {
  const ids = store.projects.numbers().flatMap(({ id, origin }) => (origin === 'busy' ? [id] : []))
  const found: StoredProject[] = []
  for (let at = 0; at < ids.length; at += CHUNK) {
    yield
    found.push(...store.projects.many(ids.slice(at, at + CHUNK)).values())
  }
  return found
}

/** The project as it becomes: what the row does not say is as it was. */
function fieldsOf(row: ProjectValues, before: Partial<StoredProject> & { number: string }): LocalProject {
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

function asRead({
  number,
  name,
  customerName,
  startDate,
  endDate,
}: Omit<LocalProject, 'searchText'>): ChangedFields {
  return { number, name, customerName, startDate, endDate }
}
