import type { Settings } from '@shared/ipc/app'
import { useTranslation } from 'react-i18next'
import { useAppState, useSettings } from '../../../app/AppContext'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { AbsenceChoiceRow } from './AbsenceChoiceRow'
import { IdleMinutesRow } from './IdleMinutesRow'
import { SwitchRow } from './SwitchRow'
import classes from './TimerSection.module.css'

/** Tidtaker: what counts as being away from a running timer, and what one is reminded of. Each change counts at once. */
export function TimerSection() {
  const { t } = useTranslation()
  const settings = useSettings()
  const { submission } = useAppState()
  const support = useBusyQuery('absences.support', undefined).data
  const set = useBusyMutation('settings.set')
  const change = (part: Partial<Settings>) => set.mutateAsync(part)
  const switchFor = (
    id:
      | 'absenceTakesFocus'
      | 'remindNothingRuns'
      | 'remindPastWorkEnd'
      | 'remindWeekUnderCapacity'
      | 'remindNotSubmitted',
  ) => <SwitchRow id={id} on={settings[id]} change={(on) => change({ [id]: on })} />
  return (
    <>
      <ErrorNotice error={set.error} />
      <h2 className={classes.heading}>{t('settings.absencesTitle')}</h2>
      <SettingCard>
        <IdleMinutesRow
          minutes={settings.idleMinutes}
          note={support?.idle === false ? t('settings.notToldIdle') : null}
          onChange={(idleMinutes) => set.mutate({ idleMinutes })}
        />
        <AbsenceChoiceRow
          id="onSleep"
          value={settings.onSleep}
          note={null}
          change={(onSleep) => change({ onSleep })}
        />
        <AbsenceChoiceRow
          id="onLock"
          value={settings.onLock}
          note={support?.lock === false ? t('settings.notToldLock') : null}
          change={(onLock) => change({ onLock })}
        />
        <AbsenceChoiceRow
          id="onUserSwitch"
          value={settings.onUserSwitch}
          note={support?.userSwitch === false ? t('settings.notToldUserSwitch') : null}
          change={(onUserSwitch) => change({ onUserSwitch })}
        />
        <AbsenceChoiceRow
          id="onShutdown"
          value={settings.onShutdown}
          note={null}
          change={(onShutdown) => change({ onShutdown })}
        />
        {switchFor('absenceTakesFocus')}
      </SettingCard>
      <h2 className={classes.heading}>{t('settings.remindersTitle')}</h2>
      <SettingCard>
        {switchFor('remindNothingRuns')}
        {switchFor('remindPastWorkEnd')}
        {switchFor('remindWeekUnderCapacity')}
        {submission && switchFor('remindNotSubmitted')}
      </SettingCard>
    </>
  )
}
