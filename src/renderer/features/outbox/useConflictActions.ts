import type { ConflictChoice } from '@shared/domain/conflict'
import type { OutboxItem } from '@shared/ipc/sync'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { hideToast, showToast } from '../../app/toast'
import { useItemTexts } from './useItemTexts'

/** Choosing between hours of Busy's and of others, and taking the choice back while it has not been sent. */
export function useConflictActions(item: OutboxItem) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const texts = useItemTexts()
  const working = useRef(false)

  const attempt = async (work: () => Promise<void>) => {
    if (working.current) return
    working.current = true
    try {
      await work()
    } catch (error) {
      void showToast({ message: errorText(error), tone: 'bad' })
    } finally {
      working.current = false
    }
  }

  const undo = () =>
    attempt(async () => {
      const undone = await callBusy('outbox.undoResolve', { id: item.id })
      await (undone ? hideToast() : showToast({ message: t('outbox.conflict.tooLate'), tone: 'bad' }))
    })

  const choose = (choice: ConflictChoice) =>
    attempt(async () => {
      await callBusy('outbox.resolve', { id: item.id, choice })
      await showToast({
        message: `${texts.what(item)}: ${t(`outbox.conflict.choice.${choice}`)}`,
        action: { label: t('common.undo'), run: () => void undo() },
      })
    })

  return { choose, undo }
}
