import { RECEIPT_TYPES, receiptKind } from '@shared/domain/receipt'
import { useEffect, useState } from 'react'

/** Whether a receipt is shown here; a PDF is shown by the system. */
export function isPicture(bytes: Uint8Array): boolean {
  const kind = receiptKind(bytes)
  return kind !== null && kind !== 'pdf'
}

/** `address`: where a picture can be shown from; null for what is no picture, until it was read, and where it is `damaged`. */
type Picture = { address: string | null; damaged: boolean }

const NONE: Picture = { address: null, damaged: false }

/** A receipt's bytes as a picture. What begins like a picture and cannot be drawn is damaged. */
export function usePicture(bytes: Uint8Array | null): Picture {
  const [read, setRead] = useState<Picture & { of: Uint8Array | null }>({ ...NONE, of: null })
  useEffect(() => {
    const kind = bytes && receiptKind(bytes)
    if (!bytes || !kind || kind === 'pdf') return
    let wanted = true
    void drawable(new Blob([new Uint8Array(bytes)], { type: RECEIPT_TYPES[kind] })).then((address) => {
      if (wanted) setRead({ of: bytes, address, damaged: address === null })
    })
    return () => {
      wanted = false
    }
  }, [bytes])
  return bytes && read.of === bytes ? read : NONE
}

/** An address that the picture can be shown from; null where it cannot be drawn. */
function drawable(picture: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onerror = () => resolve(null)
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      const image = new Image()
      image.onload = () => resolve(address)
      image.onerror = () => resolve(null)
      image.src = address
    }
    reader.readAsDataURL(picture)
  })
}
