import type { PersonId } from '@shared/domain/ids'
import { Person } from '@shared/ipc/app'
import { eq } from 'drizzle-orm'
import type { Db } from './executor'
import { employees, people } from './schema'

export function createPeopleRepository(db: Db) {
  return {
    get(id: PersonId): Person | null {
      const row = db.select().from(people).where(eq(people.id, id)).get()
      return row ? Person.parse(row) : null
    },
    all(): Person[] {
      return db
        .select()
        .from(people)
        .orderBy(people.name)
        .all()
        .map((row) => Person.parse(row))
    },
    /** The first person made here: whose machine this is. */
    self(): Person | null {
      const row = db.select().from(people).orderBy(people.createdAt, people.id).limit(1).get()
      return row ? Person.parse(row) : null
    },
    add(person: Person, createdAt: string): void {
      db.insert(people)
        .values({ ...person, createdAt })
        .run()
    },
    update(person: Person): void {
      db.update(people).set(person).where(eq(people.id, person.id)).run()
    },
    /** The employee of Tripletex with this number; null when none, or more than one, has it. */
    employeeByNumber(employeeNumber: string): { tripletexId: number; mayRegisterHours: boolean } | null {
      if (employeeNumber === '') return null
      const rows = db
        .select({
          tripletexId: employees.tripletexId,
          mayRegisterHours: employees.mayRegisterHours,
          gone: employees.archivedAt,
        })
        .from(employees)
        .where(eq(employees.employeeNumber, employeeNumber))
        .all()
        .filter((row) => row.gone === null)
      return rows.length === 1 && rows[0] ? rows[0] : null
    },
    /** The employee of Tripletex that a person's number names. */
    employeeOf(personId: PersonId): { tripletexId: number } | null {
      const person = this.get(personId)
      return person ? this.employeeByNumber(person.employeeNumber) : null
    },
    hasEmployees(): boolean {
      return db.select({ id: employees.id }).from(employees).limit(1).get() !== undefined
    },
  }
}
