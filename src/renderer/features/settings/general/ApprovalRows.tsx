import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { today } from '../../../app/today'
import { useReadDay } from '../../../app/useReadDay'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { TypedSettingRow } from '../TypedSettingRow'
import { SwitchRow } from '../timer/SwitchRow'
import classes from '../timer/TimerSection.module.css'

/** «Godkjenningsinnstillinger»: how hours are approved in the company. */
export function ApprovalRows() {
  const { t } = useTranslation()
  const { dayNumeric } = useFormats()
  const readDay = useReadDay()
  const { data: company, error } = useBusyQuery('company.get', undefined)
  const set = useBusyMutation('company.set')
  if (!company) return <ErrorNotice error={error} />
  const { submission, approvalFrom } = company
  const keep = (typed: string): string | null => {
    const day = typed.trim() === '' ? null : readDay(typed, approvalFrom ?? today())
    if (day === null && typed.trim() !== '') return null
    if (day !== approvalFrom) set.mutate({ approvalFrom: day })
    return day === null ? '' : dayNumeric(day)
  }
  return (
    <>
      <h2 className={classes.heading}>{t('settings.approvalTitle')}</h2>
      <ErrorNotice error={set.error} />
      <SettingCard>
        <SwitchRow
          id="submission"
          on={submission}
          change={(wanted) => set.mutateAsync({ submission: wanted })}
        />
        <TypedSettingRow
          id="approvalFrom"
          written={approvalFrom === null ? '' : dayNumeric(approvalFrom)}
          width={120}
          invalidText={t('settings.approvalFromInvalid')}
          keep={keep}
        />
      </SettingCard>
    </>
  )
}
