import { z } from 'zod'

/** An employee in Tripletex, as far as a match is concerned. */
export const EmployeeFacts = z.object({
  name: z.string(),
  email: z.string(),
  number: z.string(),
  mayRegisterHours: z.boolean(),
})
export type EmployeeFacts = z.infer<typeof EmployeeFacts>

/**
 * Whether a person's employee number names one employee in Tripletex, and whom. Product: without a match nothing is transferred.
 * `sharedHere`: other people here have the number too. `twiceThere`: several employees in Tripletex have it.
 */
export const EmployeeMatch = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('notPulled') }),
  z.object({ kind: z.literal('numberMissing') }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('sharedHere'), people: z.array(z.string()) }),
  z.object({ kind: z.literal('twiceThere'), employees: z.array(EmployeeFacts) }),
  z.object({ kind: z.literal('matches'), employee: EmployeeFacts }),
])
export type EmployeeMatch = z.infer<typeof EmployeeMatch>

/**
 * `employees`: those in Tripletex who are active and have the number; null where employees were never pulled. `others`: the names
 * of other active people here who have it.
 */
export function matchEmployee(
  number: string,
  employees: readonly EmployeeFacts[] | null,
  others: readonly string[],
): EmployeeMatch {
  if (number === '') return { kind: 'numberMissing' }
  if (others.length > 0) return { kind: 'sharedHere', people: [...others] }
  if (employees === null) return { kind: 'notPulled' }
  const [employee] = employees
  if (!employee) return { kind: 'unknown' }
  return employees.length > 1
    ? { kind: 'twiceThere', employees: [...employees] }
    : { kind: 'matches', employee }
}
