import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { DEFAULT_PROJECT_SETUP, Ore, ProjectSetup } from '@shared/domain/projectSetup'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among, byProject, eachOf } from './manyRows'
import {
  projectLeaders,
  projectMembers,
  projectSetups,
  projectWorkTypeSetups,
  workTypeSetups,
} from './schema'

/**
 * What Busy knows of a work type on a project. `priceCleared`: somebody took its price away; without that, one that has no price
 * was never given one. `budget` is its share, in minutes or øre by the kind of the project's.
 */
export const WorkTypeOnProject = z.object({
  workTypeId: WorkTypeId,
  offered: z.boolean(),
  priceOre: Ore.nullable(),
  priceCleared: z.boolean(),
  budget: Ore.nullable(),
})
export type WorkTypeOnProject = z.infer<typeof WorkTypeOnProject>

/** Somebody who is a member of a project, or whose hours have a price there. `priceOre`: what an hour of theirs costs. */
const ProjectMember = z.object({ personId: PersonId, member: z.boolean(), priceOre: Ore.nullable() })
export type ProjectMember = z.infer<typeof ProjectMember>

/** What a budget is laid and priced by. */
export type BudgetSetup = Pick<
  ProjectSetup,
  'billable' | 'priceSetup' | 'priceOre' | 'budgetKind' | 'budgetPer' | 'budget'
>

/** What Busy knows of projects beside what Tripletex says of them. Pulls touch none of it. */
export function createProjectSetupRepository(db: Db) {
  return {
    get(projectId: ProjectId): ProjectSetup {
      const row = db.select().from(projectSetups).where(eq(projectSetups.projectId, projectId)).get()
      return row ? ProjectSetup.parse(row) : DEFAULT_PROJECT_SETUP
    },
    put(projectId: ProjectId, setup: ProjectSetup, updatedAt: string): void {
      const row = { ...setup, projectId, updatedAt }
      db.insert(projectSetups)
        .values(row)
        .onConflictDoUpdate({ target: projectSetups.projectId, set: row })
        .run()
    },
    /** As `put`, for many projects that have none yet and get the same. */
    addMany(projectIds: readonly ProjectId[], setup: ProjectSetup, updatedAt: string): void {
      db.run(sql`
        insert into project_setups (project_id, color, billable, members_only, chosen_work_types_only, notes,
          price_setup, price_ore, budget_kind, budget_per, budget, updated_at)
        select project.value, setup.value ->> 'color', setup.value ->> 'billable',
          setup.value ->> 'membersOnly', setup.value ->> 'chosenWorkTypesOnly', setup.value ->> 'notes',
          setup.value ->> 'priceSetup', setup.value ->> 'priceOre', setup.value ->> 'budgetKind',
          setup.value ->> 'budgetPer', setup.value ->> 'budget', ${updatedAt}
        from json_each(${JSON.stringify(projectIds)}) as project, ${eachOf([setup])} as setup`)
    },
    /** What a budget is laid and priced by, of every project that has one. */
    withBudget(): Map<ProjectId, BudgetSetup> {
      const { projectId, billable, priceSetup, priceOre, budgetKind, budgetPer, budget } = projectSetups
      const rows = db
        .select({ projectId, billable, priceSetup, priceOre, budgetKind, budgetPer, budget })
        .from(projectSetups)
        .where(ne(budgetKind, 'none'))
        .all()
      return new Map(rows.map(({ projectId: id, ...setup }) => [ProjectId.parse(id), setup]))
    },
    /** As `get`, of many projects at once; one that nobody has set up is left out. */
    many(projectIds: readonly ProjectId[]): Map<ProjectId, ProjectSetup> {
      const rows = db.select().from(projectSetups).where(among(projectSetups.projectId, projectIds)).all()
      return new Map(rows.map((row) => [ProjectId.parse(row.projectId), ProjectSetup.parse(row)]))
    },
    /** As `workTypes`, of many projects at once. */
    workTypesOfMany(projectIds: readonly ProjectId[]): Map<ProjectId, WorkTypeOnProject[]> {
      const rows = db
        .select()
        .from(projectWorkTypeSetups)
        .where(among(projectWorkTypeSetups.projectId, projectIds))
        .all()
      return byProject(rows, ({ workTypeId, offered, priceOre, priceCleared, budget }) => ({
        workTypeId: WorkTypeId.parse(workTypeId),
        offered,
        priceOre,
        priceCleared,
        budget,
      }))
    },
    /** As `members`, of many projects at once. */
    membersOfMany(projectIds: readonly ProjectId[]): Map<ProjectId, ProjectMember[]> {
      const rows = db.select().from(projectMembers).where(among(projectMembers.projectId, projectIds)).all()
      return byProject(rows, ({ personId, member, priceOre }) => ({
        personId: PersonId.parse(personId),
        member,
        priceOre,
      }))
    },
    workTypes(projectId: ProjectId): WorkTypeOnProject[] {
      return db
        .select()
        .from(projectWorkTypeSetups)
        .where(eq(projectWorkTypeSetups.projectId, projectId))
        .all()
        .map((row) => WorkTypeOnProject.parse(row))
    },
    putWorkType(projectId: ProjectId, workType: WorkTypeOnProject): void {
      const row = { ...workType, projectId }
      const target = [projectWorkTypeSetups.projectId, projectWorkTypeSetups.workTypeId]
      db.insert(projectWorkTypeSetups).values(row).onConflictDoUpdate({ target, set: row }).run()
    },
    /** The work types that are offered on each project; a project with none is left out. */
    offeredOnMany(projectIds: readonly ProjectId[]): Map<ProjectId, Set<WorkTypeId>> {
      const offered = new Map<ProjectId, Set<WorkTypeId>>()
      const rows = db
        .select({ projectId: projectWorkTypeSetups.projectId, id: projectWorkTypeSetups.workTypeId })
        .from(projectWorkTypeSetups)
        .where(
          and(
            inArray(projectWorkTypeSetups.projectId, [...projectIds]),
            eq(projectWorkTypeSetups.offered, true),
          ),
        )
        .all()
      for (const row of rows) {
        const projectId = ProjectId.parse(row.projectId)
        const ofProject = offered.get(projectId) ?? new Set<WorkTypeId>()
        offered.set(projectId, ofProject.add(WorkTypeId.parse(row.id)))
      }
      return offered
    },
    /** The category of each work type that has one. */
    categories(): Map<WorkTypeId, string> {
      const rows = db
        .select({ id: workTypeSetups.workTypeId, category: workTypeSetups.category })
        .from(workTypeSetups)
        .all()
      return new Map(
        rows.flatMap(({ id, category }) => (category === '' ? [] : [[WorkTypeId.parse(id), category]])),
      )
    },
    /** Its members, and those who are none any more but whose hours have a price. */
    members(projectId: ProjectId): ProjectMember[] {
      return db
        .select()
        .from(projectMembers)
        .where(eq(projectMembers.projectId, projectId))
        .all()
        .map((row) => ProjectMember.parse(row))
    },
    putMember(projectId: ProjectId, member: ProjectMember): void {
      const row = { ...member, projectId }
      const target = [projectMembers.projectId, projectMembers.personId]
      db.insert(projectMembers).values(row).onConflictDoUpdate({ target, set: row }).run()
    },
    removeMember(projectId: ProjectId, personId: PersonId): void {
      db.delete(projectMembers)
        .where(and(eq(projectMembers.projectId, projectId), eq(projectMembers.personId, personId)))
        .run()
    },
    /** The projects that a person is a member of. */
    memberOf(personId: PersonId): Set<ProjectId> {
      const rows = db
        .select({ id: projectMembers.projectId })
        .from(projectMembers)
        .where(and(eq(projectMembers.personId, personId), eq(projectMembers.member, true)))
        .all()
      return new Set(rows.map(({ id }) => ProjectId.parse(id)))
    },
    /** Who was made leader of a project here. */
    leaders(projectId: ProjectId): PersonId[] {
      return db
        .select({ id: projectLeaders.personId })
        .from(projectLeaders)
        .where(eq(projectLeaders.projectId, projectId))
        .all()
        .map(({ id }) => PersonId.parse(id))
    },
    addLeader(projectId: ProjectId, personId: PersonId): void {
      db.insert(projectLeaders).values({ projectId, personId }).onConflictDoNothing().run()
    },
    addLeaderOfMany(projectIds: readonly ProjectId[], personId: PersonId): void {
      const ids = JSON.stringify(projectIds)
      db.run(sql`
        insert into project_leaders (project_id, person_id) select value, ${personId} from json_each(${ids})`)
    },
    removeLeader(projectId: ProjectId, personId: PersonId): void {
      db.delete(projectLeaders)
        .where(and(eq(projectLeaders.projectId, projectId), eq(projectLeaders.personId, personId)))
        .run()
    },
  }
}
