import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { EntryView } from '@shared/ipc/timeEntries'
import { useEffect } from 'react'
import { create } from 'zustand'

/** Minutes after midnight; `to` at or before `from` is on the next day. */
export type EditorStart = {
  from?: number
  to?: number
  minutes?: number
  projectId?: ProjectId | null
  workTypeId?: WorkTypeId
  description?: string
}

export type Anchor = { left: number; top: number; right: number; bottom: number }

/** What can lie over the main window, one at a time. */
export type Panel =
  | {
      kind: 'editor'
      entry: EntryView | null
      day: LocalDay
      /** What a new entry begins with. */
      start?: EditorStart
      /** What the editor belongs to in the window: it opens beside it, not in the middle. */
      anchor?: Anchor
    }
  | { kind: 'quickEntry'; text?: string }
  /** `from`: an entry to make a template of. */
  | { kind: 'templates'; from?: EntryView }
  | { kind: 'deletedEntries' }
  | { kind: 'duplicate'; entry: EntryView }
  | { kind: 'entryLog'; entry: EntryView }
  /** `day`: just this one is gone through, not the week in view. */
  | { kind: 'submit'; day?: LocalDay }
  | { kind: 'exchangeExport' }
  | { kind: 'exchangeImport' }
  | { kind: 'timerStop'; stoppedAt: Date }
  /** `at`: what is to be changed first. */
  | { kind: 'timerEdit'; at?: 'start' }
  | { kind: 'timerSwitch' }
  | { kind: 'palette' }
  | { kind: 'shortcuts' }

/** `stays`: answers whether the open panel must stay, and says why where it does. */
type PanelStore = {
  panel: Panel | null
  stays: (() => boolean) | null
  open: (panel: Panel) => void
  close: () => void
}

export const usePanels = create<PanelStore>((set) => ({
  panel: null,
  stays: null,
  open: (panel) => set({ panel }),
  close: () => set({ panel: null }),
}))

/** Opens a panel from anywhere; one that is open gives way, unless that would lose what is typed in it. */
export function openPanel(panel: Panel): void {
  const { panel: before, stays, open } = usePanels.getState()
  if (before && stays?.()) return
  open(panel)
}

/** Asks `stays` before the panel that is open gives way to another, for as long as the component is there. */
export function useStaysOpen(stays: () => boolean): void {
  useEffect(() => {
    usePanels.setState({ stays })
    return () => usePanels.setState((now) => (now.stays === stays ? { stays: null } : {}))
  }, [stays])
}
