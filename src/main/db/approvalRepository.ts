import { EntryId, PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { type Instant, LocalDay } from '@shared/domain/localDay'
import type { Actor, SeenTime } from '@shared/domain/roles'
import { EntryStatus, TimeEntry } from '@shared/domain/timeEntry'
import type { ProjectFilter } from '@shared/ipc/approval'
import { and, between, eq, gte, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { Db } from './executor'
import { among, eachOf } from './manyRows'
import { plannedAt } from './plannedAt'
import { people, projectSetups, projects, timeEntries, workTypes } from './schema'

const flag = z.int().transform((value) => value === 1)

/** Minutes of hours that are alike in all that an approval asks for. */
const LikeHours = {
  personId: PersonId,
  status: EntryStatus,
  planned: flag,
  /** Without a work type. */
  incomplete: flag,
  /** Sent back, and as they were then. */
  sentBack: flag,
  entries: z.int(),
  minutes: z.int(),
  billable: z.int(),
}
/** `week` counts the weeks from the first one asked for; `day` is the first of it with such hours. */
const WeekHours = z.object({ ...LikeHours, day: LocalDay, week: z.int() })
export type WeekHours = z.infer<typeof WeekHours>
const ProjectDayHours = z.object({ ...LikeHours, day: LocalDay, projectId: ProjectId.nullable() })
export type ProjectDayHours = z.infer<typeof ProjectDayHours>

type Moment = { now: Instant; today: LocalDay }
type Interval = { from: LocalDay; to: LocalDay }
/** The projects whose hours somebody sees. Hours without a project are seen by those who see all. */
export type SeenProjects = ReadonlySet<ProjectId> | 'all'
type NamedEntry = TimeEntry & { personName: string; workTypeName: string | null }
type Named<Id> = { id: Id; name: string }
type WithHours = {
  projects: (Named<ProjectId> & { number: string })[]
  withoutProject: boolean
  workTypes: Named<WorkTypeId>[]
  people: Named<PersonId>[]
}
type Days = { personId: PersonId; from: LocalDay; to: LocalDay }

const isThere = isNull(timeEntries.deletedAt)
/** In the words of the index of submitted entries, which SQLite uses for nothing else. */
const isSubmitted = sql`${timeEntries.status} = 'submitted'`
/** That nothing was decided is stored as no decision at all, or as the JSON for it. */
const isSentBack = sql<number>`case when ${timeEntries.status} <> 'logged' or ${timeEntries.decision} is null then 0
  else coalesce(${timeEntries.decision} ->> 'kind' = 'rejected' and ${timeEntries.decision} ->> 'versionId' = ${timeEntries.versionId}, 0) end`
const isIncomplete = sql<number>`${timeEntries.workTypeId} is null`

/** Hours as those who approve them look at them: of many people at once. */
export function createApprovalRepository(db: Db) {
  return {
    /**
     * What some people, or all, registered in the weeks from the Monday `from` to `to`, put together by week and by what an approval
     * asks for. `start`: where the days of a week are on both sides of it, they are kept apart.
     */
    hoursByWeek(
      of: SeenTime,
      { from, to, start }: { from: LocalDay; to: LocalDay; start: LocalDay | null },
      moment: Moment,
    ): WeekHours[] {
      const planned = plannedAt(moment)
      const { personId, day, status } = timeEntries
      const week = sql<number>`cast((julianday(${day}) - julianday(${from})) / 7 as integer)`
      const apart = start === null ? [] : [sql`${day} < ${start}`]
      return db
        .select({
          personId,
          week,
          day: sql<string>`min(${day})`,
          status,
          planned,
          incomplete: isIncomplete,
          sentBack: isSentBack,
          ...sums(),
        })
        .from(timeEntries)
        .leftJoin(projectSetups, eq(projectSetups.projectId, timeEntries.projectId))
        .leftJoin(workTypes, eq(workTypes.id, timeEntries.workTypeId))
        .where(and(between(day, from, to), isThere, ofPeople(of)))
        .groupBy(personId, sql`2`, status, sql`5`, sql`6`, sql`7`, ...apart)
        .all()
        .map((row) => WeekHours.parse(row))
    },
    /** As `hoursByWeek`, by day, of the projects and people that a filter lets through, each project apart. */
    hoursByProject(filter: ProjectFilter, of: SeenProjects, moment: Moment): ProjectDayHours[] {
      const planned = plannedAt(moment)
      const { personId, projectId, day, status } = timeEntries
      return db
        .select({
          projectId,
          personId,
          day,
          status,
          planned,
          incomplete: isIncomplete,
          sentBack: isSentBack,
          ...sums(),
        })
        .from(timeEntries)
        .leftJoin(projectSetups, eq(projectSetups.projectId, projectId))
        .leftJoin(workTypes, eq(workTypes.id, timeEntries.workTypeId))
        .where(and(passes(filter), onProjects(of)))
        .groupBy(projectId, personId, day, status, planned, isIncomplete, isSentBack)
        .all()
        .map((row) => ProjectDayHours.parse(row))
    },
    /** What is submitted, by all people, or by those and on the projects that somebody leads. */
    waiting(of: 'everybody' | Actor['leads'], from: LocalDay | null): { entries: number; minutes: number } {
      const { personId, projectId, day } = timeEntries
      const led =
        of === 'everybody'
          ? undefined
          : or(among(personId, [...of.people]), among(projectId, [...of.projects]))
      const found = db
        .select({
          entries: sql<number>`count(*)`,
          minutes: sql<number>`coalesce(sum(${timeEntries.minutes}), 0)`,
        })
        .from(timeEntries)
        .where(and(isSubmitted, isThere, from ? gte(day, from) : undefined, led))
        .get()
      return found ?? { entries: 0, minutes: 0 }
    },
    /** The projects, work types and people that have hours from `from` to `to`, on the projects that are seen, by name. */
    withHours({ from, to }: Interval, of: SeenProjects): WithHours {
      const { projectId, workTypeId, personId, day } = timeEntries
      const rows = db
        .selectDistinct({ projectId, workTypeId, personId })
        .from(timeEntries)
        .where(and(between(day, from, to), isThere, onProjects(of)))
        .all()
      const amongThose = (column: SQLiteColumn, of: (row: (typeof rows)[number]) => string | null) =>
        among(column, [...new Set(rows.flatMap((row) => of(row) ?? []))])
      return {
        projects: db
          .select({ id: projects.id, number: projects.number, name: projects.name })
          .from(projects)
          .where(amongThose(projects.id, (row) => row.projectId))
          .orderBy(projects.name)
          .all()
          .map((row) => ({ ...row, id: ProjectId.parse(row.id) })),
        withoutProject: rows.some((row) => row.projectId === null),
        workTypes: db
          .select({ id: workTypes.id, name: workTypes.name })
          .from(workTypes)
          .where(amongThose(workTypes.id, (row) => row.workTypeId))
          .orderBy(workTypes.name)
          .all()
          .map((row) => ({ ...row, id: WorkTypeId.parse(row.id) })),
        people: db
          .select({ id: people.id, name: people.name })
          .from(people)
          .where(amongThose(people.id, (row) => row.personId))
          .orderBy(people.name)
          .all()
          .map((row) => ({ ...row, id: PersonId.parse(row.id) })),
      }
    },
    /** The entries of whole days of people. */
    ofDays(days: readonly Days[]): TimeEntry[] {
      return db
        .select({ entry: timeEntries })
        .from(timeEntries)
        .innerJoin(
          eachOf(days),
          sql`${timeEntries.personId} = value ->> 'personId'
            and ${timeEntries.day} between value ->> 'from' and value ->> 'to'`,
        )
        .where(isThere)
        .all()
        .map(({ entry }) => TimeEntry.parse(entry))
    },
    /** The entries that a filter lets through. */
    passing(filter: ProjectFilter): TimeEntry[] {
      return db
        .select()
        .from(timeEntries)
        .where(passes(filter))
        .all()
        .map((row) => TimeEntry.parse(row))
    },
    /** Which entries a filter lets through, of the projects that are seen, in the order of the days and people. */
    idsPassing(filter: ProjectFilter, of: SeenProjects): EntryId[] {
      return db
        .select({ id: timeEntries.id })
        .from(timeEntries)
        .innerJoin(people, eq(people.id, timeEntries.personId))
        .where(and(passes(filter), onProjects(of)))
        .orderBy(timeEntries.day, people.name, timeEntries.startedAt, timeEntries.createdAt)
        .all()
        .map(({ id }) => EntryId.parse(id))
    },
    /** The entries with these ids that are there, in their order, with the names that a view shows. */
    named(ids: readonly EntryId[]): NamedEntry[] {
      const found = db
        .select({ entry: timeEntries, personName: people.name, workTypeName: workTypes.name })
        .from(timeEntries)
        .innerJoin(people, eq(people.id, timeEntries.personId))
        .leftJoin(workTypes, eq(workTypes.id, timeEntries.workTypeId))
        .where(and(among(timeEntries.id, ids), isThere))
        .all()
        .map(({ entry, ...names }): [string, NamedEntry] => [
          entry.id,
          { ...TimeEntry.parse(entry), ...names },
        ])
      const byId = new Map(found)
      return ids.flatMap((id) => byId.get(id) ?? [])
    },
  }
}

function onProjects(of: SeenProjects): SQL | undefined {
  return of === 'all' ? undefined : among(timeEntries.projectId, [...of])
}

function sums() {
  const isBillable = sql`coalesce(${workTypes.billable}, 0) and coalesce(${projectSetups.billable}, 1)`
  return {
    entries: sql<number>`count(*)`,
    minutes: sql<number>`sum(${timeEntries.minutes})`,
    billable: sql<number>`sum(case when ${isBillable} then ${timeEntries.minutes} else 0 end)`,
  }
}

function ofPeople(of: SeenTime): SQL | undefined {
  return of === 'everybody' ? undefined : among(timeEntries.personId, of)
}

function passes({ from, to, projectIds, workTypeIds, personIds, state }: ProjectFilter): SQL | undefined {
  const { projectId, workTypeId, personId, day, status } = timeEntries
  const named = projectIds.flatMap((id) => id ?? [])
  const withoutProject = projectIds.includes(null) ? isNull(projectId) : undefined
  return and(
    between(day, from, to),
    isThere,
    projectIds.length > 0 ? or(among(projectId, named), withoutProject) : undefined,
    workTypeIds.length > 0 ? among(workTypeId, workTypeIds) : undefined,
    personIds.length > 0 ? among(personId, personIds) : undefined,
    state === 'approved' ? sql`${status} in ('approved', 'onOrder')` : undefined,
    state === 'notApproved' ? and(ne(status, 'approved'), ne(status, 'onOrder')) : undefined,
  )
}
