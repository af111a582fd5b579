import { type BusyError, busyError } from '@shared/ipc/errors'
import type { ConnectInput } from '@shared/ipc/integration'
import { err, ok, type Result } from '@shared/result'
import { recordChange } from '../administration/recordChange'
import type { Services } from '../services'
import { type CheckedCredential, checkCredential } from '../tripletex/checkCredential'
import { credentialFromKey, type TripletexCredential } from '../tripletex/credential'
import { parseBaseUrl, productionBaseUrl, testBaseUrl } from '../tripletex/environments'
import { sameCredential } from '../tripletex/refusedKey'
import {
  forgetConnection,
  type KeyStore,
  knownCompany,
  rememberConnection,
  type StoredConnection,
  storedConnection,
} from './connection'
import { problemError } from './keyProblem'
import { switchProjectSync } from './syncSwitches'
import { transferChoice } from './transferSettings'
import type { ClientEnvironment, TripletexGateway } from './tripletexGateway'

export type ConnectDeps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed' | 'history'> & {
  keyStore: KeyStore
  gateway: TripletexGateway
  clientEnvironment: ClientEnvironment
  builtInConsumerToken: string
  /** Used instead of the chosen environment where it is set. */
  addressOverride: string | null
}

/** A key that Tripletex accepts, and whose it is. Held in memory on its way to the keychain only. */
export type CheckedKey = CheckedCredential & { address: string; credential: TripletexCredential }

/**
 * «Koble til Tripletex»: checks the key by making a session and asking whose it is, then keeps the key in the keychain and the
 * rest in the settings. With project sync on, what was made here is archived. On any error nothing is stored.
 */
export async function connect(deps: ConnectDeps, input: ConnectInput): Promise<Result<undefined, BusyError>> {
  const checked = await checkKey(deps, input)
  if (!checked.ok) return checked
  const { company } = checked.value
  const known = knownCompany(deps.store)
  if (known && known.id !== company.id) {
    return err(busyError('otherCompany', { known: known.name, other: company.name }))
  }
  // Hours that are transferred need Tripletex's own projects: its sync stays on with them.
  const on = input.projectSync || transferChoice(deps.store) !== 'never'
  await keepKey(deps, checked.value, input, () => switchProjectSync(deps, { on, restore: false }))
  return ok(undefined)
}

/** Makes a session with the key and asks whose it is. Stores nothing. */
export async function checkKey(
  deps: ConnectDeps,
  input: ConnectInput,
): Promise<Result<CheckedKey, BusyError>> {
  const address = addressOf(deps, input)
  if (!address.ok) return address
  const consumerToken = input.consumerToken || deps.builtInConsumerToken
  const credential = credentialFromKey(input.userKey, consumerToken)
  if (credential.kind === 'userKey' && consumerToken === '') return err(busyError('consumerTokenMissing'))

  const checked = await checkCredential({ ...deps.clientEnvironment, baseUrl: address.value }, credential)
  if (!checked.ok) return err(problemError(checked.error))
  return ok({ ...checked.value, address: address.value, credential })
}

/**
 * Keeps a key that was checked, remembers whose it is, and begins to use it. `alongside` is done in the same transaction. The
 * company must be this workspace's own.
 */
export async function keepKey(
  deps: ConnectDeps,
  { company, employee, address, credential }: CheckedKey,
  input: ConnectInput,
  alongside: () => void = () => {},
): Promise<void> {
  const { store, keyStore, gateway } = deps
  const earlier = await keyStore.read()
  const isSame = earlier !== null && sameCredential(earlier, credential)
  await keyStore.write(input.userKey, input.consumerToken)
  const connection: StoredConnection = {
    companyId: company.id,
    companyName: company.name,
    organizationNumber: company.organizationNumber ?? '',
    employeeId: employee.id,
    employeeName: `${employee.firstName} ${employee.lastName}`.trim(),
    environment: deps.addressOverride ? 'own' : input.environment,
    address,
  }
  store.transaction(() => {
    const before = storedConnection(store)
    rememberConnection(store, connection)
    if (before && !isSame) writeDownKey(deps, before, connection)
    else writeDown(deps, before, connection)
    alongside()
  })
  endHistory(deps)
  gateway.use(address, credential)
}

/** «Koble fra»: the key goes, the data stays, and what is queued waits. */
export async function disconnect(deps: ConnectDeps): Promise<void> {
  const { store, keyStore, gateway } = deps
  await keyStore.clear()
  store.transaction(() => {
    writeDown(deps, storedConnection(store), null)
    forgetConnection(store)
  })
  endHistory(deps)
  await gateway.leave()
}

/** What Tripletex answers is taken in from now on, or no more: undo does not pass that. */
function endHistory({ history }: ConnectDeps): void {
  history.endAt({ action: 'changed', subject: TRIPLETEX.kind, name: TRIPLETEX.name })
}

const TRIPLETEX = { kind: 'integration', id: null, name: 'Tripletex' } as const

function writeDown(deps: ConnectDeps, before: StoredConnection | null, after: StoredConnection | null): void {
  const fields = (connection: StoredConnection | null) => ({
    connectedCompany: connection?.companyName ?? null,
    keyOwner: connection?.employeeName ?? null,
  })
  recordChange(deps, {
    action: 'changed',
    subject: TRIPLETEX,
    before: fields(before),
    after: fields(after),
  })
}

/** That the key is another one, and whose it is: never the key itself. */
function writeDownKey(deps: ConnectDeps, before: StoredConnection, after: StoredConnection): void {
  const { employeeName: keyOwner } = before
  recordChange(deps, {
    action: 'keyReplaced',
    subject: TRIPLETEX,
    before: { connectedCompany: before.companyName, ...(keyOwner !== after.employeeName && { keyOwner }) },
    after: { connectedCompany: after.companyName, keyOwner: after.employeeName },
  })
}

function addressOf(deps: ConnectDeps, input: ConnectInput): Result<string, BusyError> {
  if (!deps.addressOverride && input.environment === 'production') return ok(productionBaseUrl)
  if (!deps.addressOverride && input.environment === 'test') return ok(testBaseUrl)
  const parsed = parseBaseUrl(deps.addressOverride ?? input.address)
  return parsed.ok ? parsed : err(busyError('addressInvalid', { reason: parsed.error }))
}
