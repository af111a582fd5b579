import type { Role } from './roles'

/**
 * Whom a person is tied to in Tripletex, by its id. `former`: whom they were tied to before their number was changed, while they
 * are tied to nobody: with the number they are that employee again, and nobody else is made of it meanwhile.
 */
export type EmployeeTie = { employee: number | null; former: number | null }

/** What a changed number leaves of a tie. */
export function untied({ employee, former }: EmployeeTie): EmployeeTie {
  return { employee: null, former: employee ?? former }
}

/** Whether a person who gives a number says for the first time whom they are: they never were an employee here. */
export function saysWhoForTheFirstTime({ employee, former }: EmployeeTie): boolean {
  return employee === null && former === null
}

/** Whether somebody may change their own employee number: whose number is matched is an administrator's to say. */
export function mayChangeOwnNumber(role: Role, { employee }: Pick<EmployeeTie, 'employee'>): boolean {
  return role === 'administrator' || employee === null
}

/** Somebody who was taken in under a number, as far as it matters to whoever turns out to be them. */
export type Taken = { role: Role; hasHours: boolean; leads: boolean }

/**
 * Whether somebody who says for the first time who they are takes over whom Tripletex's employee was taken in as. Nobody comes to
 * rights by it, and no hours are mixed: an administrator and somebody with hours never are, and who leads anything only by an
 * administrator, who may do all that already.
 */
export function mayTakeOver(by: Role, { role, hasHours, leads }: Taken): boolean {
  return role !== 'administrator' && !hasHours && (!leads || by === 'administrator')
}
