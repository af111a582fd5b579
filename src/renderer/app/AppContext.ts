import type { AppState, Settings } from '@shared/ipc/app'
import { createContext, useContext } from 'react'

/** What every view may ask: who and where we are, and how things are to be shown. */
export type AppContextValue = { state: AppState; settings: Settings }

export const AppContext = createContext<AppContextValue | null>(null)

function useAppContext(): AppContextValue {
  const value = useContext(AppContext)
  if (!value) throw new Error('Used outside the app')
  return value
}

/** Phase, workspace, person, language and platform, as main last said. */
export function useAppState(): AppState {
  return useAppContext().state
}

/** The person's settings, as main last said. */
export function useSettings(): Settings {
  return useAppContext().settings
}
