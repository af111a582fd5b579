import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { costReceipt } from '@main/costs/costReceipt'
import { deleteCosts } from '@main/costs/moveCosts'
import { receiptFileName } from '@main/costs/receipts'
import { undoLatest } from '@main/time/undo'
import { RECEIPT_MAX_BYTES } from '@shared/ipc/costs'
import { describe, expect, it, test } from 'vitest'
import { good } from '../time/testServices'
import { costWorld, picture } from './costWorld'

const receipt = { name: 'kvittering.jpg', bytes: picture() }

describe('a receipt', () => {
  it('is on disk as it was, and is named by what it is', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola, { receipt })
    const { receiptFile, receiptName } = world.cost(id)
    expect(receiptFile).toMatch(/^[\da-f-]{36}\.png$/)
    expect(receiptName).toBe('kvittering.jpg')
    expect(new Uint8Array(readFileSync(join(world.receiptFolder, receiptFile ?? '')))).toEqual(receipt.bytes)
    expect(good(await costReceipt(world.services, world.receipts, world.kari, id))).toEqual({
      ...receipt,
      kind: 'png',
    })
    expect(await world.viewFor(world.ola, id)).toMatchObject({
      hasReceipt: true,
      receiptName: 'kvittering.jpg',
    })
    expect(JSON.stringify(await world.viewFor(world.ola, id))).not.toContain(receiptFile)
    expect(JSON.stringify(world.services.history.latest())).not.toContain('bytes')
  })

  it('stays with a cost that is changed, and goes where that is said', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola, { receipt })
    good(await world.save(world.ola, { id, description: 'Nytt' }))
    expect(world.cost(id).receiptName).toBe('kvittering.jpg')
    good(await world.save(world.ola, { id, description: 'Nytt', receipt: null }))
    expect(world.cost(id)).toMatchObject({ receiptFile: null, receiptName: null })
    good(undoLatest(world.services))
    const found = good(await costReceipt(world.services, world.receipts, world.ola, id))
    expect(found.bytes).toEqual(receipt.bytes)
  })

  it('that was there before another one is had back by undo, and so is that of a deleted cost', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola, { receipt })
    good(await world.save(world.ola, { id, receipt: { name: 'annen.png', bytes: picture('annen') } }))
    const bytes = async () => good(await costReceipt(world.services, world.receipts, world.ola, id)).bytes
    expect(await bytes()).toEqual(picture('annen'))
    good(undoLatest(world.services))
    expect(await bytes()).toEqual(receipt.bytes)
    good(deleteCosts(world.services, world.ola, [id]))
    good(undoLatest(world.services))
    expect(await bytes()).toEqual(receipt.bytes)
  })

  it('is a picture or a PDF of at most 20 MB; else nothing is kept at all', async () => {
    const world = costWorld()
    const wrong = { name: 'kvittering.pdf', bytes: new Uint8Array(Buffer.from('<html>')) }
    expect(await world.save(world.ola, { receipt: wrong })).toMatchObject({ error: { code: 'receiptKind' } })
    const large = new Uint8Array(RECEIPT_MAX_BYTES + 1)
    large.set(picture())
    expect(await world.save(world.ola, { receipt: { name: 'stor.png', bytes: large } })).toMatchObject({
      error: { code: 'receiptTooLarge', facts: { megabytes: 20 } },
    })
    expect(await world.seen(world.ola)).toEqual([])
    expect(existsSync(world.receiptFolder)).toBe(false)
    const whole = large.slice(0, RECEIPT_MAX_BYTES)
    good(await world.save(world.ola, { receipt: { name: 'stor.png', bytes: whole } }))
  })

  it('leaves nothing behind where the cost cannot be saved', async () => {
    const world = costWorld()
    const { store } = world.services
    const put = store.costs.put
    store.costs.put = () => {
      throw new Error('disk')
    }
    await expect(world.save(world.ola, { receipt })).rejects.toThrow('disk')
    store.costs.put = put
    expect(readdirSync(world.receiptFolder)).toEqual([])
    expect(await world.seen(world.ola)).toEqual([])
  })

  it('that cannot be written leaves the cost as it was', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola)
    // A file where the folder should be fails for every user and on every system.
    writeFileSync(world.receiptFolder, '')
    expect(await world.save(world.ola, { id, description: 'Nei', receipt })).toMatchObject({
      error: { code: 'receiptNotKept', facts: { name: 'kvittering.jpg' } },
    })
    expect(world.cost(id)).toMatchObject({ description: 'Tog til Bergen', receiptFile: null })
    rmSync(world.receiptFolder)
    good(await world.save(world.ola, { id, description: 'Ja', receipt }))
  })

  it('that is not where it was put, or was changed there, is told of by its name', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola, { receipt })
    const file = join(world.receiptFolder, world.cost(id).receiptFile ?? '')
    const missing = { error: { code: 'receiptMissing', facts: { name: 'kvittering.jpg' } } }
    writeFileSync(file, 'noe annet')
    expect(await costReceipt(world.services, world.receipts, world.ola, id)).toMatchObject(missing)
    rmSync(file)
    expect(await costReceipt(world.services, world.receipts, world.ola, id)).toMatchObject(missing)
    good(await world.save(world.ola, { id, receipt }))
    good(await costReceipt(world.services, world.receipts, world.ola, id))
  })

  it('is read by those only who see the cost, and from nowhere but its folder', async () => {
    const world = costWorld()
    const id = await world.spent(world.kari, { receipt })
    expect(await costReceipt(world.services, world.receipts, world.ola, id)).toMatchObject({
      error: { code: 'forbidden' },
    })
    good(await costReceipt(world.services, world.receipts, world.pia, id))
    mkdirSync(world.receiptFolder, { recursive: true })
    writeFileSync(join(world.folder, 'outside.png'), picture())
    expect(await world.receipts.read('../outside.png')).toBeNull()
    chmodSync(join(world.folder, 'outside.png'), 0o600)
  })
})

test.each([
  ['Kvittering nr. 3 – tog.JPG', 'Kvittering nr. 3 _ tog.png'],
  ['../../.bashrc', '_.._.bashrc.png'],
  ['C:\\x\\y.png', 'C__x_y.png'],
  ['.png', 'kvittering.png'],
  ['', 'kvittering.png'],
  [`${'a'.repeat(200)}.png`, `${'a'.repeat(100)}.png`],
])('«%s» is put on disk as «%s»', (name, file) => {
  expect(receiptFileName(name, 'png')).toBe(file)
})
