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
    leadsOf({ id }: Pick<Person, 'id'>): Actor['leads'] {
      return { projects: new Set([...setHere(id), ...managedBy(id)]), people: new Set(ledBy(id)) }
    },
    /** Whether somebody leads any project or group, be it one without people. */
    leadsAnything(id: PersonId): boolean {
      const ofGroup = db.select({ id: groupLeaders.groupId }).from(groupLeaders)
      const leadsGroup = ofGroup.where(eq(groupLeaders.personId, id)).limit(1).get() !== undefined
      return leadsGroup || setHere(id).length > 0 || managedBy(id).length > 0
    },
    /** How many projects each person leads, for all who lead any; see `leadsOf`. */
    projectsLed(): Map<PersonId, number> {
      const rows = db.all<{ id: string; projects: number }>(sql`
        select id, count(*) as projects from (
          select ${projectLeaders.personId} as id, ${projectLeaders.projectId} as project from ${projectLeaders}
          union
          select ${people.id}, ${projects.id} from ${people}
          join ${employees} on ${employees.tripletexId} = ${people.employeeTripletexId}
          join ${projects} on ${projects.managerTripletexId} = ${employees.tripletexId}
          where ${employees.archivedAt} is null
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

  /** By whom the person is in Tripletex, and never by a number, which anybody can type. Who is gone there manages nothing. */
  function managedBy(id: PersonId): ProjectId[] {
    return db
      .select({ id: projects.id })
      .from(people)
      .innerJoin(employees, eq(employees.tripletexId, people.employeeTripletexId))
      .innerJoin(projects, eq(projects.managerTripletexId, employees.tripletexId))
      .where(and(eq(people.id, id), isNull(employees.archivedAt)))
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
