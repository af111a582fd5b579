import type { BusyError, BusyErrorCode } from '@shared/ipc/errors'
import { busyError } from '@shared/ipc/errors'
import type { ConnectInput } from '@shared/ipc/integration'

/** Where in the form an error belongs; `form` is for what no single field can mend. */
export type ConnectField = 'userKey' | 'environment' | 'address' | 'consumerToken' | 'form'
export type ConnectProblem = { field: ConnectField; error: BusyError | 'userKeyMissing' }

const FIELDS: Partial<Record<BusyErrorCode, ConnectField>> = {
  keyRejected: 'userKey',
  missingRights: 'userKey',
  wrongEnvironment: 'environment',
  notTripletex: 'environment',
  addressInvalid: 'address',
  consumerTokenRejected: 'consumerToken',
  consumerTokenMissing: 'consumerToken',
}

/** The fields that are folded away under «Avansert». */
export function isAdvanced(field: ConnectField): boolean {
  return field === 'environment' || field === 'address' || field === 'consumerToken'
}

/** The place of an error that main answered with. */
export function problemOf(error: BusyError): ConnectProblem {
  return { field: FIELDS[error.code] ?? 'form', error }
}

/** The company that the key belongs to, where that is not this workspace's own. */
export function otherCompanyOf(problem: ConnectProblem | null): string | null {
  if (problem === null || problem.error === 'userKeyMissing') return null
  const { code, facts } = problem.error
  return code === 'otherCompany' ? String(facts.other ?? '') : null
}

/** A company key carries its own consumer token. */
export function isCompanyKey(userKey: string): boolean {
  return userKey.trim().startsWith('tlxr_')
}

/** Whether the person must give a consumer token for this key. */
export function needsConsumerToken(userKey: string, hasBuiltIn: boolean): boolean {
  return !hasBuiltIn && !isCompanyKey(userKey)
}

function isAddress(text: string): boolean {
  return URL.canParse(text.trim()) && /^https?:\/\//.test(text.trim())
}

/** What can be seen to be wrong before Tripletex is asked; null when nothing is. */
export function problemBefore(input: ConnectInput, hasBuiltIn: boolean): ConnectProblem | null {
  if (input.userKey.trim() === '') return { field: 'userKey', error: 'userKeyMissing' }
  if (input.environment === 'own' && !isAddress(input.address)) {
    return { field: 'address', error: busyError('addressInvalid') }
  }
  if (needsConsumerToken(input.userKey, hasBuiltIn) && input.consumerToken.trim() === '') {
    return { field: 'consumerToken', error: busyError('consumerTokenMissing') }
  }
  return null
}
