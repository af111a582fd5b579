import { expect, test } from 'vitest'
import { connectionHealth } from '../../src/renderer/features/settings/integrations/connectionHealth'

const connected = {
  companyName: '',
  organizationNumber: '',
  employeeName: '',
  environment: 'production',
  address: '',
  isUsualAddress: true,
  keyStoredIn: 'system',
  state: 'connected',
} as const
const waitUntil = '2026-11-24T12:00:00.000Z'

test.each([
  ['good', 'connected', 'online', null],
  ['offline', 'connected', 'offline', null],
  ['offline', 'connected', 'offline', waitUntil],
  ['waits', 'connected', 'online', waitUntil],
  ['keyRejected', 'keyRejected', 'needsKey', null],
  ['keyMissing', 'keyMissing', 'offline', waitUntil],
] as const)('%s: key %s, Tripletex %s, a wait until %s', (health, state, connection, until) => {
  expect(connectionHealth({ connection: { ...connected, state } }, { connection, waitUntil: until })).toBe(
    health,
  )
})

test('nothing is wrong with a connection that is not known yet, or not there', () => {
  expect(connectionHealth({ connection: connected }, undefined)).toBe('good')
  expect(connectionHealth({ connection: null }, { connection: 'none', waitUntil: null })).toBe('good')
})
