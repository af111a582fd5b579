import type { DataArea } from '@shared/ipc/contract'

/**
 * Gathers the areas that one piece of work changes, and tells of them once, after the answer to the call that changed them has
 * left: a window then reads anew once, and does not keep the person waiting for the answer.
 */
export function createChangeTeller(tell: (areas: DataArea[]) => void): (...areas: DataArea[]) => void {
  const gathered = new Set<DataArea>()
  return (...areas) => {
    if (gathered.size === 0) {
      setImmediate(() => {
        const told = [...gathered]
        gathered.clear()
        tell(told)
      })
    }
    for (const area of areas) gathered.add(area)
  }
}
