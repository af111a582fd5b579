import type { EmployeeFacts } from '@shared/domain/employeeMatch'
import type { EmployeeTie } from '@shared/domain/employeeTie'
import { PersonId } from '@shared/domain/ids'
import { Person } from '@shared/ipc/app'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among, eachOf } from './manyRows'
import {
  administrationLog,
  costs,
  employees,
  groupLeaders,
  groupMembers,
  people,
  projectLeaders,
  projectMembers,
  settings,
  timeEntries,
} from './schema'

/** The setting that says whose machine this is. */
export const SELF = 'self'

/**
 * A person with what is kept of them beside what everybody is told. `employeeTripletexId`: whom they are in Tripletex;
 * `formerEmployeeTripletexId`: whom they were, see `EmployeeTie`.
 */
export const StoredPerson = Person.extend({
  archivedAt: z.string().nullable(),
  archivedBy: z.enum(['person', 'sync']).nullable(),
  employeeTripletexId: z.int().nullable(),
  formerEmployeeTripletexId: z.int().nullable(),
})
export type StoredPerson = z.infer<typeof StoredPerson>

export type EmployeeLine = EmployeeFacts & { tripletexId: number; archived: boolean }

export function createPeopleRepository(db: Db) {
  return {
    get(id: PersonId): Person | null {
      const row = db.select().from(people).where(eq(people.id, id)).get()
      return row ? Person.parse(row) : null
    },
    stored(id: PersonId): StoredPerson | null {
      const row = db.select().from(people).where(eq(people.id, id)).get()
      return row ? StoredPerson.parse(row) : null
    },
    all(): StoredPerson[] {
      return db
        .select()
        .from(people)
        .orderBy(people.name)
        .all()
        .map((row) => StoredPerson.parse(row))
    },
    /** Everybody, archived people too, who has one of these numbers. */
    withNumbers(numbers: readonly string[]): PersonId[] {
      return db
        .select({ id: people.id })
        .from(people)
        .where(and(among(people.employeeNumber, numbers), ne(people.employeeNumber, '')))
        .all()
        .map((row) => PersonId.parse(row.id))
    },
    /** Whether somebody else who is in use here is an administrator. */
    hasAdministratorBeside(id: PersonId): boolean {
      const row = db
        .select({ id: people.id })
        .from(people)
        .where(and(ne(people.id, id), eq(people.role, 'administrator'), isNull(people.archivedAt)))
      return row.limit(1).get() !== undefined
    },
    /** Whose machine this is: as it was set, or else the first person made here. */
    self(): Person | null {
      const set = db.select({ id: settings.value }).from(settings).where(eq(settings.key, SELF)).get()
      const known =
        set &&
        db
          .select()
          .from(people)
          .where(eq(people.id, JSON.parse(set.id)))
          .get()
      const row = known ?? db.select().from(people).orderBy(people.createdAt, people.id).limit(1).get()
      return row ? Person.parse(row) : null
    },
    setSelf(id: PersonId): void {
      const value = JSON.stringify(id)
      db.insert(settings)
        .values({ key: SELF, value })
        .onConflictDoUpdate({ target: settings.key, set: { value } })
        .run()
    },
    add(person: Person & { employeeTripletexId?: number }, createdAt: string): void {
      db.insert(people)
        .values({ ...person, createdAt })
        .run()
    },
    update({ id, name, email, employeeNumber, role }: Person): void {
      db.update(people).set({ name, email, employeeNumber, role }).where(eq(people.id, id)).run()
    },
    /** As `add`, for many at once. */
    addMany(made: readonly Person[], createdAt: string): void {
      db.run(sql`
        insert into people (id, name, email, employee_number, role, created_at)
        select value ->> 'id', value ->> 'name', value ->> 'email', value ->> 'employeeNumber',
          value ->> 'role', ${createdAt}
        from ${eachOf(made)}`)
    },
    /** As `update`, for many at once. */
    updateMany(changed: readonly Person[]): void {
      db.run(sql`
        update people set name = value ->> 'name', email = value ->> 'email',
          employee_number = value ->> 'employeeNumber', role = value ->> 'role'
        from ${eachOf(changed)} where people.id = value ->> 'id'`)
    },
    /** Archives somebody, or has them back where `archived` is null. */
    archive(id: PersonId, archived: { at: string; by: 'person' | 'sync' } | null): void {
      db.update(people)
        .set({ archivedAt: archived?.at ?? null, archivedBy: archived?.by ?? null })
        .where(eq(people.id, id))
        .run()
    },
    /** Says whom a person is in Tripletex, and was. */
    tie(id: PersonId, { employee, former }: EmployeeTie): void {
      db.update(people)
        .set({ employeeTripletexId: employee, formerEmployeeTripletexId: former })
        .where(eq(people.id, id))
        .run()
    },
    /** Who is an employee of Tripletex; archived people can be. */
    tiedTo(employeeTripletexId: number): StoredPerson | null {
      const row = db.select().from(people).where(eq(people.employeeTripletexId, employeeTripletexId)).get()
      return row ? StoredPerson.parse(row) : null
    },
    /** Those in use here who have a number; nobody has none. */
    inUseWithNumber(employeeNumber: string): StoredPerson[] {
      if (employeeNumber === '') return []
      return db
        .select()
        .from(people)
        .where(and(eq(people.employeeNumber, employeeNumber), isNull(people.archivedAt)))
        .all()
        .map((row) => StoredPerson.parse(row))
    },
    /** Whether anything that somebody registered is kept: hours or costs, deleted ones too. */
    hasHours(id: PersonId): boolean {
      const hours = db.select({ id: timeEntries.id }).from(timeEntries).where(eq(timeEntries.personId, id))
      const spent = db.select({ id: costs.id }).from(costs).where(eq(costs.personId, id))
      return [hours, spent].some((rows) => rows.limit(1).get() !== undefined)
    },
    /** Makes `into` whatever `from` is in groups and on projects, and removes `from`, who must have no hours. */
    absorb(from: PersonId, into: PersonId): void {
      // Both may be on a project: it is then as much as either was.
      db.run(sql`update ${projectMembers} as one
        set member = max(one.member, other.member), price_ore = coalesce(one.price_ore, other.price_ore)
        from ${projectMembers} as other
        where one.person_id = ${into} and other.person_id = ${from} and other.project_id = one.project_id`)
      for (const table of [groupMembers, groupLeaders, projectLeaders, projectMembers]) {
        db.run(sql`update or ignore ${table} set person_id = ${into} where ${table.personId} = ${from}`)
        db.delete(table).where(eq(table.personId, from)).run()
      }
      db.update(administrationLog).set({ personId: into }).where(eq(administrationLog.personId, from)).run()
      db.delete(people).where(eq(people.id, from)).run()
    },
    /** The names of the other people in use here who have the person's number; none for nobody's number. */
    othersWithNumber({ id, employeeNumber }: { id: PersonId | null; employeeNumber: string }): string[] {
      if (employeeNumber === '') return []
      const same = and(eq(people.employeeNumber, employeeNumber), isNull(people.archivedAt))
      return db
        .select({ name: people.name })
        .from(people)
        .where(id === null ? same : and(same, ne(people.id, id)))
        .all()
        .map(({ name }) => name)
    },
    /** The employee of Tripletex with this number; null when none, or more than one, has it. */
    employeeByNumber(employeeNumber: string): { tripletexId: number; mayRegisterHours: boolean } | null {
      const found = this.employeesByNumber(employeeNumber)
      return found.length === 1 ? (found[0] ?? null) : null
    },
    /** Everybody active in Tripletex with this number. */
    employeesByNumber(employeeNumber: string): EmployeeLine[] {
      if (employeeNumber === '') return []
      return employeeRows()
        .where(and(eq(employees.employeeNumber, employeeNumber), isNull(employees.archivedAt)))
        .all()
        .map(toEmployeeLine)
    },
    employee(tripletexId: number): EmployeeLine | null {
      const row = employeeRows().where(eq(employees.tripletexId, tripletexId)).get()
      return row ? toEmployeeLine(row) : null
    },
    /** Everybody in Tripletex, those who are gone there too. */
    employees(): EmployeeLine[] {
      return employeeRows().orderBy(employees.tripletexId).all().map(toEmployeeLine)
    },
    /** The employee of Tripletex that a person's number names. */
    employeeOf(personId: PersonId): { tripletexId: number } | null {
      const person = this.get(personId)
      return person ? this.employeeByNumber(person.employeeNumber) : null
    },
    hasEmployees(): boolean {
      return db.select({ id: employees.id }).from(employees).limit(1).get() !== undefined
    },
    /** Minutes of all hours of a person that are kept here. */
    minutesOf(personId: PersonId): number {
      const row = db
        .select({ minutes: sql<number>`coalesce(sum(${timeEntries.minutes}), 0)` })
        .from(timeEntries)
        .where(and(eq(timeEntries.personId, personId), isNull(timeEntries.deletedAt)))
        .get()
      return row?.minutes ?? 0
    },
  }

  function employeeRows() {
    return db
      .select({
        tripletexId: employees.tripletexId,
        firstName: employees.firstName,
        lastName: employees.lastName,
        email: employees.email,
        number: employees.employeeNumber,
        mayRegisterHours: employees.mayRegisterHours,
        archivedAt: employees.archivedAt,
      })
      .from(employees)
  }
}

type EmployeeRow = Omit<EmployeeLine, 'name' | 'archived'> & {
  firstName: string
  lastName: string
  archivedAt: string | null
}

function toEmployeeLine({ firstName, lastName, archivedAt, ...row }: EmployeeRow): EmployeeLine {
  return { ...row, name: `${firstName} ${lastName}`.trim(), archived: archivedAt !== null }
}
