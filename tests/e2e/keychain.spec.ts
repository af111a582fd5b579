import keytar from 'keytar'
import { clearKeychain } from './app/keychain.ts'
import { expect, test } from './app/test.ts'

test('the session has a keychain, and what a test stored can be cleared', async ({ keychainService }) => {
  await keytar.setPassword(keychainService, 'key', 'secret')
  expect(await keytar.getPassword(keychainService, 'key')).toBe('secret')

  await clearKeychain(keychainService)

  expect(await keytar.findCredentials(keychainService)).toEqual([])
})
