import type { NetworkReason, Outcome, TripletexError } from './errors'

interface Cause {
  readonly pattern: RegExp
  readonly reason: NetworkReason
  readonly outcome: Outcome
}

/**
 * Names that Chromium (`net::ERR_…`) and Node (error codes) give to failures. Only those that happen before a
 * request can leave this machine count as not sent; whatever is not listed may have reached the server.
 */
const causes: readonly Cause[] = [
  { pattern: /ECONNREFUSED|ERR_CONNECTION_REFUSED/, reason: 'refused', outcome: 'notSent' },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION/,
    reason: 'dns',
    outcome: 'notSent',
  },
  {
    pattern: /ERR_INTERNET_DISCONNECTED|ERR_ADDRESS_UNREACHABLE|connect (EHOSTUNREACH|ENETUNREACH|ENETDOWN)/,
    reason: 'offline',
    outcome: 'notSent',
  },
  {
    pattern: /ERR_PROXY_CONNECTION_FAILED|ERR_TUNNEL_CONNECTION_FAILED/,
    reason: 'refused',
    outcome: 'notSent',
  },
  {
    pattern: /ERR_CERT_|ERR_SSL_|CERT_HAS_EXPIRED|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_/,
    reason: 'tls',
    outcome: 'notSent',
  },
  {
    pattern: /UND_ERR_CONNECT_TIMEOUT|ERR_CONNECTION_TIMED_OUT|connect ETIMEDOUT/,
    reason: 'timeout',
    outcome: 'notSent',
  },
  {
    pattern: /ETIMEDOUT|ERR_TIMED_OUT|UND_ERR_(HEADERS|BODY)_TIMEOUT/,
    reason: 'timeout',
    outcome: 'unknown',
  },
  {
    pattern:
      /ECONNRESET|EPIPE|UND_ERR_SOCKET|other side closed|terminated|ERR_CONNECTION_(RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|ERR_CONTENT_LENGTH_MISMATCH|ERR_NETWORK_CHANGED|ERR_NETWORK_IO_SUSPENDED/,
    reason: 'dropped',
    outcome: 'unknown',
  },
]

/** Turns what `fetch` threw into an error value. Reads names and codes only, so that no address or text leaks out. */
export function networkFailure(thrown: unknown): TripletexError {
  const words = wordsOf(thrown)
  if (/redirect/i.test(words)) {
    return { kind: 'unexpectedAnswer', reason: 'redirect', detail: '', outcome: 'unknown' }
  }
  const cause = causes.find(({ pattern }) => pattern.test(words))
  return cause === undefined
    ? { kind: 'network', reason: 'other', outcome: 'unknown' }
    : { kind: 'network', reason: cause.reason, outcome: cause.outcome }
}

function wordsOf(thrown: unknown, depth = 0): string {
  if (!(thrown instanceof Error) || depth > 3) return ''
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
  const inner = thrown instanceof AggregateError ? thrown.errors : [thrown.cause]
  return [code, thrown.message, ...inner.map((each) => wordsOf(each, depth + 1))].join(' ')
}
