import { isBillable } from '@shared/domain/projectSetup'
import { TimeEntry } from '@shared/domain/timeEntry'
import { eq } from 'drizzle-orm'
import type { Db } from './executor'
import { projectSetups, projects, timeEntries, workTypes } from './schema'

/** An entry with the names that stand on its project and work type now. */
export type NamedEntry = TimeEntry & {
  projectName: string | null
  projectNumber: string | null
  customerName: string | null
  projectColor: number | null
  workTypeName: string | null
  /** Where both project and work type are. */
  billable: boolean
}

/** Reads entries with those names; what is asked of them is the caller's. */
export function namedEntries(db: Db) {
  return db
    .select({
      entry: timeEntries,
      projectName: projects.name,
      projectNumber: projects.number,
      customerName: projects.customerName,
      projectColor: projectSetups.color,
      projectBillable: projectSetups.billable,
      workTypeName: workTypes.name,
      billable: workTypes.billable,
    })
    .from(timeEntries)
    .leftJoin(projects, eq(projects.id, timeEntries.projectId))
    .leftJoin(projectSetups, eq(projectSetups.projectId, timeEntries.projectId))
    .leftJoin(workTypes, eq(workTypes.id, timeEntries.workTypeId))
}

export function toNamed(row: ReturnType<ReturnType<typeof namedEntries>['all']>[number]): NamedEntry {
  return {
    ...TimeEntry.parse(row.entry),
    projectName: row.projectName,
    projectNumber: row.projectNumber,
    customerName: row.customerName,
    projectColor: row.projectColor,
    workTypeName: row.workTypeName,
    billable: isBillable(row.projectBillable, row.billable),
  }
}
