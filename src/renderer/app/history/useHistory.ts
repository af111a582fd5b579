import type { HistoryName } from '@shared/ipc/history'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../busyClient'
import { errorText, useErrorText } from '../errorText'
import { showToast } from '../toast'
import { tellUndone } from './undone'

/** Taking changes back, making them again, and telling of them. What was done is remembered in main, wherever it was done. */
export function useHistory() {
  const { t } = useTranslation()
  const errorTextOf = useErrorText()
  return useMemo(() => {
    const nameText = (name: HistoryName): string => {
      if (typeof name === 'string') return t(`history.${name}`)
      const subject = t(`history.subject.${name.subject}`)
      return t(`history.setUp.${name.action}`, { subject, name: name.name }).trim()
    }
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work()
      } catch (error) {
        void showToast({ message: errorTextOf(error), tone: 'bad' })
      }
    }
    const undo = (step?: number) =>
      attempt(async () => {
        const { done, refused } = await callBusy('history.undo', step === undefined ? undefined : { step })
        if (refused) {
          const facts = { what: nameText(refused.what), why: errorText(refused.why, t) }
          return showToast({ message: t('history.notUndone', facts), tone: 'bad' })
        }
        if (!done) return showToast({ message: t('history.nothingToUndo') })
        tellUndone()
        const takenBack = done === 'submit' && (await transfers())
        await showToast({
          message: takenBack ? t('history.takenBack') : t('history.undone', { what: nameText(done) }),
        })
      })
    const redo = () =>
      attempt(async () => {
        const { done, refused } = await callBusy('history.redo', undefined)
        if (refused) {
          const facts = { what: nameText(refused.what), why: errorText(refused.why, t) }
          return showToast({ message: t('history.notRedone', facts), tone: 'bad' })
        }
        if (done) tellUndone()
        const message = done ? t('history.redone', { what: nameText(done) }) : t('history.nothingToRedo')
        await showToast({ message })
      })
    /** Says what was done, with an «Angre» that takes back just that: never what was done after it. `step` null: nothing to take back. */
    const say = (message: string, step: number | null) =>
      showToast({
        message,
        ...(step !== null && { action: { label: t('common.undo'), run: () => void undo(step) } }),
      })
    return {
      undo: () => void undo(),
      redo: () => void redo(),
      say,
      /** As `say`, of what was done last. */
      sayDone: async (message: string) => {
        const { latest } = await callBusy('history.state', undefined)
        await say(message, latest)
      },
    }
  }, [t, errorTextOf])
}

async function transfers(): Promise<boolean> {
  const { connection, transferChoice } = await callBusy('integration.status', undefined)
  return connection !== null && transferChoice !== 'never'
}
