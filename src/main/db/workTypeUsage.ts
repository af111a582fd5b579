import { ProjectId, type WorkTypeId } from '@shared/domain/ids'
import { and, count, eq, inArray, isNotNull, isNull, notExists, sql, sum } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import type { Db } from './executor'
import { projects, projectWorkTypeSetups, projectWorkTypes, timeEntries, workTypes } from './schema'

/** On how many projects a work type is used, and the hours of everybody on it. */
export type WorkTypeUsage = { projects: number; minutes: number }

/** `linked`: Tripletex has the work type on the project; `offered`: it was chosen for the project here. */
export type UsingProject = {
  id: ProjectId
  number: string
  name: string
  customerName: string | null
  archived: boolean
  linked: boolean
  offered: boolean
  minutes: number
}

/** Where work types are used: on projects that Tripletex links them to, that offer them, or that have hours on them. */
export function createWorkTypeUsage(db: Db) {
  // The project comes first in each, as it does in the indexes: so they are put together without being sorted.
  const linkedQuery = () =>
    db
      .select({ projectId: projectWorkTypes.projectId, workTypeId: workTypes.id })
      .from(projectWorkTypes)
      .innerJoin(workTypes, eq(workTypes.tripletexId, projectWorkTypes.workTypeTripletexId))
  const linked = (id?: WorkTypeId) =>
    linkedQuery().where(and(eq(projectWorkTypes.closed, false), id && eq(workTypes.id, id)))
  const offered = (id?: WorkTypeId) =>
    db
      .select({ projectId: projectWorkTypeSetups.projectId, workTypeId: projectWorkTypeSetups.workTypeId })
      .from(projectWorkTypeSetups)
      .where(and(eq(projectWorkTypeSetups.offered, true), id && eq(projectWorkTypeSetups.workTypeId, id)))
  const hours = (id?: WorkTypeId) =>
    and(
      isNull(timeEntries.deletedAt),
      id ? eq(timeEntries.workTypeId, id) : isNotNull(timeEntries.workTypeId),
    )
  const logged = db
    .select({
      projectId: sql<string>`${timeEntries.projectId}`,
      workTypeId: sql<string>`${timeEntries.workTypeId}`,
    })
    .from(timeEntries)
    .where(and(hours(), isNotNull(timeEntries.projectId)))
  const pairs = union(linked(), offered(), logged).as('pairs')

  const linkedCounts = () => {
    const counts = db
      .select({ tripletexId: projectWorkTypes.workTypeTripletexId, projects: count().as('projects') })
      .from(projectWorkTypes)
      .where(eq(projectWorkTypes.closed, false))
      .groupBy(projectWorkTypes.workTypeTripletexId)
      .as('counts')
    return db
      .select({ id: workTypes.id, projects: counts.projects })
      .from(counts)
      .innerJoin(workTypes, eq(workTypes.tripletexId, counts.tripletexId))
      .all()
  }
  /** Without those that are linked: these are many, and are counted without being gathered. */
  const otherCounts = () => {
    const others = union(offered(), logged).as('others')
    const isLinked = linkedQuery().where(
      and(
        eq(projectWorkTypes.projectId, others.projectId),
        eq(workTypes.id, others.workTypeId),
        eq(projectWorkTypes.closed, false),
      ),
    )
    return db
      .select({ id: others.workTypeId, projects: count() })
      .from(others)
      .where(notExists(isLinked))
      .groupBy(others.workTypeId)
      .all()
  }

  return {
    /** Of every work type that is used at all. */
    all(): Map<string, WorkTypeUsage> {
      const used = new Map<string, WorkTypeUsage>()
      for (const { id, projects: number } of [...linkedCounts(), ...otherCounts()]) {
        used.set(id, { projects: number + (used.get(id)?.projects ?? 0), minutes: 0 })
      }
      const minutesOf = db
        .select({ id: timeEntries.workTypeId, minutes: sum(timeEntries.minutes).mapWith(Number) })
        .from(timeEntries)
        .where(hours())
        .groupBy(timeEntries.workTypeId)
        .all()
      for (const { id, minutes } of minutesOf) {
        if (id !== null) used.set(id, { projects: used.get(id)?.projects ?? 0, minutes })
      }
      return used
    },
    minutesOf(id: WorkTypeId): number {
      const row = db
        .select({ minutes: sum(timeEntries.minutes).mapWith(Number) })
        .from(timeEntries)
        .where(hours(id))
        .get()
      return row?.minutes ?? 0
    },
    /** The projects that use a work type, those with the most hours first. */
    projectsOf(id: WorkTypeId): UsingProject[] {
      const isLinked = new Set(
        linked(id)
          .all()
          .map(({ projectId }) => projectId),
      )
      const isOffered = new Set(
        offered(id)
          .all()
          .map(({ projectId }) => projectId),
      )
      const minutesOf = new Map(
        db
          .select({ projectId: timeEntries.projectId, minutes: sum(timeEntries.minutes).mapWith(Number) })
          .from(timeEntries)
          .where(hours(id))
          .groupBy(timeEntries.projectId)
          .all()
          .flatMap(({ projectId, minutes }) => (projectId === null ? [] : [[projectId, minutes] as const])),
      )
      const onIt = db.select({ id: pairs.projectId }).from(pairs).where(eq(pairs.workTypeId, id))
      const found = db.select().from(projects).where(inArray(projects.id, onIt)).orderBy(projects.number)
      return found
        .all()
        .map((row) => ({
          id: ProjectId.parse(row.id),
          number: row.number,
          name: row.name,
          customerName: row.customerName,
          archived: row.archivedAt !== null,
          linked: isLinked.has(row.id),
          offered: isOffered.has(row.id),
          minutes: minutesOf.get(row.id) ?? 0,
        }))
        .sort((a, b) => b.minutes - a.minutes)
    },
  }
}
