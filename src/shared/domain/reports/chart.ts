import { z } from 'zod'
import { ProjectId } from '../ids'
import { LocalDay } from '../localDay'
import { isBillableHour, type ReportFacts, type ReportHours } from './reportHours'
import { chartUnit, type Stretch } from './stretches'

/** So many projects are told apart in a chart; the rest are one. */
const PROJECTS_APART = 7

/**
 * What was registered in a day, a week or a month. `from`: the first day of it, also where the period begins later. `ofProjects` goes
 * with the chart's projects; what is left of `registered` is that of all others.
 */
const ChartBucket = z.object({
  from: LocalDay,
  registered: z.int(),
  billable: z.int(),
  ofProjects: z.array(z.int()),
})
export type ChartBucket = z.infer<typeof ChartBucket>

/** Null among the projects: hours without one. */
export const ReportChart = z.object({
  unit: z.enum(['day', 'week', 'month']),
  projects: z.array(
    z.object({ id: ProjectId.nullable(), name: z.string(), color: z.int().nullable(), minutes: z.int() }),
  ),
  /** How many other projects have hours. */
  others: z.int(),
  buckets: z.array(ChartBucket),
})
export type ReportChart = z.infer<typeof ReportChart>

type Bucket = { registered: number; billable: number; ofProjects: Map<ProjectId | null, number> }

/** Counts hours by when they were done, and by project. Every day, week or month of the period has a place, whether or not it has hours. */
export function createChartSum(stretches: readonly Stretch[], facts: ReportFacts) {
  const [first, last] = [stretches[0], stretches.at(-1)]
  const unit = first && last ? chartUnit(first.from, last.to) : 'day'
  const bucketOf = ({ from, monday, month }: Stretch) =>
    unit === 'day' ? from : unit === 'week' ? monday : LocalDay.parse(`${month}-01`)
  const buckets = new Map<LocalDay, Bucket>()
  for (const stretch of stretches) {
    buckets.set(bucketOf(stretch), { registered: 0, billable: 0, ofProjects: new Map() })
  }
  const ofProjects = new Map<ProjectId | null, number>()

  return {
    add(stretch: Stretch, hours: ReportHours): void {
      const bucket = buckets.get(bucketOf(stretch))
      if (!bucket) return
      const { projectId, minutes } = hours
      bucket.registered += minutes
      if (isBillableHour(hours, facts)) bucket.billable += minutes
      bucket.ofProjects.set(projectId, minutes + (bucket.ofProjects.get(projectId) ?? 0))
      ofProjects.set(projectId, minutes + (ofProjects.get(projectId) ?? 0))
    },
    result(): ReportChart {
      const byMinutes = [...ofProjects].toSorted(
        ([id, minutes], [otherId, others]) => others - minutes || ((id ?? '') < (otherId ?? '') ? -1 : 1),
      )
      // One project more takes no more room than «others».
      const apart = byMinutes.length <= PROJECTS_APART + 1 ? byMinutes.length : PROJECTS_APART
      const shown = byMinutes.slice(0, apart)
      return {
        unit,
        projects: shown.map(([id, minutes]) => {
          const { name, color } = facts.project(id)
          return { id, name, color, minutes }
        }),
        others: byMinutes.length - apart,
        buckets: [...buckets].map(([from, { registered, billable, ofProjects: minutesOf }]) => ({
          from,
          registered,
          billable,
          ofProjects: shown.map(([id]) => minutesOf.get(id) ?? 0),
        })),
      }
    },
  }
}
