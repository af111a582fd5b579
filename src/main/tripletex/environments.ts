import { err, ok, type Result } from '@shared/result'

export const productionBaseUrl = 'https://tripletex.no/v2'
export const testBaseUrl = 'https://api-test.tripletex.tech/v2'

const testKeyPrefix = 'test-'

export type BaseUrlProblem = 'notAnAddress' | 'notEncrypted' | 'hasExtraParts'

/**
 * Reads an address that a person or a script gave, and returns it without a trailing slash and ending in `/v2`.
 * Plain http is accepted for this machine only, because keys travel in the request.
 */
export function parseBaseUrl(text: string): Result<string, BaseUrlProblem> {
  const url = parsed(text.trim())
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return err('notAnAddress')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return err('hasExtraParts')
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return err('notEncrypted')
  const path = url.pathname.replace(/\/+$/, '')
  return ok(`${url.origin}${path.endsWith('/v2') ? path : `${path}/v2`}`)
}

function parsed(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

/**
 * Whether a user key can belong to the environment at this address: test keys start with `test-`, and keys never
 * work across environments. An address of another kind takes any key, and a company key does not show where it belongs.
 */
export function keyFitsEnvironment(userKey: string, baseUrl: string): boolean {
  if (baseUrl === productionBaseUrl) return !userKey.startsWith(testKeyPrefix)
  if (baseUrl === testBaseUrl) return userKey.startsWith(testKeyPrefix)
  return true
}
