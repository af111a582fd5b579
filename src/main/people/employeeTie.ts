import type { EmployeeTie } from '@shared/domain/employeeTie'
import type { StoredPerson } from '../db/peopleRepository'

/** Whom a person is in Tripletex, and was. */
export function tieOf({
  employeeTripletexId: employee,
  formerEmployeeTripletexId: former,
}: Pick<StoredPerson, 'employeeTripletexId' | 'formerEmployeeTripletexId'>): EmployeeTie {
  return { employee, former }
}
