import { exhaustive } from '@shared/exhaustive'
import { lazy, Suspense, useEffect } from 'react'
import { type Panel, usePanels } from '../panels'
import { hideToast } from '../toast'

const loadEditor = () => import('../../features/entryEditor/EntryEditor')
const loadSubmit = () => import('../../features/submit/SubmitPanel')
const loadTimerStop = () => import('../../features/timer/TimerStopPanel')
const loadTimerEdit = () => import('../../features/timer/TimerEditPanel')
const loadTimerSwitch = () => import('../../features/timer/TimerSwitchPanel')
const loadQuickEntry = () => import('../../features/quickEntry/QuickEntryPanel')
const loadPalette = () => import('../../features/help/CommandPalette')
const loadShortcuts = () => import('../../features/help/ShortcutSheet')

const EntryEditor = lazy(() => loadEditor().then((module) => ({ default: module.EntryEditor })))
const SubmitPanel = lazy(() => loadSubmit().then((module) => ({ default: module.SubmitPanel })))
const TimerStopPanel = lazy(() => loadTimerStop().then((module) => ({ default: module.TimerStopPanel })))
const TimerEditPanel = lazy(() => loadTimerEdit().then((module) => ({ default: module.TimerEditPanel })))
const TimerSwitchPanel = lazy(() =>
  loadTimerSwitch().then((module) => ({ default: module.TimerSwitchPanel })),
)
const QuickEntryPanel = lazy(() => loadQuickEntry().then((module) => ({ default: module.QuickEntryPanel })))
const TemplatesPanel = lazy(() =>
  import('../../features/templates/TemplatesPanel').then((module) => ({ default: module.TemplatesPanel })),
)
const DuplicatePanel = lazy(() =>
  import('../../features/duplicate/DuplicatePanel').then((module) => ({ default: module.DuplicatePanel })),
)
const EntryLogPanel = lazy(() =>
  import('../../features/entryLog/EntryLogPanel').then((module) => ({ default: module.EntryLogPanel })),
)
const DeletedEntriesPanel = lazy(() =>
  import('../../features/entryLog/DeletedEntriesPanel').then((module) => ({
    default: module.DeletedEntriesPanel,
  })),
)
const ExportPanel = lazy(() =>
  import('../../features/exchange/ExportPanel').then((module) => ({ default: module.ExportPanel })),
)
const ImportPanel = lazy(() =>
  import('../../features/exchange/ImportPanel').then((module) => ({ default: module.ImportPanel })),
)
const CommandPalette = lazy(() => loadPalette().then((module) => ({ default: module.CommandPalette })))
const ShortcutSheet = lazy(() => loadShortcuts().then((module) => ({ default: module.ShortcutSheet })))

function PanelView({ panel, close }: { panel: Panel; close: () => void }) {
  switch (panel.kind) {
    case 'editor':
      return (
        <EntryEditor
          key={panel.entry?.id}
          entry={panel.entry}
          day={panel.day}
          start={panel.start}
          anchor={panel.anchor}
          close={close}
        />
      )
    case 'quickEntry':
      return <QuickEntryPanel text={panel.text} close={close} />
    case 'templates':
      return <TemplatesPanel from={panel.from} close={close} />
    case 'deletedEntries':
      return <DeletedEntriesPanel close={close} />
    case 'duplicate':
      return <DuplicatePanel entry={panel.entry} close={close} />
    case 'entryLog':
      return <EntryLogPanel entry={panel.entry} close={close} />
    case 'submit':
      return <SubmitPanel day={panel.day} close={close} />
    case 'exchangeExport':
      return <ExportPanel close={close} />
    case 'exchangeImport':
      return <ImportPanel close={close} />
    case 'timerStop':
      return <TimerStopPanel stoppedAt={panel.stoppedAt} close={close} />
    case 'timerEdit':
      return <TimerEditPanel at={panel.at} close={close} />
    case 'timerSwitch':
      return <TimerSwitchPanel close={close} />
    case 'palette':
      return <CommandPalette close={close} />
    case 'shortcuts':
      return <ShortcutSheet close={close} />
    default:
      return exhaustive(panel)
  }
}

/** Shows the panel that is open. Their code is fetched while the window is idle, so that the first one opens at once. */
export function PanelHost() {
  const { panel, close } = usePanels()
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      void loadEditor()
      void loadTimerStop()
      void loadTimerEdit()
      void loadQuickEntry()
      void loadSubmit()
    })
    return () => cancelIdleCallback(handle)
  }, [])
  // A message at the foot of the window would lie over the panel's buttons.
  useEffect(() => {
    if (panel) void hideToast()
  }, [panel])
  return panel ? (
    <Suspense>
      <PanelView panel={panel} close={close} />
    </Suspense>
  ) : null
}
