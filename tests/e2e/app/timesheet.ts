import type { Simulator } from './startSimulator.ts'

/** One timesheet entry, told by the numbers and names that people know. */
export interface TimesheetRow {
  employee: string
  project: string | null
  workType: string
  day: string
  hours: number
}

/** The seed's own hours are from before this day. */
const seedEnds = '2026-02-01'

/** The hours that the simulated company holds beside those of its seed, in order of day, project and work type. */
export async function timesheet(simulator: Simulator): Promise<TimesheetRow[]> {
  const { employees, projects, activities, timesheetEntries } = await simulator.state()
  const named = <T extends { id: number }>(list: readonly T[], id: number | undefined) =>
    list.find((each) => each.id === id)
  return timesheetEntries
    .filter(({ date }) => date >= seedEnds)
    .map(({ employee, project, activity, date, hours }) => ({
      employee: named(employees, employee.id)?.employeeNumber ?? '',
      project: named(projects, project?.id)?.number ?? null,
      workType: named(activities, activity.id)?.name ?? '',
      day: date,
      hours,
    }))
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b)))
}

const sortKey = ({ day, project, workType }: TimesheetRow) => `${day} ${project} ${workType}`

/** How often the simulator was asked for a path, such as `GET /v2/project`. */
export async function requestCount(simulator: Simulator, method: string, path: string): Promise<number> {
  const { requests } = await simulator.state()
  return requests
    .filter((each) => each.method === method && each.path === path)
    .reduce((sum, { count }) => sum + count, 0)
}
