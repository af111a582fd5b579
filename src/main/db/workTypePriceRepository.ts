import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Db } from './executor'
import { projectSetups, projectWorkTypeSetups, timeEntries, workTypeSetups, workTypes } from './schema'

/** What is asked to fill in the prices of work types on projects that are priced by work type. */
export function createWorkTypePriceRepository(db: Db) {
  return {
    /** The standard price of each work type, in øre per hour: its own, else the company's where it can be billed. */
    standard(companyOre: number | null): Map<WorkTypeId, number | null> {
      const rows = db
        .select({ id: workTypes.id, billable: workTypes.billable, priceOre: workTypeSetups.priceOre })
        .from(workTypes)
        .leftJoin(workTypeSetups, eq(workTypeSetups.workTypeId, workTypes.id))
        .all()
      return new Map(
        rows.map(({ id, billable, priceOre }) => [
          WorkTypeId.parse(id),
          priceOre ?? (billable ? companyOre : null),
        ]),
      )
    },
    /** Those of some projects that are priced by work type. */
    pricedByWorkType(projectIds: readonly ProjectId[]): ProjectId[] {
      if (projectIds.length === 0) return []
      return db
        .select({ id: projectSetups.projectId })
        .from(projectSetups)
        .where(
          and(inArray(projectSetups.projectId, [...projectIds]), eq(projectSetups.priceSetup, 'workType')),
        )
        .all()
        .map(({ id }) => ProjectId.parse(id))
    },
    /** The work types that have hours on a project. */
    loggedOn(projectId: ProjectId): WorkTypeId[] {
      return db
        .selectDistinct({ id: timeEntries.workTypeId })
        .from(timeEntries)
        .where(
          and(
            eq(timeEntries.projectId, projectId),
            isNotNull(timeEntries.workTypeId),
            isNull(timeEntries.deletedAt),
          ),
        )
        .all()
        .map(({ id }) => WorkTypeId.parse(id))
    },
    /** Work types with hours on projects priced by work type, where nobody ever said anything of the price; of one, or of all. */
    loggedWithoutPrice(workTypeId: WorkTypeId | null): Map<ProjectId, WorkTypeId[]> {
      const pairs = db
        .selectDistinct({ projectId: timeEntries.projectId, workTypeId: timeEntries.workTypeId })
        .from(timeEntries)
        .innerJoin(
          projectSetups,
          and(eq(projectSetups.projectId, timeEntries.projectId), eq(projectSetups.priceSetup, 'workType')),
        )
        .leftJoin(
          projectWorkTypeSetups,
          and(
            eq(projectWorkTypeSetups.projectId, timeEntries.projectId),
            eq(projectWorkTypeSetups.workTypeId, timeEntries.workTypeId),
          ),
        )
        .where(
          and(
            workTypeId === null ? isNotNull(timeEntries.workTypeId) : eq(timeEntries.workTypeId, workTypeId),
            isNull(timeEntries.deletedAt),
            isNull(projectWorkTypeSetups.priceOre),
            or(isNull(projectWorkTypeSetups.priceCleared), eq(projectWorkTypeSetups.priceCleared, false)),
          ),
        )
        .all()
      const byProject = new Map<ProjectId, WorkTypeId[]>()
      for (const pair of pairs) {
        const id = ProjectId.parse(pair.projectId)
        byProject.set(id, [...(byProject.get(id) ?? []), WorkTypeId.parse(pair.workTypeId)])
      }
      return byProject
    },
  }
}
