import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy, readKey } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { useFormats } from '../../app/formats'
import { showToast } from '../../app/toast'
import { useEntryActions } from '../timeline/useEntryActions'
import { useWeekStore } from '../timeline/weekStore'
import { useWeekGridStore } from './weekGridStore'

/** What can be done with the week as a whole. Each says what it did. */
export function useWeekCommands() {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const say = useErrorText()
  const { sayDone } = useEntryActions()
  const queryClient = useQueryClient()
  return useMemo(() => {
    let underWay = false
    /** Until the grid shows what was done, another press is the second half of a double click, and no wish of its own. */
    const once = async (work: () => Promise<{ message: string; changed: boolean }>) => {
      if (underWay) return
      underWay = true
      await attempt(work)
      await queryClient.refetchQueries({ queryKey: readKey('weekGrid.view', shownDay()) })
      underWay = false
    }
    const attempt = async (work: () => Promise<{ message: string; changed: boolean }>) => {
      try {
        const { message, changed } = await work()
        await (changed ? sayDone(message) : showToast({ message }))
      } catch (error) {
        await showToast({ message: say(error), tone: 'bad' })
      }
    }
    const shownDay = () => ({ day: useWeekStore.getState().day })
    return {
      newRow: () => {
        useWeekGridStore.setState({ choosingRow: true })
      },
      copyRows: () =>
        void once(async () => {
          const { rows } = await callBusy('weekGrid.copyRows', shownDay())
          return { message: t('weekGrid.rowsCopied', { count: rows }), changed: rows > 0 }
        }),
      copyHours: () =>
        void once(async () => {
          const { minutes, leftOut } = await callBusy('weekGrid.copyHours', shownDay())
          const copied = t('weekGrid.hoursCopied', { hours: hours(minutes) })
          const left = leftOut > 0 ? ` ${t('weekGrid.leftOut', { count: leftOut })}` : ''
          return { message: copied + left, changed: minutes > 0 }
        }),
    }
  }, [t, hours, say, sayDone, queryClient])
}

export type WeekCommands = ReturnType<typeof useWeekCommands>
