import { receiptKind } from '@shared/domain/receipt'
import { expect, test } from 'vitest'

const of = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  )

test.each([
  ['a PNG', of([0x89], 'PNG\r\n', [0x1a], '\nrest'), 'png'],
  ['a JPEG', of([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'jpg'],
  ['a WebP', of('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'webp'],
  ['a PDF', of('%PDF-1.7\n'), 'pdf'],
  ['a PDF behind what a scanner wrote before it', of('\r\n\r\n', '%PDF-1.4'), 'pdf'],
  ['a sound that begins like a WebP', of('RIFF', [1, 2, 3, 4], 'WAVEfmt '), null],
  ['a page of the web', of('<html><script>'), null],
  ['what speaks of PDF far inside', of('x'.repeat(2000), '%PDF-1.4'), null],
  ['a program', of('MZ', [0x90, 0]), null],
  ['the beginning of a PNG', of([0x89], 'PN'), null],
  ['nothing', of(), null],
])('%s is known by its bytes', (_what, bytes, kind) => {
  expect(receiptKind(bytes)).toBe(kind)
})
