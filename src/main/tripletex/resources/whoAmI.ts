import type { Result } from '@shared/result'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import type { TripletexError } from '../errors'
import { single } from '../parseAnswer'
import { id, text, textOrNull } from './fields'

const whoAmI = z
  .object({
    employeeId: id,
    companyId: id,
    language: text,
    company: z.object({ name: text, organizationNumber: textOrNull }).nullish(),
    employee: z.object({ firstName: text, lastName: text }).nullish(),
  })
  .transform(({ employeeId, companyId, language, company, employee }) => ({
    language,
    company: {
      id: companyId,
      name: company?.name ?? '',
      organizationNumber: company?.organizationNumber ?? null,
    },
    employee: { id: employeeId, firstName: employee?.firstName ?? '', lastName: employee?.lastName ?? '' },
  }))

/** The company that a session works in and the employee who owns its key. */
export type WhoAmI = z.output<typeof whoAmI>

const fields =
  'employeeId,companyId,language,company(id,name,organizationNumber),employee(id,firstName,lastName)'

/** The cheapest question that needs a session. */
export function readWhoAmI(api: Api, options?: CallOptions): Promise<Result<WhoAmI, TripletexError>> {
  return api.read(
    { method: 'GET', path: 'token/session/>whoAmI', query: { fields } },
    single(whoAmI),
    options,
  )
}
