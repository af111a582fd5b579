import { type DragEvent, useState } from 'react'
import { showToast } from '../../app/toast'
import type { ChosenReceipt } from './receiptChoice'
import { useReadReceipt } from './useReadReceipt'

/** A receipt that is dropped anywhere on the page, while nothing lies over it. */
export function useDroppedReceipt(on: boolean, onReceipt: (receipt: ChosenReceipt) => void) {
  const read = useReadReceipt()
  const [over, setOver] = useState(false)
  const take = async (file: File) => {
    const receipt = await read(file)
    if (typeof receipt === 'string') void showToast({ message: receipt, tone: 'bad' })
    else onReceipt(receipt)
  }
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!on || !event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        const to = event.relatedTarget
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        setOver(false)
        const [file] = event.dataTransfer.files
        // What a dialog has taken already comes by here too.
        if (!on || event.defaultPrevented || !file) return
        event.preventDefault()
        void take(file)
      },
    },
  }
}
