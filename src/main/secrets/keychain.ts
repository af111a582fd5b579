import type { Result } from '@shared/result'

/** `noService`: nothing keeps secrets here. `noAnswer`: it did not answer in time. `refused`: it answered no. */
export type KeychainProblem = { readonly code: 'noService' | 'noAnswer' | 'refused'; readonly detail: string }

/** Where keys live. Nothing here throws; a secret is never part of a problem's detail. */
export interface Keychain {
  /** `memory` forgets everything when the app ends: a person must be told so. */
  readonly backend: 'system' | 'memory'
  get(account: string): Promise<Result<string | null, KeychainProblem>>
  set(account: string, secret: string): Promise<Result<undefined, KeychainProblem>>
  /** Deleting what is not there succeeds. */
  delete(account: string): Promise<Result<undefined, KeychainProblem>>
}
