import type { EntryId } from '@shared/domain/ids'
import type { ApprovalPersonWeek } from '@shared/ipc/approval'
import { useState } from 'react'

const NOTHING: ReadonlySet<EntryId> = new Set()

/**
 * The entries of a person's week that are ticked. `of` names the week: what was ticked in one says nothing of another, nor of what
 * cannot be decided about any more.
 */
export function useEntryTicks(view: ApprovalPersonWeek, of: string) {
  const [ticks, setTicks] = useState({ of, ids: NOTHING })
  const tickable: ReadonlySet<EntryId> = new Set([...view.approvable, ...view.rejectable, ...view.undoable])
  const ids = ticks.of === of ? [...ticks.ids].filter((id) => tickable.has(id)) : []
  const ticked: ReadonlySet<EntryId> = new Set(ids)
  return {
    tickable,
    ticked,
    /** Ticks all of some entries, or none where all were. */
    tick: (some: readonly EntryId[]) => {
      const after = new Set(ticked)
      const on = some.some((id) => !ticked.has(id))
      for (const id of some) {
        if (on) after.add(id)
        else after.delete(id)
      }
      setTicks({ of, ids: after })
    },
    clear: () => setTicks({ of, ids: NOTHING }),
  }
}
