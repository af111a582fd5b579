import { snapped } from '@shared/domain/dragging'
import type { EntryView } from '@shared/ipc/timeEntries'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/AppContext'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { useHistory } from '../../app/history/useHistory'
import { openPanel } from '../../app/panels'
import { showToast } from '../../app/toast'
import { useLockText } from './decisionWords'
import { entryName } from './entryName'
import { anchorOf } from './gridDom'
import { nudges } from './nudges'
import { useShaping } from './useShaping'

/** What can be done with an entry. Each says what it did, and what to do where it failed. */
export function useEntryActions() {
  const { t } = useTranslation()
  const formats = useFormats()
  const errorText = useErrorText()
  const lockText = useLockText()
  const shaping = useShaping()
  const { sayDone } = useHistory()
  const { snapMinutes } = useSettings()
  return useMemo(() => {
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work()
      } catch (error) {
        void showToast({ message: errorText(error), tone: 'bad' })
      }
    }
    const facts = (entry: EntryView) => ({ what: entryName(entry, t), hours: formats.hours(entry.minutes) })
    return {
      sayDone,
      edit: (entry: EntryView) => openPanel({ kind: 'editor', entry, day: entry.day, ...anchorOf(entry.id) }),
      duplicate: (entry: EntryView) => openPanel({ kind: 'duplicate', entry }),
      showLog: (entry: EntryView) => openPanel({ kind: 'entryLog', entry }),
      remove: (entry: EntryView) =>
        void attempt(async () => {
          await callBusy('timeEntries.delete', { ids: [entry.id] })
          await sayDone(t('entryAction.deleted', facts(entry)))
        }),
      withdraw: (entry: EntryView) =>
        void attempt(async () => {
          await callBusy('timeEntries.withdraw', { ids: [entry.id] })
          await sayDone(t('entryAction.withdrawn', facts(entry)))
        }),
      /** Withdraws several at once, such as those of a day. */
      withdrawAll: (entries: readonly Pick<EntryView, 'id' | 'minutes'>[]) =>
        void attempt(async () => {
          await callBusy('timeEntries.withdraw', { ids: entries.map(({ id }) => id) })
          const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0)
          await sayDone(t('entryAction.withdrawnAll', { hours: formats.hours(minutes) }))
        }),
      /** Says why an entry stays as it is. */
      refuse: (entry: EntryView) => void showToast({ message: lockText(entry) ?? '', tone: 'bad' }),
      /** Cuts an entry in the middle, on a step of the clock where there is one inside. */
      split: (entry: EntryView) => {
        const { from, to } = entry
        if (from === null || to === null) return
        const middle = (from + (to > from ? to : 1440)) / 2
        const onStep = snapped(middle, snapMinutes)
        void shaping.split(entry.id, onStep > from && onStep < to ? onStep : Math.floor(middle))
      },
      ...nudges(shaping, snapMinutes),
    }
  }, [t, formats, errorText, lockText, shaping, snapMinutes, sayDone])
}

export type EntryActions = ReturnType<typeof useEntryActions>
