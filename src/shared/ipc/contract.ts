import { z } from 'zod'
import { absenceCalls } from './absences'
import { administrationCalls } from './administration'
import { appCalls } from './app'
import { approvalCalls } from './approval'
import { companyCalls } from './company'
import { costCalls } from './costs'
import type { BusyError } from './errors'
import { exchangeCalls } from './exchange'
import { historyCalls } from './history'
import { importCalls } from './imports'
import { integrationCalls } from './integration'
import { orderCalls } from './orders'
import { peopleCalls } from './people'
import { projectCalls } from './projects'
import { reconciliationCalls } from './reconciliation'
import { registeringCalls } from './registering'
import { reportCalls } from './reports'
import { setupCalls } from './setup'
import { shortcutCalls } from './shortcuts'
import { SyncStatus, syncCalls } from './sync'
import { timeEntryCalls } from './timeEntries'
import { timerCalls } from './timer'
import { weekGridCalls } from './weekGrid'
import { WorkspaceId, workspaceCalls } from './workspaces'
import { workTypeCalls } from './workTypes'

/** Every call that a window can make, with what goes in and what comes out. */
export const calls = {
  ...appCalls,
  ...timeEntryCalls,
  ...historyCalls,
  ...projectCalls,
  ...workTypeCalls,
  ...companyCalls,
  ...importCalls,
  ...registeringCalls,
  ...weekGridCalls,
  ...timerCalls,
  ...absenceCalls,
  ...shortcutCalls,
  ...integrationCalls,
  ...setupCalls,
  ...workspaceCalls,
  ...syncCalls,
  ...reconciliationCalls,
  ...approvalCalls,
  ...exchangeCalls,
  ...costCalls,
  ...orderCalls,
  ...reportCalls,
  ...peopleCalls,
  ...administrationCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
export type CallInput<N extends CallName> = z.input<Calls[N]['input']>
export type CallParsedInput<N extends CallName> = z.output<Calls[N]['input']>
export type CallOutput<N extends CallName> = z.output<Calls[N]['output']>

/** Areas of data whose views must be read again. */
export const DataArea = z.enum([
  'app',
  'settings',
  'timeEntries',
  'timer',
  'projects',
  'integration',
  'outbox',
  'history',
  'backups',
  'absences',
  'templates',
  'shortcuts',
  'people',
  'workTypes',
  'administration',
  'costs',
  'orders',
])
export type DataArea = z.infer<typeof DataArea>

/** What main tells all windows. */
const events = {
  'data.changed': z.object({ areas: z.array(DataArea) }),
  'sync.status': SyncStatus,
  /** Another workspace is open now: nothing that a window has read holds any more. */
  'workspace.opened': z.object({ id: WorkspaceId }),
  /** Main asks the window to show a path of its own, for instance from the tray. */
  navigate: z.object({ path: z.string() }),
} as const

export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>

/** How an answer crosses: never as an exception, which would lose its code. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: BusyError }
