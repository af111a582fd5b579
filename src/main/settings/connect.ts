import { type BusyError, busyError } from '@shared/ipc/errors'
import type { ConnectInput } from '@shared/ipc/integration'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { type CredentialProblem, checkCredential } from '../tripletex/checkCredential'
import { credentialFromKey } from '../tripletex/credential'
import { parseBaseUrl, productionBaseUrl, testBaseUrl } from '../tripletex/environments'
import {
  forgetConnection,
  type KeyStore,
  knownCompany,
  rememberConnection,
  type StoredConnection,
} from './connection'
import { switchProjectSync } from './syncSwitches'
import { transferChoice } from './transferSettings'
import type { ClientEnvironment, TripletexGateway } from './tripletexGateway'

export type ConnectDeps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed'> & {
  keyStore: KeyStore
  gateway: TripletexGateway
  clientEnvironment: ClientEnvironment
  builtInConsumerToken: string
  /** Used instead of the chosen environment where it is set. */
  addressOverride: string | null
}

/**
 * «Koble til Tripletex»: checks the key by making a session and asking whose it is, then keeps the key in the keychain and the
 * rest in the settings. With project sync on, what was made here is archived. On any error nothing is stored.
 */
export async function connect(deps: ConnectDeps, input: ConnectInput): Promise<Result<undefined, BusyError>> {
  const { store, keyStore, gateway } = deps
  const address = addressOf(deps, input)
  if (!address.ok) return address
  const consumerToken = input.consumerToken || deps.builtInConsumerToken
  const credential = credentialFromKey(input.userKey, consumerToken)
  if (credential.kind === 'userKey' && consumerToken === '') return err(busyError('consumerTokenMissing'))

  const checked = await checkCredential({ ...deps.clientEnvironment, baseUrl: address.value }, credential)
  if (!checked.ok) return err(problemError(checked.error))
  const { company, employee } = checked.value
  const known = knownCompany(store)
  if (known && known.id !== company.id) {
    return err(busyError('otherCompany', { known: known.name, other: company.name }))
  }
  await keyStore.write(input.userKey, input.consumerToken)

  const connection: StoredConnection = {
    companyId: company.id,
    companyName: company.name,
    organizationNumber: company.organizationNumber ?? '',
    employeeId: employee.id,
    employeeName: `${employee.firstName} ${employee.lastName}`.trim(),
    environment: deps.addressOverride ? 'own' : input.environment,
    address: address.value,
  }
  store.transaction(() => {
    rememberConnection(store, connection)
    // Hours that are transferred need Tripletex's own projects: its sync stays on with them.
    const on = input.projectSync || transferChoice(store) !== 'never'
    switchProjectSync(deps, { on, restore: false })
  })
  gateway.use(address.value, credential)
  return ok(undefined)
}

/** «Koble fra»: the key goes, the data stays, and what is queued waits. */
export async function disconnect({ store, keyStore, gateway }: ConnectDeps): Promise<void> {
  await keyStore.clear()
  forgetConnection(store)
  await gateway.leave()
}

function addressOf(deps: ConnectDeps, input: ConnectInput): Result<string, BusyError> {
  if (!deps.addressOverride && input.environment === 'production') return ok(productionBaseUrl)
  if (!deps.addressOverride && input.environment === 'test') return ok(testBaseUrl)
  const parsed = parseBaseUrl(deps.addressOverride ?? input.address)
  return parsed.ok ? parsed : err(busyError('addressInvalid', { reason: parsed.error }))
}

function problemError(problem: CredentialProblem): BusyError {
  switch (problem.code) {
    case 'wrongUserKey':
    case 'wrongCompanyKey':
      return busyError('keyRejected')
    case 'wrongConsumerToken':
      return busyError('consumerTokenRejected')
    case 'noNetwork':
      return busyError('noNetwork', { reason: problem.reason })
    case 'wrongEnvironment':
      return busyError(problem.reason === 'notTripletex' ? 'notTripletex' : 'wrongEnvironment')
    case 'missingRights':
      return busyError('missingRights', { message: problem.message })
    case 'rateLimited':
      return busyError('tripletexFailed', { reason: 'rateLimited' })
    case 'tripletexTrouble':
      return busyError('tripletexFailed', {
        reason: problem.error.kind,
        requestId: problem.error.requestId ?? '',
      })
  }
}
