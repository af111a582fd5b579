import { useTranslation } from 'react-i18next'
import type { Action } from '../../app/actions/actions'
import { useBusyQuery } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { openPanel } from '../../app/panels'
import { showToast } from '../../app/toast'
import { inputOf } from '../quickEntry/understood'
import { useLogHours } from '../quickEntry/useLogHours'
import { useUnderstoodTexts } from '../quickEntry/useUnderstoodTexts'
import { dayForNewEntry } from '../timeline/dayForNewEntry'
import { useWeekStore } from '../timeline/weekStore'

/** Free text as hours: «Før: …» where all of it was understood, or a way on to quick entry where some was. */
export function useLineActions(text: string): { whole: Action[]; some: Action[] } {
  const { t } = useTranslation()
  const { line } = useUnderstoodTexts()
  const log = useLogHours()
  const errorText = useErrorText()
  const day = useWeekStore(() => dayForNewEntry())
  const typed = text.trim()
  const { data: understood, isPlaceholderData } = useBusyQuery(
    'quickEntry.understand',
    { text: typed, day },
    { enabled: typed.length > 2, keepPrevious: true },
  )
  if (!understood || isPlaceholderData || typed.length <= 2) return { whole: [], some: [] }
  const group = 'entries' as const
  const input = inputOf(understood)
  const open: Action = {
    id: 'openLine',
    label: t('registering.openIn', { text: typed }),
    group,
    run: () => openPanel({ kind: 'quickEntry', text: typed }),
  }
  if (input) {
    const whole: Action = {
      id: 'logLine',
      label: t('registering.logAs', { what: line(understood) }),
      group,
      run: () =>
        void log(input, understood).catch((error) => showToast({ message: errorText(error), tone: 'bad' })),
    }
    return { whole: [whole, open], some: [] }
  }
  return { whole: [], some: understood.projectId || understood.span ? [open] : [] }
}
