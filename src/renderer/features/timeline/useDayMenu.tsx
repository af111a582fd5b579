import type { DayView } from '@shared/ipc/timeEntries'
import { IconArrowBackUp, IconPlus, IconSend } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { type MenuItem, openMenu } from '../../app/menu'
import { openPanel } from '../../app/panels'
import { useEntryActions } from './useEntryActions'

/** What of a day was submitted and can be taken back. */
export function submittedOf({ entries }: Pick<DayView, 'entries'>): DayView['entries'] {
  return entries.filter(({ status }) => status === 'submitted')
}

/** Opens the menu of a day: only what can be done with it as it stands. */
export function useDayMenu() {
  const { t } = useTranslation()
  const { dayLong } = useFormats()
  const { withdrawAll } = useEntryActions()
  return useCallback(
    (view: DayView, place: { x: number; y: number } | HTMLElement) => {
      const { day } = view
      const submitted = submittedOf(view)
      const items: MenuItem[] = [
        {
          label: t('timeline.newEntry'),
          icon: <IconPlus size={15} />,
          run: () => openPanel({ kind: 'editor', entry: null, day }),
        },
      ]
      if (view.submission.submittable.length + view.submission.blocked.length > 0) {
        items.push({
          label: t('timeline.submitDay'),
          key: 'Shift+G',
          icon: <IconSend size={15} />,
          run: () => openPanel({ kind: 'submit', day }),
        })
      }
      if (submitted.length > 0) {
        items.push({
          label: t('timeline.withdrawDay'),
          icon: <IconArrowBackUp size={15} />,
          run: () => withdrawAll(submitted),
        })
      }
      openMenu(place, { heading: dayLong(day), items })
    },
    [t, dayLong, withdrawAll],
  )
}
