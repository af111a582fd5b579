import { expect, test } from 'vitest'
import { readChosenFile } from '../../../src/renderer/features/import/readChosenFile.ts'

const file = (arrayBuffer: () => Promise<ArrayBuffer>, size = 10) => ({ name: 'fil.csv', size, arrayBuffer })
const bytes = (...all: number[]) => file(async () => Uint8Array.from(all).buffer)

test('a file that is locked or gone is told of, as is one that is no text or too large', async () => {
  const gone = file(() => Promise.reject(new DOMException('gone', 'NotFoundError')))
  expect(await readChosenFile(gone)).toEqual({ ok: false, error: 'notRead' })
  expect(await readChosenFile(bytes(0x50, 0x4b, 3, 4, 0, 0))).toEqual({ ok: false, error: 'notText' })
  expect(await readChosenFile({ ...gone, size: 10_000_001 })).toEqual({ ok: false, error: 'tooLarge' })
  expect(await readChosenFile(bytes(0x4d, 0xf8, 0x62))).toEqual({
    ok: true,
    value: { fileName: 'fil.csv', text: 'Møb' },
  })
})
