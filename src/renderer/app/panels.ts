import type { LocalDay } from '@shared/domain/localDay'
import type { EntryView } from '@shared/ipc/timeEntries'
import { create } from 'zustand'

/** What can lie over the main window, one at a time. */
export type Panel =
  | { kind: 'editor'; entry: EntryView | null; day: LocalDay }
  | { kind: 'submit' }
  | { kind: 'timerStop'; stoppedAt: Date }
  | { kind: 'timerEdit' }
  | { kind: 'palette' }
  | { kind: 'shortcuts' }

type PanelStore = { panel: Panel | null; open: (panel: Panel) => void; close: () => void }

export const usePanels = create<PanelStore>((set) => ({
  panel: null,
  open: (panel) => set({ panel }),
  close: () => set({ panel: null }),
}))

/** Opens a panel from anywhere; one that is open gives way. */
export function openPanel(panel: Panel): void {
  usePanels.getState().open(panel)
}
