import { busyError } from '@shared/ipc/errors'
import { describe, expect, test } from 'vitest'
import { problemBefore, problemOf } from '../../src/renderer/features/settings/integrations/connectProblem'

const input = {
  userKey: 'key',
  projectSync: true,
  environment: 'production' as const,
  address: '',
  consumerToken: '',
}

describe('what is wrong with the connect form before Tripletex is asked', () => {
  test('nothing, with a key and a built-in consumer token', () => {
    expect(problemBefore(input, true)).toBeNull()
  })

  test('a key of blanks is no key', () => {
    expect(problemBefore({ ...input, userKey: '  ' }, true)?.field).toBe('userKey')
  })

  test('without a built-in consumer token one is asked for, except for a company key', () => {
    expect(problemBefore(input, false)).toEqual({
      field: 'consumerToken',
      error: busyError('consumerTokenMissing'),
    })
    expect(problemBefore({ ...input, consumerToken: 'token' }, false)).toBeNull()
    expect(problemBefore({ ...input, userKey: ' tlxr_abc' }, false)).toBeNull()
  })

  test('an address is asked for only where it is used', () => {
    const own = { ...input, environment: 'own' as const }
    expect(problemBefore({ ...input, address: 'nonsense' }, true)).toBeNull()
    expect(problemBefore(own, true)?.field).toBe('address')
    expect(problemBefore({ ...own, address: 'tripletex.no/v2' }, true)?.field).toBe('address')
    expect(problemBefore({ ...own, address: ' http://127.0.0.1:8080/v2 ' }, true)).toBeNull()
  })
})

test('an error from main is shown at the field that can mend it', () => {
  const fieldOf = (code: Parameters<typeof busyError>[0]) => problemOf(busyError(code)).field
  expect(fieldOf('keyRejected')).toBe('userKey')
  expect(fieldOf('missingRights')).toBe('userKey')
  expect(fieldOf('wrongEnvironment')).toBe('environment')
  expect(fieldOf('addressInvalid')).toBe('address')
  expect(fieldOf('consumerTokenRejected')).toBe('consumerToken')
  expect(fieldOf('noNetwork')).toBe('form')
  expect(fieldOf('otherCompany')).toBe('form')
})
