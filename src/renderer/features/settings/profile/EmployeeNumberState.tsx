import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import classes from './EmployeeNumberState.module.css'

/** Whether Tripletex knows the saved number. Says nothing while another is being typed, or without a connection. */
export function EmployeeNumberState({ saved, typed }: { saved: string; typed: string }) {
  const { t } = useTranslation()
  const { data } = useBusyQuery('integration.status', undefined)
  const text = () => {
    if (!data?.connection || typed.trim() !== saved) return null
    if (saved === '') return { tone: 'warn', words: t('settings.numberMissing') }
    if (data.employeeNumberMatches === null) return { tone: 'quiet', words: t('settings.numberNotPulled') }
    return data.employeeNumberMatches
      ? { tone: 'good', words: t('settings.numberMatches') }
      : { tone: 'warn', words: t('settings.numberUnknown') }
  }
  const shown = text()
  return (
    <p role="status" className={classes.state} data-tone={shown?.tone}>
      {shown?.tone === 'good' && <IconCheck size={14} aria-hidden />}
      {shown?.tone === 'warn' && <IconAlertTriangle size={14} aria-hidden />}
      {shown?.words}
    </p>
  )
}
