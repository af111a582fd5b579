import { snapped } from '@shared/domain/dragging'
import type { EntryView, HistoryAction } from '@shared/ipc/timeEntries'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/AppContext'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { changeAfter, takeBack } from '../../app/latestChange'
import { openPanel } from '../../app/panels'
import { showToast } from '../../app/toast'
import { entryName } from './entryName'
import { anchorOf } from './gridDom'
import { nudges } from './nudges'
import { useShaping } from './useShaping'

/** What can be done with an entry or with the last change. Each says what it did, and what to do where it failed. */
export function useEntryActions() {
  const { t } = useTranslation()
  const formats = useFormats()
  const errorText = useErrorText()
  const shaping = useShaping()
  const { snapMinutes } = useSettings()
  return useMemo(() => {
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work()
      } catch (error) {
        void showToast({ message: errorText(error), tone: 'bad' })
      }
    }
    const undo = (step?: number) =>
      attempt(async () => {
        const { undo: action, latest } = await callBusy('history.state', undefined)
        const change = step === undefined ? changeAfter(latest) : null
        if (change) {
          takeBack(change)
          return showToast({ message: t('history.undone', { what: change.message }) })
        }
        if (!action) return showToast({ message: t('history.nothingToUndo') })
        await callBusy('history.undo', step === undefined ? undefined : { step })
        const takenBack = action === 'submit' && (await transfers())
        await showToast({
          message: takenBack ? t('history.takenBack') : t('history.undone', { what: historyName(action) }),
        })
      })
    const transfers = async () => {
      const { connection, transferChoice } = await callBusy('integration.status', undefined)
      return connection !== null && transferChoice !== 'never'
    }
    const redo = () =>
      attempt(async () => {
        const { redo: action } = await callBusy('history.state', undefined)
        if (!action) return showToast({ message: t('history.nothingToRedo') })
        await callBusy('history.redo', undefined)
        await showToast({ message: t('history.redone', { what: historyName(action) }) })
      })
    const historyName = (action: HistoryAction) => t(`history.${action}`)
    const facts = (entry: EntryView) => ({ what: entryName(entry, t), hours: formats.hours(entry.minutes) })
    const sayDone = async (message: string) => {
      const { latest } = await callBusy('history.state', undefined)
      await showToast({
        message,
        ...(latest !== null && { action: { label: t('common.undo'), run: () => void undo(latest) } }),
      })
    }
    return {
      undo: () => void undo(),
      redo: () => void redo(),
      /** Says what was just done, with an «Angre» that takes back just that: never what was done after it. */
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
      /** Says why an entry stays as it is. */
      refuse: (entry: EntryView) =>
        void showToast({
          message: t(entry.status === 'submitted' ? 'error.entryLocked' : 'editor.approvedLock'),
          tone: 'bad',
        }),
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
  }, [t, formats, errorText, shaping, snapMinutes])
}

export type EntryActions = ReturnType<typeof useEntryActions>
