import type { CallName } from '@shared/ipc/contract'

const OF_EVERY_WORKSPACE: ReadonlySet<CallName> = new Set<CallName>([
  'absences.support',
  'app.state',
  'app.usable',
  'app.openSettings',
  'app.openMain',
  'app.openMiniTimer',
  'app.closeMiniTimer',
  'app.sizeMiniTimer',
  'recovery.get',
  'recovery.retry',
  'settings.get',
  'shortcuts.record',
  'shortcuts.status',
  'welcome.start',
  'workspace.leaveDemo',
  'workspace.list',
  'workspace.open',
])

/**
 * Whether a call means the same whichever workspace is open: it is about the program, its windows, or which workspace that is.
 * All others are about what the person had before them, and must not be carried out in another company's data.
 */
export function holdsInEveryWorkspace(name: CallName): boolean {
  return OF_EVERY_WORKSPACE.has(name)
}
