/** What opens a session. Lives in the keychain and in memory only: never in a log, a file or an error. */
export type TripletexCredential =
  | { readonly kind: 'userKey'; readonly consumerToken: string; readonly userKey: string }
  | { readonly kind: 'companyKey'; readonly companyKey: string }

const companyKeyPrefix = 'tlxr_'

/** Tells by its prefix which kind of key a person pasted; a user key is used with the application's consumer token. */
export function credentialFromKey(key: string, consumerToken: string): TripletexCredential {
  const trimmed = key.trim()
  return trimmed.startsWith(companyKeyPrefix)
    ? { kind: 'companyKey', companyKey: trimmed }
    : { kind: 'userKey', consumerToken, userKey: trimmed }
}
