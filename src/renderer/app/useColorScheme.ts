import type { Settings } from '@shared/ipc/app'
import { useSyncExternalStore } from 'react'

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(changed: () => void): () => void {
  prefersDark.addEventListener('change', changed)
  return () => prefersDark.removeEventListener('change', changed)
}

/** The scheme to draw in: the person's choice, or the system's while they have made none. */
export function useColorScheme(setting: Settings['colorScheme']): 'light' | 'dark' {
  const dark = useSyncExternalStore(subscribe, () => prefersDark.matches)
  if (setting !== 'auto') return setting
  return dark ? 'dark' : 'light'
}
