import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../actions/actions'
import { useHistory } from './useHistory'

/** Undo and redo, which every window has: what was done is remembered in main, wherever it was done. What is being typed goes first, see `ownerOfUndo`. */
export function useHistoryActions(): Action[] {
  const { t } = useTranslation()
  const { undo, redo } = useHistory()
  return useMemo<Action[]>(
    () => [
      {
        id: 'undo',
        label: t('common.undo'),
        group: 'entries',
        keys: ['Mod+Z'],
        whileTyping: true,
        run: undo,
      },
      {
        id: 'redo',
        label: t('common.redo'),
        group: 'entries',
        keys: ['Mod+Shift+Z', 'Mod+Y'],
        whileTyping: true,
        run: redo,
      },
    ],
    [t, undo, redo],
  )
}
