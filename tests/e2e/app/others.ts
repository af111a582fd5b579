import type { Simulator } from './startSimulator.ts'

export interface OthersHours {
  /** The project's number. */
  project: string
  workType: string
  day: string
  hours: number
}

/** The ids that the simulated company has for a project, a work type and Kari Nordmann. */
async function idsOf(simulator: Simulator, { project, workType }: Pick<OthersHours, 'project' | 'workType'>) {
  const { employees, projects, activities } = await simulator.state()
  const id = (found: { id: number } | undefined, what: string) => {
    if (!found) throw new Error(`The simulated company has no ${what}.`)
    return found.id
  }
  return {
    employee: id(
      employees.find(({ employeeNumber }) => employeeNumber === '1'),
      'employee 1',
    ),
    project: id(
      projects.find(({ number }) => number === project),
      `project ${project}`,
    ),
    activity: id(
      activities.find(({ name }) => name === workType),
      `work type ${workType}`,
    ),
  }
}

/** Writes hours for Kari Nordmann as somebody else would, in Tripletex itself. */
export async function othersWrite(simulator: Simulator, hours: OthersHours): Promise<void> {
  const { employee, project, activity } = await idsOf(simulator, hours)
  await simulator.edit({
    resource: 'timesheetEntry',
    action: 'create',
    values: {
      employee: { id: employee },
      project: { id: project },
      activity: { id: activity },
      date: hours.day,
      hours: hours.hours,
    },
  })
}

async function entryIdOf(simulator: Simulator, hours: Omit<OthersHours, 'hours'>): Promise<number> {
  const ids = await idsOf(simulator, hours)
  const entry = (await simulator.state()).timesheetEntries.find(
    (each) =>
      each.employee.id === ids.employee &&
      each.project?.id === ids.project &&
      each.activity.id === ids.activity &&
      each.date === hours.day,
  )
  if (!entry) throw new Error(`Nothing stands on ${hours.project} ${hours.workType} ${hours.day}.`)
  return entry.id
}

/** Changes what stands there, such as its hours or whether it is locked. */
export async function othersChange(
  simulator: Simulator,
  hours: Omit<OthersHours, 'hours'>,
  values: { hours?: number; locked?: boolean },
): Promise<void> {
  const id = await entryIdOf(simulator, hours)
  await simulator.edit({ resource: 'timesheetEntry', action: 'update', id, values })
}

/** Deletes what stands there. */
export async function othersDelete(simulator: Simulator, hours: Omit<OthersHours, 'hours'>): Promise<void> {
  const id = await entryIdOf(simulator, hours)
  await simulator.edit({ resource: 'timesheetEntry', action: 'delete', id })
}

/** Changes a project, an activity or Kari Nordmann, found by the number or the name that people know. */
export async function othersSet(
  simulator: Simulator,
  resource: 'project' | 'activity' | 'employee',
  known: string,
  values: object,
): Promise<void> {
  const { employees, projects, activities } = await simulator.state()
  const found = {
    project: projects.find(({ number }) => number === known),
    activity: activities.find(({ name }) => name === known),
    employee: employees.find(({ employeeNumber }) => employeeNumber === known),
  }[resource]
  if (!found) throw new Error(`The simulated company has no ${resource} ${known}.`)
  await simulator.edit({ resource, action: 'update', id: found.id, values })
}
