import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { type Instant, LocalDay } from '@shared/domain/localDay'
import { EntryStatus } from '@shared/domain/timeEntry'
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among, byProject } from './manyRows'
import { plannedAt } from './plannedAt'
import {
  employees,
  people,
  projectLeaders,
  projectParticipants,
  projectSetups,
  projects,
  timeEntries,
  workTypes,
} from './schema'

/** What a list of projects begins with: one light row for each. */
export type ProjectListRow = {
  id: ProjectId
  origin: 'busy' | 'tripletex'
  archivedAt: string | null
  archivedBy: 'person' | 'sync' | null
  number: string
  name: string
  customerName: string | null
  managerTripletexId: number | null
  startDate: string | null
  endDate: string | null
  color: number | null
  billable: boolean | null
}

/** Hours of one kind on a project: by one person, on one work type, in one state. */
const ProjectHours = z.object({
  projectId: ProjectId,
  workTypeId: WorkTypeId.nullable(),
  personId: PersonId,
  status: EntryStatus,
  planned: z.int().transform((flag) => flag === 1),
  /** Whether the work type is; what the project says comes beside it. */
  billable: z.boolean().nullable(),
  minutes: z.int(),
  firstDay: LocalDay,
  lastDay: LocalDay,
})
export type ProjectHours = z.infer<typeof ProjectHours>

/** What was logged on a project with a budget, put together as far as its prices and its budget tell no difference. */
export type BudgetHours = Pick<ProjectHours, 'workTypeId' | 'personId' | 'billable' | 'minutes'>

type Moment = { now: Instant; today: LocalDay }

/** What is read of many projects at once, and of all hours on them, whoever logged them. */
export function createProjectFigureRepository(db: Db) {
  return {
    list(): ProjectListRow[] {
      return db
        .select({
          id: projects.id,
          origin: projects.origin,
          archivedAt: projects.archivedAt,
          archivedBy: projects.archivedBy,
          number: projects.number,
          name: projects.name,
          customerName: projects.customerName,
          managerTripletexId: projects.managerTripletexId,
          startDate: projects.startDate,
          endDate: projects.endDate,
          color: projectSetups.color,
          billable: projectSetups.billable,
        })
        .from(projects)
        .leftJoin(projectSetups, eq(projectSetups.projectId, projects.id))
        .all()
        .map((row) => ({ ...row, id: ProjectId.parse(row.id) }))
    },
    /**
     * What was logged on each project that has hours, without those that are planned: by everybody, and by the person; and
     * whether the person has any hours on it.
     */
    hoursByProject(
      personId: PersonId,
      moment: Moment,
    ): Map<ProjectId, { loggedMinutes: number; ownMinutes: number; own: boolean }> {
      const isOwn = sql`${timeEntries.personId} = ${personId}`
      const logged = sql`case when ${plannedAt(moment)} then 0 else ${timeEntries.minutes} end`
      const rows = db
        .select({
          id: timeEntries.projectId,
          loggedMinutes: sql<number>`sum(${logged})`,
          ownMinutes: sql<number>`sum(case when ${isOwn} then ${logged} else 0 end)`,
          own: sql<number>`max(${isOwn})`,
        })
        .from(timeEntries)
        .where(and(isNotNull(timeEntries.projectId), isNull(timeEntries.deletedAt)))
        .groupBy(timeEntries.projectId)
        .all()
      return new Map(
        rows.map(({ id, own, ...minutes }) => [ProjectId.parse(id), { ...minutes, own: own === 1 }]),
      )
    },
    /** All hours on some projects, put together by work type, person and state. */
    hours(projectIds: readonly ProjectId[], moment: Moment): ProjectHours[] {
      if (projectIds.length === 0) return []
      const planned = plannedAt(moment)
      return db
        .select({
          projectId: timeEntries.projectId,
          workTypeId: timeEntries.workTypeId,
          personId: timeEntries.personId,
          status: timeEntries.status,
          planned,
          billable: workTypes.billable,
          minutes: sql<number>`sum(${timeEntries.minutes})`,
          firstDay: sql<string>`min(${timeEntries.day})`,
          lastDay: sql<string>`max(${timeEntries.day})`,
        })
        .from(timeEntries)
        .leftJoin(workTypes, eq(workTypes.id, timeEntries.workTypeId))
        .where(and(inArray(timeEntries.projectId, [...projectIds]), isNull(timeEntries.deletedAt)))
        .groupBy(
          timeEntries.projectId,
          timeEntries.workTypeId,
          timeEntries.personId,
          timeEntries.status,
          planned,
        )
        .all()
        .map((row) => ProjectHours.parse(row))
    },
    /**
     * What was logged on projects, for how far their budgets are used, without what is planned. Work types are told apart where
     * they are lines of an amount or have shares, and people where their prices count; elsewhere any of them stands for all.
     */
    budgetHours(projectIds: readonly ProjectId[], moment: Moment): Map<ProjectId, BudgetHours[]> {
      const { priceSetup, budgetKind, budgetPer } = projectSetups
      const rows = db
        .select({
          projectId: projectSetups.projectId,
          workTypeId: sql<string | null>`min(${timeEntries.workTypeId})`,
          personId: sql<string>`min(${timeEntries.personId})`,
          billable: workTypes.billable,
          minutes: sql<number>`sum(${timeEntries.minutes})`,
        })
        .from(timeEntries)
        .innerJoin(projectSetups, eq(projectSetups.projectId, timeEntries.projectId))
        .leftJoin(workTypes, eq(workTypes.id, timeEntries.workTypeId))
        .where(
          and(
            among(projectSetups.projectId, projectIds),
            isNull(timeEntries.deletedAt),
            sql`not ${plannedAt(moment)}`,
          ),
        )
        .groupBy(
          projectSetups.projectId,
          sql`case when ${budgetKind} in ('amount', 'fixedPrice') or ${budgetPer} = 'workType' then ${timeEntries.workTypeId} end`,
          sql`case when ${priceSetup} = 'person' then ${timeEntries.personId} end`,
          workTypes.billable,
        )
        .all()
      return byProject(rows, ({ workTypeId, personId, billable, minutes }) => ({
        workTypeId: workTypeId === null ? null : WorkTypeId.parse(workTypeId),
        personId: PersonId.parse(personId),
        billable,
        minutes,
      }))
    },
    /** The projects that a person takes part in, in Tripletex. */
    participatesIn(personId: PersonId): Set<ProjectId> {
      const rows = db
        .select({ id: projectParticipants.projectId })
        .from(projectParticipants)
        .innerJoin(people, eq(people.employeeTripletexId, projectParticipants.employeeTripletexId))
        .where(eq(people.id, personId))
        .all()
      return new Set(rows.map(({ id }) => ProjectId.parse(id)))
    },
    /** Who leads each project that a leader was set for here, by name. */
    leaderNames(): Map<ProjectId, string[]> {
      const names = new Map<ProjectId, string[]>()
      const rows = db
        .select({ projectId: projectLeaders.projectId, name: people.name })
        .from(projectLeaders)
        .innerJoin(people, eq(people.id, projectLeaders.personId))
        .orderBy(people.name)
        .all()
      for (const { projectId, name } of rows) {
        const id = ProjectId.parse(projectId)
        names.set(id, [...(names.get(id) ?? []), name])
      }
      return names
    },
    /** The names of Tripletex's employees, by its ids. */
    employeeNames(): Map<number, string> {
      const rows = db
        .select({ id: employees.tripletexId, first: employees.firstName, last: employees.lastName })
        .from(employees)
        .all()
      return new Map(rows.map(({ id, first, last }) => [id, `${first} ${last}`.trim()]))
    },
    /** Who takes part in a project, in Tripletex, and who they are here, if anybody. */
    participants(projectId: ProjectId): { name: string; personId: PersonId | null }[] {
      return db
        .select({ first: employees.firstName, last: employees.lastName, personId: people.id })
        .from(projectParticipants)
        .innerJoin(employees, eq(employees.tripletexId, projectParticipants.employeeTripletexId))
        .leftJoin(people, eq(people.employeeTripletexId, employees.tripletexId))
        .where(and(eq(projectParticipants.projectId, projectId), isNull(employees.archivedAt)))
        .all()
        .map(({ first, last, personId }) => ({
          name: `${first} ${last}`.trim(),
          personId: personId === null ? null : PersonId.parse(personId),
        }))
    },
  }
}
