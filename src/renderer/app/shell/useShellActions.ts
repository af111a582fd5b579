import type { Right } from '@shared/domain/roles'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type NavigateFunction, useNavigate } from 'react-router'
import { useRegisteringActions } from '../../features/quickEntry/useRegisteringActions'
import { useAppState } from '../AppContext'
import { type Action, EVERYWHERE, useActions } from '../actions/actions'
import { callBusy } from '../busyClient'
import { openPanel } from '../panels'
import { sayIfRefused } from '../toast'

/** Opens the settings window, which is main's to make. */
export function openSettings(section?: string): void {
  sayIfRefused(callBusy('app.openSettings', { section }))
}

/** The ways to the views, by the keys that `keysOf` gives the one with a number. */
export function viewActions(
  t: TFunction,
  navigate: NavigateFunction,
  keysOf: (digit: string) => readonly string[],
  rights: readonly Right[],
): Action[] {
  const actions: Action[] = [
    { id: 'timeline', label: t('nav.timeline'), group: 'views', run: () => void navigate('/timeline') },
    { id: 'week', label: t('nav.week'), group: 'views', run: () => void navigate('/week') },
    { id: 'outbox', label: t('nav.outbox'), group: 'views', run: () => void navigate('/outbox') },
    {
      id: 'reconciliation',
      label: t('nav.reconciliation'),
      group: 'views',
      run: () => void navigate('/reconciliation'),
    },
  ]
  const administration: (Action & { right: Right | null })[] = [
    {
      id: 'projects',
      label: t('nav.projects'),
      group: 'views',
      right: null,
      run: () => void navigate('/projects'),
    },
    {
      id: 'workTypes',
      label: t('nav.workTypes'),
      group: 'views',
      right: 'manageWorkTypes',
      run: () => void navigate('/work-types'),
    },
    {
      id: 'people',
      label: t('nav.people'),
      group: 'views',
      right: 'managePeople',
      run: () => void navigate('/people'),
    },
  ]
  const others: Action[] = [
    {
      id: 'approval',
      label: t('nav.approval'),
      group: 'views',
      keys: keysOf('8'),
      run: () => void navigate('/approval'),
    },
    {
      id: 'orders',
      label: t('nav.orders'),
      group: 'views',
      keys: keysOf('9'),
      run: () => void navigate('/orders'),
    },
    {
      id: 'reports',
      label: t('nav.reports'),
      group: 'views',
      keys: ['Shift+R'],
      run: () => void navigate('/reports'),
    },
    {
      id: 'costs',
      label: t('nav.costs'),
      group: 'views',
      keys: ['Shift+K'],
      run: () => void navigate('/costs'),
    },
  ]
  const allowed = administration.filter(({ right }) => right === null || rights.includes(right))
  const numbered = [...actions, ...allowed].map((action, index) => ({
    ...action,
    keys: keysOf(`${index + 1}`),
  }))
  return [...numbered, ...others]
}

/** The ways to importing each register, for those who may. */
function importActions(t: TFunction, navigate: NavigateFunction, rights: readonly Right[]): Action[] {
  if (!rights.includes('importRegisters')) return []
  return [
    {
      id: 'importProjects',
      label: t('imports.title.projects'),
      group: 'views',
      run: () => void navigate('/import/projects'),
    },
    {
      id: 'importWorkTypes',
      label: t('imports.title.workTypes'),
      group: 'views',
      run: () => void navigate('/import/work-types'),
    },
    {
      id: 'importPeople',
      label: t('imports.title.people'),
      group: 'views',
      run: () => void navigate('/import/people'),
    },
  ]
}

/** The actions that every view of the main window has. */
export function useShellActions(): void {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { rights } = useAppState()
  const actions = useMemo<Action[]>(
    () => [
      ...viewActions(t, navigate, (digit) => [digit, `Mod+${digit}`], rights),
      ...importActions(t, navigate, rights),
      {
        id: 'settings',
        label: t('nav.settings'),
        group: 'views',
        keys: ['Mod+,'],
        whileTyping: true,
        run: openSettings,
      },
      {
        id: 'palette',
        label: t('help.palette'),
        group: 'help',
        keys: ['Mod+K'],
        whileTyping: true,
        run: () => openPanel({ kind: 'palette' }),
      },
      {
        id: 'shortcuts',
        label: t('help.shortcuts'),
        group: 'help',
        keys: ['?'],
        run: () => openPanel({ kind: 'shortcuts' }),
      },
    ],
    [t, navigate, rights],
  )
  const registering = useRegisteringActions()
  const all = useMemo(() => [...registering, ...actions], [registering, actions])
  useActions(EVERYWHERE, all)
}
