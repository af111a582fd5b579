import type { EntryInput } from '@shared/ipc/timeEntries'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { entryName } from '../timeline/entryName'
import { useEntryActions } from '../timeline/useEntryActions'
import { useWeekStore } from '../timeline/weekStore'

type Names = { projectName: string | null; workTypeName: string | null; minutes: number | null }

/** Saves hours without the editor, and says what was saved and where, with the way back. Throws where main refuses. */
export function useLogHours() {
  const { t } = useTranslation()
  const { hours, dayLong } = useFormats()
  const { sayDone } = useEntryActions()
  return useCallback(
    async (input: EntryInput, { minutes, ...names }: Names) => {
      const [id] = await callBusy('timeEntries.save', input)
      if (id) useWeekStore.getState().select(id)
      await sayDone(
        t('registering.saved', {
          what: [entryName(names, t), names.workTypeName].filter(Boolean).join(' · '),
          hours: hours(minutes ?? 0),
          day: dayLong(input.day),
        }),
      )
    },
    [t, hours, dayLong, sayDone],
  )
}
