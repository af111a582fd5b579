import type { AbsenceChoice } from '@shared/ipc/app'
import { useTranslation } from 'react-i18next'
import { useWanted } from '../../../app/useWanted'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { SettingRow } from '../SettingRow'
import classes from './TimerSection.module.css'

/** What happens to the timer in one kind of absence. `note`: that this system does not tell of it. */
export function AbsenceChoiceRow({
  id,
  value,
  note,
  change,
}: {
  id: 'onSleep' | 'onLock' | 'onUserSwitch' | 'onShutdown'
  value: AbsenceChoice
  note: string | null
  change: (choice: AbsenceChoice) => Promise<unknown>
}) {
  const { t } = useTranslation()
  const { shown, want, forget } = useWanted(value)
  return (
    <SettingRow id={id} extra={note && <span className={classes.note}>{note}</span>}>
      {({ labelledBy, describedBy }) => (
        <SegmentedChoice
          labelledBy={labelledBy}
          describedBy={describedBy}
          choices={[
            { value: 'ask', label: t('settings.absenceChoice.ask') },
            { value: 'stop', label: t('settings.absenceChoice.stop') },
            { value: 'ignore', label: t('settings.absenceChoice.ignore') },
          ]}
          value={shown}
          onChange={(choice) => {
            want(choice)
            change(choice).catch(forget)
          }}
        />
      )}
    </SettingRow>
  )
}
