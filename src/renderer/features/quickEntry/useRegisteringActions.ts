import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../app/actions/actions'
import { useErrorText } from '../../app/errorText'
import { useHistoryActions } from '../../app/history/useHistoryActions'
import { openPanel } from '../../app/panels'
import { showToast } from '../../app/toast'
import { dayForNewEntry } from '../timeline/dayForNewEntry'
import { repeatLatest } from './repeatLatest'

/** The ways of logging hours that every view of the main window has, and undo. */
export function useRegisteringActions(): Action[] {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const history = useHistoryActions()
  return useMemo<Action[]>(() => {
    const repeat = async () => {
      try {
        if (!(await repeatLatest())) await showToast({ message: t('registering.nothingToRepeat') })
      } catch (error) {
        await showToast({ message: errorText(error), tone: 'bad' })
      }
    }
    return [
      {
        id: 'newEntry',
        label: t('timeline.newEntry'),
        group: 'entries',
        keys: ['N'],
        run: () => openPanel({ kind: 'editor', entry: null, day: dayForNewEntry() }),
      },
      {
        id: 'quickEntry',
        label: t('registering.quick.title'),
        group: 'entries',
        keys: ['Q'],
        run: () => openPanel({ kind: 'quickEntry' }),
      },
      {
        id: 'repeatLatest',
        label: t('registering.repeatLatest'),
        group: 'entries',
        keys: ['Shift+N'],
        run: () => void repeat(),
      },
      {
        id: 'templates',
        label: t('registering.templates.title'),
        group: 'entries',
        keys: ['Shift+M'],
        run: () => openPanel({ kind: 'templates' }),
      },
      {
        id: 'deletedEntries',
        label: t('registering.deleted.title'),
        group: 'entries',
        run: () => openPanel({ kind: 'deletedEntries' }),
      },
      ...history,
    ]
  }, [t, errorText, history])
}
