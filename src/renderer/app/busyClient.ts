import type { BusyBridge } from '@shared/ipc/bridge'
import type { CallInput, CallName, CallOutput, DataArea } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { keepPreviousData, type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query'

/** A refusal from main, carried through react-query. What to say about it is in `errorText`. */
class BusyCallError extends Error {
  readonly busyError: BusyError

  constructor(error: BusyError) {
    super(error.code)
    this.name = 'BusyCallError'
    this.busyError = error
  }
}

/** The error value behind anything that a call threw; what is not a refusal from main is `internal`. */
export function busyErrorOf(thrown: unknown): BusyError {
  return thrown instanceof BusyCallError ? thrown.busyError : busyError('internal')
}

/** Calls main. Throws `BusyCallError` where main refuses. */
export async function callBusy<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const bridge: BusyBridge = window.busy
  const answer = await bridge.call(name, input)
  if (!answer.ok) throw new BusyCallError(answer.error)
  return answer.value
}

/** The calls that read, with the areas of data whose change makes their answer old. */
export const readAreas = {
  'app.state': ['app', 'settings'],
  'settings.get': ['settings', 'app'],
  'recovery.get': ['app'],
  'backups.list': ['backups', 'timeEntries', 'outbox', 'app'],
  'timeEntries.week': ['orders', 'timeEntries', 'projects', 'outbox', 'settings', 'app'],
  'timeEntries.warnings': ['timeEntries', 'projects', 'outbox', 'integration', 'app'],
  'history.state': ['history', 'timeEntries'],
  'projects.search': ['projects', 'timeEntries'],
  'projects.get': ['projects'],
  'projects.list': ['projects', 'timeEntries', 'people', 'integration', 'app'],
  'projects.page': ['projects', 'timeEntries', 'people', 'workTypes', 'integration', 'app'],
  'company.get': ['settings'],
  'approval.waiting': ['timeEntries', 'people', 'settings', 'app'],
  'approval.period': ['timeEntries', 'people', 'projects', 'settings', 'app'],
  'approval.personWeek': ['orders', 'timeEntries', 'people', 'projects', 'outbox', 'settings', 'app'],
  'approval.projects': ['timeEntries', 'people', 'projects', 'settings', 'app'],
  'approval.projectEntries': ['orders', 'timeEntries', 'people', 'projects', 'outbox', 'settings', 'app'],
  'reports.hours': [
    'timeEntries',
    'people',
    'projects',
    'workTypes',
    'outbox',
    'integration',
    'settings',
    'app',
  ],
  'costs.list': ['costs', 'orders', 'people', 'projects', 'settings', 'app'],
  'costs.waiting': ['costs', 'people', 'projects', 'settings', 'app'],
  'costs.receipt': ['costs'],
  'costs.products': ['projects', 'integration'],
  'exchange.outgoing': ['timeEntries', 'people', 'settings', 'app'],
  'orders.dashboard': [
    'orders',
    'timeEntries',
    'costs',
    'projects',
    'people',
    'integration',
    'settings',
    'app',
  ],
  'orders.list': ['orders', 'timeEntries', 'costs', 'projects', 'outbox', 'settings', 'app'],
  'orders.draft': [
    'orders',
    'timeEntries',
    'costs',
    'projects',
    'workTypes',
    'integration',
    'settings',
    'app',
  ],
  'orders.deletion': ['orders', 'outbox', 'app'],
  'orders.get': ['orders', 'timeEntries', 'outbox', 'projects', 'app'],
  'projects.alike': ['projects'],
  'projects.source': ['projects', 'integration'],
  'workTypes.forProject': ['projects'],
  'workTypes.list': ['workTypes', 'projects', 'timeEntries', 'integration'],
  'workTypes.page': ['workTypes', 'projects', 'timeEntries', 'integration'],
  'products.get': ['projects', 'integration'],
  'products.search': ['projects', 'integration'],
  'imports.source': ['integration', 'projects'],
  'entryLog.of': ['orders', 'timeEntries'],
  'entryLog.deleted': ['timeEntries', 'projects'],
  'quickEntry.understand': ['projects', 'timeEntries'],
  'entries.latest': ['timeEntries'],
  'templates.list': ['templates', 'projects', 'workTypes', 'integration'],
  'favourites.list': ['projects'],
  'weekGrid.view': ['orders', 'timeEntries', 'projects', 'outbox', 'settings', 'app'],
  'absences.question': ['absences', 'timer', 'projects'],
  'absences.stopped': ['absences', 'history', 'projects'],
  'absences.support': [],
  'shortcuts.status': ['shortcuts', 'settings'],
  'people.names': ['people'],
  'people.list': ['people', 'integration', 'projects', 'app'],
  'people.page': ['people', 'integration', 'projects', 'timeEntries', 'app'],
  'people.match': ['people', 'integration', 'app'],
  'groups.list': ['people'],
  'administration.log': ['administration'],
  'integration.previewTransfer': ['integration', 'timeEntries', 'projects', 'workTypes', 'outbox'],
  'integration.status': ['integration', 'projects', 'timeEntries', 'outbox', 'app'],
  'integration.unseenOutcome': ['integration'],
  'setup.checklist': ['integration', 'projects', 'people', 'workTypes', 'app'],
  'workspace.list': ['app', 'integration'],
  'timer.state': ['timer', 'timeEntries', 'projects'],
  'sync.status': ['outbox', 'integration', 'app'],
  'outbox.list': ['outbox', 'orders', 'projects', 'people', 'app'],
  'outbox.heldBack': ['outbox', 'timeEntries', 'integration'],
  'outbox.entries': ['outbox', 'timeEntries'],
  'reconciliation.view': ['outbox', 'timeEntries', 'projects', 'integration', 'app'],
  'reconciliation.log': ['outbox'],
} as const satisfies Partial<Record<CallName, readonly DataArea[]>>

export type ReadName = keyof typeof readAreas

type ReadKey<N extends ReadName> = readonly [N, CallInput<N>]

/** The cache key of a read; the name comes first, so that a change of an area finds it. */
export function readKey<N extends ReadName>(name: N, input: CallInput<N>): ReadKey<N> {
  return [name, input]
}

/** What react-query needs for a read, for use where hooks cannot be. */
export function readOptions<N extends ReadName>(
  name: N,
  input: CallInput<N>,
): { queryKey: ReadKey<N>; queryFn: () => Promise<CallOutput<N>> } {
  return { queryKey: readKey(name, input), queryFn: () => callBusy(name, input) }
}

/**
 * Reads from main, and reads again when main says that an area it rests on has changed. With `keepPrevious` the last answer
 * stays in view while another input is read.
 */
export function useBusyQuery<N extends ReadName>(
  name: N,
  input: CallInput<N>,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<CallOutput<N>, Error> {
  return useQuery<CallOutput<N>, Error, CallOutput<N>, ReadKey<N>>({
    ...readOptions(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious && { placeholderData: keepPreviousData }),
  })
}

/** Calls main to change something. Main tells which views are old by `data.changed`; nothing is invalidated here. */
export function useBusyMutation<N extends CallName>(name: N) {
  return useMutation<CallOutput<N>, Error, CallInput<N>>({
    mutationFn: (input: CallInput<N>) => callBusy(name, input),
  })
}
