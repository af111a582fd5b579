import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { Instant, LocalDay } from '@shared/domain/localDay'
import { DEFAULT_PROJECT_SETUP } from '@shared/domain/projectSetup'
import type { ReportHours } from '@shared/domain/reports/reportHours'
import { remembered } from '@shared/remembered'
import type Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import type { Db } from './executor'
import { among } from './manyRows'
import type { BudgetSetup } from './projectSetupRepository'
import { projectSetups, projects, workTypeSetups, workTypes } from './schema'

/** Whose hours are seen: everybody's, or those of some people and on some projects. */
export type SeenHours = 'all' | { people: readonly PersonId[]; projects: readonly ProjectId[] }

/** `planned`: minutes that lie ahead, and are not in `minutes`. */
export type ReadHours = ReportHours & { planned: number }

export type ProjectForReport = {
  id: ProjectId
  number: string
  name: string
  customerTripletexId: number | null
  customerName: string | null
  color: number | null
  setup: BudgetSetup
}

type Row = [string, string | null, string | null, number, number, number]

/**
 * What a report reads. A year of a large company is many thousand rows, read stretch by stretch: they come as bare values, since naming
 * each would take longer than reading it.
 */
export function createReportRepository(db: Db, sqlite: Database.Database) {
  const statement = remembered((text: string) => sqlite.prepare<Record<string, string>, Row>(text).raw())
  const personId = remembered((id: string) => PersonId.parse(id))
  const projectId = remembered((id: string) => ProjectId.parse(id))
  const workTypeId = remembered((id: string) => WorkTypeId.parse(id))
  return {
    /**
     * What was registered from `from` to `to`, total by total as Tripletex keeps them. `sent` is what it was last told of each, but
     * never more than is registered here now: hours taken back since were told, and are none any more. Hours of others that somebody
     * chose to keep were never told.
     */
    hours(
      { from, to }: { from: LocalDay; to: LocalDay },
      seen: SeenHours,
      { now, today }: { now: Instant; today: LocalDay },
    ): ReadHours[] {
      return statement(seen === 'all' ? HOURS : HOURS_SEEN)
        .all({
          from,
          to,
          now,
          today,
          ...(seen !== 'all' && {
            people: JSON.stringify(seen.people),
            projects: JSON.stringify(seen.projects),
          }),
        })
        .map(([person, project, workType, minutes, sent, planned]) => ({
          personId: personId(person),
          projectId: project === null ? null : projectId(project),
          workTypeId: workType === null ? null : workTypeId(workType),
          minutes,
          sent,
          planned,
        }))
    },
    /** What is told of projects, and what their hours are priced by. */
    projects(ids: readonly ProjectId[]): ProjectForReport[] {
      return db
        .select({
          id: projects.id,
          number: projects.number,
          name: projects.name,
          customerTripletexId: projects.customerTripletexId,
          customerName: projects.customerName,
          setup: projectSetups,
        })
        .from(projects)
        .leftJoin(projectSetups, eq(projectSetups.projectId, projects.id))
        .where(among(projects.id, ids))
        .all()
        .map(({ setup, ...project }) => ({
          ...project,
          id: ProjectId.parse(project.id),
          color: setup?.color ?? null,
          setup: setup ?? DEFAULT_PROJECT_SETUP,
        }))
    },
    /** Every work type, with the category that it is in; the empty text: in none. */
    workTypes(): Map<WorkTypeId, { name: string; billable: boolean; category: string }> {
      const rows = db
        .select({
          id: workTypes.id,
          name: workTypes.name,
          billable: workTypes.billable,
          category: workTypeSetups.category,
        })
        .from(workTypes)
        .leftJoin(workTypeSetups, eq(workTypeSetups.workTypeId, workTypes.id))
        .all()
      return new Map(
        rows.map(({ id, name, billable, category }) => [
          WorkTypeId.parse(id),
          { name, billable, category: category ?? '' },
        ]),
      )
    },
  }
}

const hoursWhere = (seen: string) => `
  select totals.person_id, totals.project_id, totals.work_type_id, done,
    min(done, case when ledger.own = 1 or ledger.kept_minutes is null then coalesce(ledger.minutes, 0) else 0 end),
    planned
  from (
    select person_id, project_id, work_type_id, day,
      sum(case when ahead then 0 else minutes end) as done, sum(case when ahead then minutes else 0 end) as planned
    from (
      select person_id, project_id, work_type_id, day, minutes,
        case when ended_at is null then day > @today else ended_at > @now end as ahead
      from time_entries
      where deleted_at is null and day between @from and @to ${seen}
    )
    group by person_id, project_id, work_type_id, day
  ) as totals
  left join transfer_ledger as ledger on ledger.key_text =
    totals.person_id || '|' || coalesce(totals.project_id, '-') || '|' || totals.work_type_id || '|' || totals.day`

const HOURS = hoursWhere('')
const HOURS_SEEN = hoursWhere(`and (person_id in (select value from json_each(@people))
        or project_id in (select value from json_each(@projects)))`)
