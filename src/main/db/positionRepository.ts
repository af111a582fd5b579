import { PersonId, ProjectId } from '@shared/domain/ids'
import type { Actor } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from './executor'
import { employees, groupLeaders, groupMembers, groups, people, projectLeaders, projects } from './schema'

/** Who leads what. */
export function createPositionRepository(db: Db) {
  return {
    /**
     * What a person leads: projects that they are set as leader of here or are the manager of in Tripletex, and the people in
     * their groups and in the groups under these.
     */
    leadsOf({ id, employeeNumber }: Person): Actor['leads'] {
      return { projects: new Set([...setHere(id), ...managedBy(employeeNumber)]), people: new Set(ledBy(id)) }
    },
    /** Whether somebody was set here as leader of a group or project. */
    isSetAsLeader(id: PersonId): boolean {
      const ofGroup = db.select({ id: groupLeaders.groupId }).from(groupLeaders)
      return (
        setHere(id).length > 0 || ofGroup.where(eq(groupLeaders.personId, id)).limit(1).get() !== undefined
      )
    },
    /** How many projects each person leads, for all who lead any; see `leadsOf`. */
    projectsLed(): Map<PersonId, number> {
      const rows = db.all<{ id: string; projects: number }>(sql`
        select id, count(*) as projects from (
          select ${projectLeaders.personId} as id, ${projectLeaders.projectId} as project from ${projectLeaders}
          union
          select ${people.id}, ${projects.id} from ${people}
          join (
            select ${employees.employeeNumber} as number, min(${employees.tripletexId}) as employee from ${employees}
            where ${employees.archivedAt} is null and ${employees.employeeNumber} <> ''
            group by ${employees.employeeNumber} having count(*) = 1
          ) as named on named.number = ${people.employeeNumber}
          join ${projects} on ${projects.managerTripletexId} = named.employee
        ) group by id`)
      return new Map(rows.map(({ id, projects: count }) => [PersonId.parse(id), count]))
    },
  }

  function setHere(id: PersonId): ProjectId[] {
    const rows = db.select({ id: projectLeaders.projectId }).from(projectLeaders)
    return rows
      .where(eq(projectLeaders.personId, id))
      .all()
      .map((row) => ProjectId.parse(row.id))
  }

  /** Nobody manages anything by having no number, or one that several have. */
  function managedBy(employeeNumber: string): ProjectId[] {
    if (employeeNumber === '') return []
    const named = db
      .select({ id: employees.tripletexId })
      .from(employees)
      .where(and(eq(employees.employeeNumber, employeeNumber), isNull(employees.archivedAt)))
      .all()
    const [employee] = named
    if (!employee || named.length > 1) return []
    return db
      .select({ id: projects.id })
      .from(projects)
      .where(eq(projects.managerTripletexId, employee.id))
      .all()
      .map((row) => ProjectId.parse(row.id))
  }

  function ledBy(id: PersonId): PersonId[] {
    return db
      .all<{ id: string }>(sql`
        with recursive led(id) as (
          select ${groupLeaders.groupId} from ${groupLeaders} where ${groupLeaders.personId} = ${id}
          union select ${groups.id} from ${groups} join led on ${groups.parentId} = led.id
        )
        select distinct ${groupMembers.personId} as id from ${groupMembers} join led on ${groupMembers.groupId} = led.id`)
      .map((row) => PersonId.parse(row.id))
  }
}
