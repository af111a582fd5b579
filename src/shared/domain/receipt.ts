/** What a receipt can be, by the ending of its file. */
export const RECEIPT_TYPES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
} as const
export type ReceiptKind = keyof typeof RECEIPT_TYPES

/** Readers of PDF look this far for where one begins. */
const PDF_BEGINS_WITHIN = 1024

/** What the bytes of a file are, whatever it is called; null where they are none of what a receipt can be. */
export function receiptKind(bytes: Uint8Array): ReceiptKind | null {
  if (beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (beginsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return 'webp'
  return textAt(bytes, 0, PDF_BEGINS_WITHIN).includes('%PDF-') ? 'pdf' : null
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((each, index) => bytes[index] === each)
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length))
}
