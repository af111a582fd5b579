import { openKeychain } from '@main/secrets/openKeychain'

/** Runs in a process of its own, in the desktop session that the test made; prints what it saw as one line of JSON. */
const serviceName = process.argv[2] ?? ''
const secret = 'hemmelig-æøå-🔑'
const account = 'user-key'

const first = await openKeychain(serviceName, { info() {}, warn() {} })
const before = await first.keychain.get(account)
const stored = await first.keychain.set(account, secret)
const second = await openKeychain(serviceName, { info() {}, warn() {} })
const readBack = await second.keychain.get(account)
const deleted = await second.keychain.delete(account)
const deletedAgain = await second.keychain.delete(account)
const after = await second.keychain.get(account)

console.log(
  JSON.stringify({
    backend: first.keychain.backend,
    fallback: first.fallback,
    before,
    stored,
    readBackIsTheSame: readBack.ok && readBack.value === secret,
    deleted,
    deletedAgain,
    after,
  }),
)
