import { type PersonId, ProjectId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { DEFAULT_PROJECT_SETUP, ProjectSetup } from '@shared/domain/projectSetup'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { eachOf } from './manyRows'
import { people, projectParticipants, projectSetups, projects, projectWorkTypes } from './schema'

/** A project, with what was set up here of what it is shown and booked by. */
export const StoredProject = z.object({
  id: ProjectId,
  origin: z.enum(['busy', 'tripletex']),
  tripletexId: z.int().nullable(),
  archivedAt: z.string().nullable(),
  archivedBy: z.enum(['person', 'sync']).nullable(),
  number: z.string(),
  name: z.string(),
  customerName: z.string().nullable(),
  managerTripletexId: z.int().nullable(),
  startDate: LocalDay.nullable(),
  endDate: LocalDay.nullable(),
  participantsOnly: z.boolean(),
  linkedWorkTypesOnly: z.boolean(),
  ...ProjectSetup.pick({ color: true, billable: true, membersOnly: true, chosenWorkTypesOnly: true }).shape,
})
export type StoredProject = z.infer<typeof StoredProject>

/** What a search goes through: one light row per project. */
export type ProjectSearchRow = { id: string; number: string; searchText: string; archived: boolean }

/** What is written of a project that was made here. */
export type LocalProject = {
  number: string
  name: string
  customerName: string | null
  startDate: LocalDay | null
  endDate: LocalDay | null
  searchText: string
}

export function createProjectRepository(db: Db) {
  const stored = () =>
    db
      .select({
        project: projects,
        color: projectSetups.color,
        billable: projectSetups.billable,
        membersOnly: projectSetups.membersOnly,
        chosenWorkTypesOnly: projectSetups.chosenWorkTypesOnly,
      })
      .from(projects)
      .leftJoin(projectSetups, eq(projectSetups.projectId, projects.id))

  const toStored = (row: ReturnType<ReturnType<typeof stored>['all']>[number]): StoredProject =>
    StoredProject.parse({
      ...row.project,
      color: row.color,
      billable: row.billable ?? DEFAULT_PROJECT_SETUP.billable,
      membersOnly: row.membersOnly ?? DEFAULT_PROJECT_SETUP.membersOnly,
      chosenWorkTypesOnly: row.chosenWorkTypesOnly ?? DEFAULT_PROJECT_SETUP.chosenWorkTypesOnly,
    })

  /** The work types that are linked to the project, by Tripletex's ids. */
  function linksOf(projectId: ProjectId): Set<number> {
    const rows = db
      .select({ id: projectWorkTypes.workTypeTripletexId })
      .from(projectWorkTypes)
      .where(and(eq(projectWorkTypes.projectId, projectId), eq(projectWorkTypes.closed, false)))
      .all()
    return new Set(rows.map((row) => row.id))
  }

  return {
    linksOf,
    /** As `linksOf`, for many projects at once. */
    linksOfMany(projectIds: readonly ProjectId[]): Map<ProjectId, Set<number>> {
      const links = new Map(projectIds.map((id) => [id, new Set<number>()]))
      const rows = db
        .select({ projectId: projectWorkTypes.projectId, id: projectWorkTypes.workTypeTripletexId })
        .from(projectWorkTypes)
        .where(and(inArray(projectWorkTypes.projectId, [...projectIds]), eq(projectWorkTypes.closed, false)))
        .all()
      for (const { projectId, id } of rows) links.get(ProjectId.parse(projectId))?.add(id)
      return links
    },
    get(id: ProjectId): StoredProject | null {
      const row = stored().where(eq(projects.id, id)).get()
      return row ? toStored(row) : null
    },
    many(ids: readonly string[]): Map<string, StoredProject> {
      const rows = stored()
        .where(inArray(projects.id, [...ids]))
        .all()
      return new Map(rows.map((row) => [row.project.id, toStored(row)]))
    },
    /** Copies of Tripletex's projects, by its ids. */
    byTripletexIds(ids: readonly number[]): Map<number, StoredProject> {
      const rows = stored()
        .where(inArray(projects.tripletexId, [...ids]))
        .all()
      return new Map(
        rows.flatMap((row) => (row.project.tripletexId ? [[row.project.tripletexId, toStored(row)]] : [])),
      )
    },
    searchRows(): ProjectSearchRow[] {
      return db
        .select({
          id: projects.id,
          number: projects.number,
          searchText: projects.searchText,
          archivedAt: projects.archivedAt,
        })
        .from(projects)
        .all()
        .map(({ archivedAt, ...row }) => ({ ...row, archived: archivedAt !== null }))
    },
    /** Among `projectIds`, those that a person takes part in, in Tripletex. */
    participantIn(projectIds: readonly string[], personId: PersonId): Set<string> {
      const rows = db
        .select({ projectId: projectParticipants.projectId })
        .from(projectParticipants)
        .innerJoin(people, eq(people.employeeTripletexId, projectParticipants.employeeTripletexId))
        .where(and(inArray(projectParticipants.projectId, [...projectIds]), eq(people.id, personId)))
        .all()
      return new Set(rows.map((row) => row.projectId))
    },
    /** Makes a project that exists in Busy only. */
    addLocal(project: LocalProject & { id: ProjectId }): void {
      db.insert(projects)
        .values({
          ...project,
          origin: 'busy',
          version: 0,
          participantsOnly: false,
          linkedWorkTypesOnly: false,
        })
        .run()
    },
    /** Changes a project that exists in Busy only. */
    changeLocal(id: ProjectId, project: LocalProject): void {
      db.update(projects)
        .set(project)
        .where(and(eq(projects.id, id), eq(projects.origin, 'busy')))
        .run()
    },
    /** As `addLocal`, for many at once. */
    addLocalMany(made: readonly (LocalProject & { id: ProjectId })[]): void {
      db.run(sql`
        insert into projects (id, origin, version, number, name, customer_name, start_date, end_date,
          participants_only, linked_work_types_only, search_text)
        select value ->> 'id', 'busy', 0, value ->> 'number', value ->> 'name', value ->> 'customerName',
          value ->> 'startDate', value ->> 'endDate', 0, 0, value ->> 'searchText'
        from ${eachOf(made)}`)
    },
    /** As `changeLocal`, for many at once. */
    changeLocalMany(changed: readonly (LocalProject & { id: ProjectId })[]): void {
      db.run(sql`
        update projects set number = value ->> 'number', name = value ->> 'name',
          customer_name = value ->> 'customerName', start_date = value ->> 'startDate',
          end_date = value ->> 'endDate', search_text = value ->> 'searchText'
        from ${eachOf(changed)} where projects.id = value ->> 'id' and projects.origin = 'busy'`)
    },
    /** Archives a project that exists in Busy only, or has it back where `archived` is null. */
    setArchived(id: ProjectId, archived: { at: string; by: 'person' | 'sync' } | null): void {
      db.update(projects)
        .set({ archivedAt: archived?.at ?? null, archivedBy: archived?.by ?? null })
        .where(and(eq(projects.id, id), eq(projects.origin, 'busy')))
        .run()
    },
    /** What every project is known by, in Tripletex and to people. */
    identities(): (Pick<StoredProject, 'id' | 'tripletexId' | 'number' | 'name'> & { archived: boolean })[] {
      const { id, tripletexId, number, name, archivedAt } = projects
      return db
        .select({ id, tripletexId, number, name, archivedAt })
        .from(projects)
        .all()
        .map(({ archivedAt, ...row }) => ({
          ...row,
          id: ProjectId.parse(row.id),
          archived: archivedAt !== null,
        }))
    },
    /** What all projects are called. */
    names(): { id: string; number: string; name: string }[] {
      return db.select({ id: projects.id, number: projects.number, name: projects.name }).from(projects).all()
    },
    /** The numbers of all projects, and whether each was made here. */
    numbers(): { id: string; number: string; origin: 'busy' | 'tripletex' }[] {
      return db
        .select({ id: projects.id, number: projects.number, origin: projects.origin })
        .from(projects)
        .all()
    },
  }
}
