import type { EntryView } from '@shared/ipc/timeEntries'
import type { WeekGridView } from '@shared/ipc/weekGrid'
import {
  IconArrowBackUp,
  IconEraser,
  IconMessage,
  IconMessageX,
  IconPencil,
  IconPlus,
  IconTimeline,
  IconTrash,
} from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useFormats } from '../../app/formats'
import { type MenuItem, openMenu } from '../../app/menu'
import { openPanel } from '../../app/panels'
import { useEntryActions } from '../timeline/useEntryActions'
import { useWeekStore } from '../timeline/weekStore'
import { rowName } from './rowName'
import { type CellCommands, cellIn } from './useCellCommands'
import type { MenuPlace } from './useGridKeys'
import type { CellAt } from './weekGridStore'

/** Opens the menu of a cell: only what can be done with it as it stands. */
export function useCellMenu(view: WeekGridView | undefined, commands: CellCommands) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { hours } = useFormats()
  const { withdrawAll } = useEntryActions()
  return useCallback(
    (at: CellAt, place: MenuPlace) => {
      const found = cellIn(view, at)
      if (!found) return
      const { row, cell } = found
      const start = { projectId: row.projectId, workTypeId: row.workTypeId }
      const items: MenuItem[] = [
        {
          label: t('weekGrid.editCell'),
          key: 'F2',
          icon: <IconPencil size={15} />,
          run: () => commands.edit(at),
        },
      ]
      if (cell.minutes > 0) {
        items.push(
          {
            label: t('weekGrid.comment'),
            key: 'Shift+F2',
            icon: <IconMessage size={15} />,
            run: () => commands.openComment(at),
          },
          {
            label: t('weekGrid.clearCell'),
            key: 'Delete',
            icon: <IconEraser size={15} />,
            run: () => commands.clear(at),
          },
        )
      }
      const own = (entries: readonly EntryView[]) => entries.filter(({ id }) => cell.entryIds.includes(id))
      const [rejected, submitted] = [own(view?.rejected ?? []), own(view?.submitted ?? [])]
      items.push(
        ...rejected.map((entry) => ({
          label: t('weekGrid.showRejected'),
          note: hours(entry.minutes),
          icon: <IconMessageX size={15} />,
          run: () => openPanel({ kind: 'editor', entry, day: entry.day }),
        })),
        ...(submitted.length > 0
          ? [
              {
                label: t('entryAction.withdraw'),
                icon: <IconArrowBackUp size={15} />,
                run: () => withdrawAll(submitted),
              },
            ]
          : []),
        {
          label: t('timeline.newEntry'),
          icon: <IconPlus size={15} />,
          run: () => openPanel({ kind: 'editor', entry: null, day: cell.day, start }),
        },
        {
          label: t('weekGrid.showInTimeline'),
          icon: <IconTimeline size={15} />,
          run: () => {
            useWeekStore.getState().showDay(cell.day)
            void navigate('/timeline')
          },
        },
      )
      if (row.cells.every((each) => each.minutes === 0)) {
        items.push({
          label: t('weekGrid.removeRow'),
          icon: <IconTrash size={15} />,
          tone: 'bad',
          run: () => void commands.removeRow(at),
        })
      }
      openMenu(place, { heading: rowName(row, t), items })
    },
    [t, navigate, hours, withdrawAll, view, commands],
  )
}
