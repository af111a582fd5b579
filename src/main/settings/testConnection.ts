import { type BusyError, busyError } from '@shared/ipc/errors'
import type { ConnectionTest } from '@shared/ipc/integration'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { knownCompany } from './connection'
import { problemError } from './keyProblem'
import type { TripletexGateway } from './tripletexGateway'

/**
 * «Test tilkobling»: asks Tripletex whose the key in use is, with a session of its own, and says how long that took. `elapsed`
 * gives milliseconds on a clock that nobody sets. Changes nothing.
 */
export async function testConnection(
  { store }: Pick<Services, 'store'>,
  gateway: TripletexGateway,
  elapsed: () => number,
): Promise<Result<ConnectionTest, BusyError>> {
  const began = elapsed()
  const checked = await gateway.check()
  if (checked === null) return err(busyError('notConnected'))
  if (!checked.ok) return err(problemError(checked.error))
  const { company, employee } = checked.value
  const known = knownCompany(store)
  if (known && known.id !== 0 && known.id !== company.id) {
    return err(busyError('otherCompany', { known: known.name, other: company.name }))
  }
  return ok({
    companyName: company.name,
    employeeName: `${employee.firstName} ${employee.lastName}`.trim(),
    milliseconds: Math.max(1, Math.round(elapsed() - began)),
  })
}
