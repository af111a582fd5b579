import { networkFailure } from '@main/tripletex/networkFailure'
import { describe, expect, it } from 'vitest'

describe('a failure named by Chromium', () => {
  it.each([
    ['net::ERR_CONNECTION_REFUSED', 'refused', 'notSent'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'refused', 'notSent'],
    ['net::ERR_NAME_NOT_RESOLVED', 'dns', 'notSent'],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline', 'notSent'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'tls', 'notSent'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timeout', 'notSent'],
    ['net::ERR_TIMED_OUT', 'timeout', 'unknown'],
    ['net::ERR_CONNECTION_RESET', 'dropped', 'unknown'],
    ['net::ERR_EMPTY_RESPONSE', 'dropped', 'unknown'],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'dropped', 'unknown'],
    ['net::ERR_NETWORK_CHANGED', 'dropped', 'unknown'],
    ['net::ERR_SOMETHING_NEW', 'other', 'unknown'],
  ])('%s is %s, %s', (message, reason, outcome) => {
    expect(networkFailure(new Error(message))).toEqual({ kind: 'network', reason, outcome })
  })
})

describe('a failure named by Node', () => {
  it('is found in the causes, also where both address families failed', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    const cause = new AggregateError([refused, refused])
    expect(networkFailure(new TypeError('fetch failed', { cause }))).toMatchObject({
      reason: 'refused',
      outcome: 'notSent',
    })
  })

  it('tells an address that cannot be reached from one that was lost on the way', () => {
    const failed = (message: string) =>
      networkFailure(new TypeError('fetch failed', { cause: new Error(message) }))
    expect(failed('connect EHOSTUNREACH 10.0.0.1:443')).toMatchObject({
      reason: 'offline',
      outcome: 'notSent',
    })
    expect(failed('read EHOSTUNREACH')).toMatchObject({ reason: 'other', outcome: 'unknown' })
  })
})
