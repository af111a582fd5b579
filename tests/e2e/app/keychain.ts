import keytar from 'keytar'

/** A keychain service name that no other test and no installed app uses. */
export function uniqueKeychainService(): string {
  return `no.busy.test.${crypto.randomUUID()}`
}

/** Deletes everything that was stored under the service. */
export async function clearKeychain(service: string): Promise<void> {
  for (const { account } of await keytar.findCredentials(service)) {
    await keytar.deletePassword(service, account)
  }
}
