import { RECEIPT_TYPES, receiptKind } from '@shared/domain/receipt'
import { useEffect, useState } from 'react'

/** Whether a receipt is shown here; a PDF is shown by the system. */
export function isPicture(bytes: Uint8Array): boolean {
  const kind = receiptKind(bytes)
  return kind !== null && kind !== 'pdf'
}

/** A picture's bytes as an address that it can be shown from; null for what is no picture, and until it was read. */
export function usePicture(bytes: Uint8Array | null): string | null {
  const [shown, setShown] = useState<{ of: Uint8Array; address: string } | null>(null)
  useEffect(() => {
    const kind = bytes && receiptKind(bytes)
    if (!bytes || !kind || kind === 'pdf') return
    const reader = new FileReader()
    reader.onload = () => {
      if (typeof reader.result === 'string') setShown({ of: bytes, address: reader.result })
    }
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)], { type: RECEIPT_TYPES[kind] }))
    return () => {
      reader.onload = null
    }
  }, [bytes])
  return shown && shown.of === bytes ? shown.address : null
}
