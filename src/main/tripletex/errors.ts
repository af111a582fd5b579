/**
 * Whether a write can have been stored although no good answer came. `notSent`: surely not.
 * `unknown`: perhaps, so read before writing again. Without meaning for reads.
 */
export type Outcome = 'notSent' | 'unknown'

export type NetworkReason =
  | 'refused'
  | 'timeout'
  | 'dropped'
  | 'dns'
  | 'offline'
  | 'tls'
  | 'cancelled'
  | 'other'

export interface FieldMessage {
  /** Tripletex's property path, for example `activity.id`; null for a rule about the object as a whole. */
  readonly field: string | null
  /** Tripletex's own words, in the language of the key's user. */
  readonly message: string
}

/** Every way in which a call to Tripletex can fail. `requestId` is Tripletex's own, for its support. */
export type TripletexError = { readonly requestId?: string | undefined } & (
  | { readonly kind: 'noCredential' }
  | { readonly kind: 'network'; readonly reason: NetworkReason; readonly outcome: Outcome }
  | {
      readonly kind: 'unauthorized'
      readonly reason: 'sessionRejected' | 'consumerToken' | 'employeeToken' | 'companyKey'
    }
  | { readonly kind: 'forbidden'; readonly message: string }
  | { readonly kind: 'notFound'; readonly message: string }
  /** The stored version is another one than the one sent, or two writes met (409/8000). */
  | { readonly kind: 'revision' }
  /** The key (employee, project, activity, day) or another unique value is taken (409/7000, 409/14000). */
  | { readonly kind: 'duplicate'; readonly message: string }
  /** Approved, invoiced or paid out; must be reopened in Tripletex first. */
  | { readonly kind: 'locked'; readonly message: string }
  | { readonly kind: 'rateLimited'; readonly retryAfterSeconds: number }
  | {
      readonly kind: 'validation'
      readonly status: number
      readonly code: number
      readonly fields: readonly FieldMessage[]
      readonly message: string
    }
  | { readonly kind: 'server'; readonly status: number; readonly outcome: Outcome }
  /** Something answered, but not as Tripletex does: another server, a portal, or a changed contract. */
  | {
      readonly kind: 'unexpectedAnswer'
      readonly status?: number
      readonly reason: 'redirect' | 'notJson' | 'notTripletex' | 'shape'
      /** Property paths that did not fit, never their values. */
      readonly detail: string
      readonly outcome: Outcome
    }
)

/** True when a write that failed so may be stored in Tripletex all the same: read before writing again. */
export function mayHaveBeenStored(error: TripletexError): boolean {
  return 'outcome' in error && error.outcome === 'unknown'
}

/** The same error, from a step that came before the write itself. */
export function beforeTheWrite(error: TripletexError): TripletexError {
  return 'outcome' in error ? { ...error, outcome: 'notSent' } : error
}
