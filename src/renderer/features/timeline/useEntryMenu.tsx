import type { EntryView } from '@shared/ipc/timeEntries'
import { IconArrowBackUp, IconEye, IconPencil, IconTrash } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type MenuItem, openMenu } from '../../app/menu'
import { entryName } from './entryName'
import type { EntryActions } from './useEntryActions'

/** Opens the menu of an entry: only what can be done with it as it stands. */
export function useEntryMenu(actions: EntryActions) {
  const { t } = useTranslation()
  return useCallback(
    (entry: EntryView, place: { x: number; y: number } | HTMLElement) => {
      const items: MenuItem[] = [
        {
          label: t(entry.locked ? 'entryAction.show' : 'common.edit'),
          key: 'Enter',
          icon: entry.locked ? <IconEye size={15} /> : <IconPencil size={15} />,
          run: () => actions.edit(entry),
        },
      ]
      if (entry.status === 'submitted') {
        items.push({
          label: t('entryAction.withdraw'),
          icon: <IconArrowBackUp size={15} />,
          run: () => actions.withdraw(entry),
        })
      }
      if (!entry.locked) {
        items.push({
          label: t('common.delete'),
          key: 'Delete',
          icon: <IconTrash size={15} />,
          tone: 'bad',
          run: () => actions.remove(entry),
        })
      }
      openMenu(place, { heading: entryName(entry, t), items })
    },
    [t, actions],
  )
}
