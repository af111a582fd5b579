import type { DataArea } from '@shared/ipc/contract'
import { QueryClient } from '@tanstack/react-query'
import { mondayOf, useWeekStore } from '../features/timeline/weekStore'
import { type ReadName, readAreas, readKey, readOptions } from './busyClient'
import { closeMenu } from './menu'
import { usePanels } from './panels'

/** Main is on the same machine and says when data is old: no retries, no clock, no window focus decides. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

/** Asks for what the first view shows before React has drawn anything, so that the answers are there with the first paint. */
export function readFirstView(queryClient: QueryClient): void {
  void queryClient.prefetchQuery(readOptions('app.state', undefined))
  void queryClient.prefetchQuery(readOptions('settings.get', undefined))
  if (location.hash.startsWith('#/settings')) return
  void queryClient.prefetchQuery(readOptions('timer.state', undefined))
  if (location.hash.startsWith('#/mini')) return
  void queryClient.prefetchQuery(readOptions('sync.status', undefined))
  void queryClient.prefetchQuery(
    readOptions('timeEntries.week', { day: mondayOf(useWeekStore.getState().day) }),
  )
}

function isReadName(name: unknown): name is ReadName {
  return typeof name === 'string' && name in readAreas
}

/** Follows what main tells every window, for as long as the window is there. */
export function followMain(queryClient: QueryClient): void {
  window.busy.on('data.changed', ({ areas }) => {
    const changed = new Set<DataArea>(areas)
    void queryClient.invalidateQueries({
      predicate: ({ queryKey: [name] }) =>
        isReadName(name) && readAreas[name].some((area) => changed.has(area)),
    })
  })
  window.busy.on('workspace.opened', () => {
    usePanels.getState().close()
    closeMenu()
    // Not only made old: nothing of one company may be seen in another's workspace for as long as a call takes.
    void queryClient.resetQueries()
  })
  window.busy.on('sync.status', (status) => {
    queryClient.setQueryData(readKey('sync.status', undefined), status)
  })
}
