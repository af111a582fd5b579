import { credentialFromKey } from '@main/tripletex/credential'
import {
  keyFitsEnvironment,
  parseBaseUrl,
  productionBaseUrl,
  testBaseUrl,
} from '@main/tripletex/environments'
import { describe, expect, it } from 'vitest'

describe('base URL', () => {
  it.each([
    ['https://tripletex.no/v2', 'https://tripletex.no/v2'],
    [' https://tripletex.no/ ', 'https://tripletex.no/v2'],
    ['https://proxy.example/tripletex/v2/', 'https://proxy.example/tripletex/v2'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/v2'],
    ['http://localhost:4010/v2', 'http://localhost:4010/v2'],
    ['http://[::1]:4010/v2', 'http://[::1]:4010/v2'],
  ])('%s is read as %s', (text, value) => {
    expect(parseBaseUrl(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['tripletex.no', 'notAnAddress'],
    ['ftp://tripletex.no/v2', 'notAnAddress'],
    ['http://tripletex.no/v2', 'notEncrypted'],
    ['http://127.0.0.1.example.com/v2', 'notEncrypted'],
    ['https://user:pass@tripletex.no/v2', 'hasExtraParts'],
    ['https://tripletex.no/v2?x=1', 'hasExtraParts'],
  ])('%s is refused: %s', (text, error) => {
    expect(parseBaseUrl(text)).toEqual({ ok: false, error })
  })
})

it('a key with the company prefix is a company key, another one a user key with the application’s token', () => {
  expect(credentialFromKey(' tlxr_abc\n', 'app')).toEqual({ kind: 'companyKey', companyKey: 'tlxr_abc' })
  expect(credentialFromKey('abc ', 'app')).toEqual({ kind: 'userKey', consumerToken: 'app', userKey: 'abc' })
})

it('test keys fit the test environment only, others production only, and any an address of one’s own', () => {
  const fits = (url: string) => [keyFitsEnvironment('test-abc', url), keyFitsEnvironment('abc', url)]
  expect(fits(productionBaseUrl)).toEqual([false, true])
  expect(fits(testBaseUrl)).toEqual([true, false])
  expect(fits('http://127.0.0.1:4010/v2')).toEqual([true, true])
})
