import { useTranslation } from 'react-i18next'
import { useAppState, useSettings } from '../../../app/AppContext'
import { useBusyMutation } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { ApprovalRows } from './ApprovalRows'
import { ChoiceRow } from './ChoiceRow'
import { DayLengthRow } from './DayLengthRow'
import { DefaultPriceRow } from './DefaultPriceRow'
import { SnapRow } from './SnapRow'
import { WorkHoursRow } from './WorkHoursRow'

/** Generelt: how Busy looks and writes hours. Each change counts at once. */
export function GeneralSection() {
  const { t } = useTranslation()
  const { rights } = useAppState()
  const { language, hoursFormat, colorScheme, dayMinutes, workStart, workEnd, snapMinutes } = useSettings()
  const set = useBusyMutation('settings.set')
  return (
    <>
      <ErrorNotice error={set.error} />
      <SettingCard>
        <ChoiceRow
          id="language"
          value={language}
          choices={[
            { value: 'auto', label: t('settings.language.auto') },
            { value: 'nb', label: t('settings.language.nb') },
            { value: 'en', label: t('settings.language.en') },
          ]}
          change={(value) => set.mutateAsync({ language: value })}
        />
        <ChoiceRow
          id="hoursFormat"
          value={hoursFormat}
          choices={[
            { value: 'decimal', label: t('settings.hoursFormat.decimal') },
            { value: 'clock', label: t('settings.hoursFormat.clock') },
          ]}
          change={(value) => set.mutateAsync({ hoursFormat: value })}
        />
        <ChoiceRow
          id="colorScheme"
          value={colorScheme}
          choices={[
            { value: 'auto', label: t('settings.colorScheme.auto') },
            { value: 'light', label: t('settings.colorScheme.light') },
            { value: 'dark', label: t('settings.colorScheme.dark') },
          ]}
          change={(value) => set.mutateAsync({ colorScheme: value })}
        />
        <DayLengthRow minutes={dayMinutes} onChange={(value) => set.mutate({ dayMinutes: value })} />
        <WorkHoursRow from={workStart} to={workEnd} onChange={(value) => set.mutate(value)} />
        <SnapRow minutes={snapMinutes} change={(value) => set.mutateAsync({ snapMinutes: value })} />
      </SettingCard>
      {rights.includes('manageCompany') && (
        <>
          <DefaultPriceRow />
          <ApprovalRows />
        </>
      )}
    </>
  )
}
