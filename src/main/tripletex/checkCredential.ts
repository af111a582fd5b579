import { err, ok, type Result } from '@shared/result'
import { createTripletexClient, type TripletexClientOptions } from './client'
import type { TripletexCredential } from './credential'
import { keyFitsEnvironment } from './environments'
import type { NetworkReason, TripletexError } from './errors'
import type { WhoAmI } from './resources/whoAmI'

/** Why a key cannot be used, each with something else to do about it. */
export type CredentialProblem =
  | { readonly code: 'wrongUserKey' }
  | { readonly code: 'wrongConsumerToken' }
  | { readonly code: 'wrongCompanyKey' }
  | { readonly code: 'noNetwork'; readonly reason: NetworkReason }
  /** The key is for the other environment, or what answers at the address is not Tripletex. */
  | { readonly code: 'wrongEnvironment'; readonly reason: 'keyOfOtherEnvironment' | 'notTripletex' }
  /** The key works but may not read who works in the company. `message` is Tripletex's own. */
  | { readonly code: 'missingRights'; readonly message: string }
  | { readonly code: 'rateLimited'; readonly retryAfterSeconds: number }
  | { readonly code: 'tripletexTrouble'; readonly error: TripletexError }

export type CheckedCredential = Pick<WhoAmI, 'company' | 'employee'>

/** Opens a session with the key, asks whose it is and whether it can read the employees, and logs out again. */
export async function checkCredential(
  options: Omit<TripletexClientOptions, 'credential'>,
  credential: TripletexCredential,
): Promise<Result<CheckedCredential, CredentialProblem>> {
  if (credential.kind === 'userKey' && !keyFitsEnvironment(credential.userKey, options.baseUrl)) {
    return err({ code: 'wrongEnvironment', reason: 'keyOfOtherEnvironment' })
  }
  const client = createTripletexClient({ ...options, credential: async () => credential })
  const who = await client.whoAmI({ priority: 'push' })
  if (!who.ok) return err(problemOf(who.error, credential))
  const employees = await client.employees.page({ from: 0, count: 1 }, { priority: 'push' })
  await client.endSession()
  if (!employees.ok) return err(problemOf(employees.error, credential))
  if (employees.value.values.length === 0) return err({ code: 'missingRights', message: '' })
  return ok({ company: who.value.company, employee: who.value.employee })
}

function problemOf(error: TripletexError, credential: TripletexCredential): CredentialProblem {
  switch (error.kind) {
    case 'network':
      return { code: 'noNetwork', reason: error.reason }
    case 'unauthorized':
      if (error.reason === 'consumerToken') return { code: 'wrongConsumerToken' }
      return { code: credential.kind === 'companyKey' ? 'wrongCompanyKey' : 'wrongUserKey' }
    case 'forbidden':
      return { code: 'missingRights', message: error.message }
    case 'rateLimited':
      return { code: 'rateLimited', retryAfterSeconds: error.retryAfterSeconds }
    case 'notFound':
    case 'unexpectedAnswer':
      return { code: 'wrongEnvironment', reason: 'notTripletex' }
    default:
      return { code: 'tripletexTrouble', error }
  }
}
