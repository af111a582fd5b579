import type { DayEntry } from '@shared/ipc/timeEntries'
import {
  IconArrowBackUp,
  IconCopy,
  IconCut,
  IconEye,
  IconHistory,
  IconLayersIntersect,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { type MenuItem, openMenu } from '../../app/menu'
import { lockedState, rejectionText } from './decisionWords'
import { entryName } from './entryName'
import type { EntryActions } from './useEntryActions'
import { useOverlapMenu } from './useOverlapMenu'

/** Opens the menu of an entry: how it stands, and only what can be done with it so. */
export function useEntryMenu(actions: EntryActions) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { itemsOf } = useOverlapMenu()
  return useCallback(
    (entry: DayEntry, place: { x: number; y: number } | HTMLElement) => {
      const standing = rejectionText(entry, { t, formats }) ?? lockedState(entry, { t, formats })
      const items: MenuItem[] = [
        {
          label: t(entry.locked ? 'entryAction.show' : 'common.edit'),
          ...(standing !== null && { note: standing }),
          key: 'Enter',
          icon: entry.locked ? <IconEye size={15} /> : <IconPencil size={15} />,
          run: () => actions.edit(entry),
        },
        ...itemsOf(entry).map((item) => ({ ...item, icon: <IconLayersIntersect size={15} /> })),
        {
          label: t('entryAction.duplicate'),
          key: 'D',
          icon: <IconCopy size={15} />,
          run: () => actions.duplicate(entry),
        },
      ]
      if (!entry.locked && entry.from !== null) {
        items.push({
          label: t('entryAction.split'),
          key: 'K',
          icon: <IconCut size={15} />,
          run: () => actions.split(entry),
        })
      }
      items.push({
        label: t('entryAction.log'),
        key: 'L',
        icon: <IconHistory size={15} />,
        run: () => actions.showLog(entry),
      })
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
    [t, formats, actions, itemsOf],
  )
}
