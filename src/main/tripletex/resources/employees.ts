import { z } from 'zod'
import type { Api } from '../api'
import { versionedList } from '../versionedList'
import { flag, id, text, textOrNull } from './fields'

const employee = z.object({
  id,
  version: z.number(),
  firstName: text,
  lastName: text,
  employeeNumber: textOrNull,
  email: textOrNull,
  /** False: Tripletex refuses hours for this person. Taken as true when Tripletex does not say. */
  allowInformationRegistration: flag(true),
})

export type TripletexEmployee = z.output<typeof employee>

const fields = Object.keys(employee.shape).join(',')

export function employeesResource(api: Api) {
  return versionedList(api, { path: 'employee', query: { fields }, row: employee })
}
