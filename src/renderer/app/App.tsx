import { MantineProvider } from '@mantine/core'
import { createTranslator } from '@shared/i18n/translator'
import { type AppState, DEFAULT_SETTINGS, type Settings } from '@shared/ipc/app'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { I18nextProvider } from 'react-i18next'
import { HashRouter } from 'react-router'
import { AppContext } from './AppContext'
import { busyErrorOf, useBusyQuery } from './busyClient'
import { errorText } from './errorText'
import { AppRoutes } from './routes'
import { resolveVariables, theme } from './theme'
import { ToastHost } from './toast'
import { useColorScheme } from './useColorScheme'

/** The whole window: data, language, look and routes. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <Ready />
    </QueryClientProvider>
  )
}

/** Draws nothing before language and look are known: both arrive within the time of one call. */
function Ready() {
  const state = useBusyQuery('app.state', undefined)
  const settings = useBusyQuery('settings.get', undefined)
  if (state.error) return <CannotStart error={state.error} />
  if (!state.data || settings.isPending) return null
  return <Themed state={state.data} settings={settings.data ?? DEFAULT_SETTINGS} />
}

/** Main did not even say where we are: plain words in the system's language, without anything that could fail too. */
function CannotStart({ error }: { error: Error }) {
  const { t } = createTranslator(navigator.language.startsWith('en') ? 'en' : 'nb')
  return (
    <main className="cannotStart" role="alert">
      <h1>Busy</h1>
      <p>{errorText(busyErrorOf(error), t)}</p>
    </main>
  )
}

function Themed({ state, settings }: { state: AppState; settings: Settings }) {
  const translator = useMemo(() => createTranslator(state.language), [state.language])
  const colorScheme = useColorScheme(settings.colorScheme)
  const context = useMemo(() => ({ state, settings }), [state, settings])
  useEffect(() => {
    document.documentElement.lang = state.language
  }, [state.language])
  return (
    <AppContext value={context}>
      <I18nextProvider i18n={translator}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={resolveVariables}
          forceColorScheme={colorScheme}
          withStaticClasses={false}
        >
          <HashRouter>
            <AppRoutes />
          </HashRouter>
          <ToastHost />
        </MantineProvider>
      </I18nextProvider>
    </AppContext>
  )
}
