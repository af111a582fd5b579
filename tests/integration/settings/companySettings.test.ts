import { join } from 'node:path'
import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { companySettings } from '@main/settings/companySettings'
import { connect, disconnect } from '@main/settings/connect'
import { knownCompany } from '@main/settings/connection'
import type { ConnectInput } from '@shared/ipc/integration'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { simulatedTripletex } from '../sync/simulated'
import { good } from '../time/testServices'

const tripletex = simulatedTripletex()

const price = { defaultPriceOre: 125_000, submission: true, approvalFrom: null }

async function opened(folder?: string) {
  const { session, close, ...test } = await openedSession(folder === undefined ? {} : { folder })
  return {
    folder: test.folder,
    close: () => close(100),
    connect: (userKey = 'sim-admin') => connect(session.connectDeps, keyFor(userKey)),
    disconnect: () => disconnect(session.connectDeps),
    setPrice: () => good(changeCompanySettings(session.services, price)),
    price: () => companySettings(session.services),
    company: () => knownCompany(session.store)?.name ?? null,
    file: join(test.folder, 'busy.db'),
  }
}

const keyFor = (userKey: string): ConnectInput => ({
  userKey,
  consumerToken: 'sim-consumer',
  projectSync: true,
  environment: 'own',
  address: tripletex.url(),
})

describe('«Standard timepris»', () => {
  it('leaves whose workspace it is, so that a key of another company is refused', async () => {
    const test = await opened()
    good(await test.connect())
    test.setPrice()
    expect(test.company()).toBe('Fjordkonsult AS')
    await tripletex.settings({ otherCompany: true })
    expect(await test.connect()).toMatchObject({ error: { code: 'otherCompany' } })
    await test.disconnect()
    expect(await test.connect()).toMatchObject({ error: { code: 'otherCompany' } })
  })

  it('survives connecting, «Bytt nøkkel» and «Koble fra»', async () => {
    const test = await opened()
    test.setPrice()
    good(await test.connect())
    expect(test.price()).toMatchObject(price)
    good(await test.connect('sim-english'))
    expect(test.price()).toMatchObject(price)
    await test.disconnect()
    expect(test.price()).toMatchObject(price)
  })
})

describe('a database in which the price stood in the place of the company', () => {
  async function withPriceInPlaceOfCompany(connected: boolean) {
    const test = await opened()
    good(await test.connect())
    if (!connected) await test.disconnect()
    await test.close()
    const sqlite = new Database(test.file)
    sqlite.prepare("update settings set value = ? where key = 'company'").run(JSON.stringify(price))
    sqlite.close()
    return opened(test.folder)
  }

  it('keeps the price, and knows its company by its connection', async () => {
    const test = await withPriceInPlaceOfCompany(true)
    expect(test.price()).toMatchObject(price)
    expect(test.company()).toBe('Fjordkonsult AS')
    await tripletex.settings({ otherCompany: true })
    expect(await test.connect()).toMatchObject({ error: { code: 'otherCompany' } })
    await test.disconnect()
    expect(test.company()).toBe('Fjordkonsult AS')
  })

  it('keeps the price where there is no connection', async () => {
    const test = await withPriceInPlaceOfCompany(false)
    good(await test.connect())
    expect([test.price(), test.company()]).toMatchObject([price, 'Fjordkonsult AS'])
  })
})
