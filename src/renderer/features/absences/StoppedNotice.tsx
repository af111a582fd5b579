import { Button } from '@mantine/core'
import type { StoppedByAbsence } from '@shared/ipc/absences'
import { IconPlayerStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { entryName } from '../timeline/entryName'
import classes from './AbsenceCard.module.css'

/** Says that leaving has stopped the timer, as the settings want it, until it is put away or taken back. */
export function StoppedNotice({ stopped }: { stopped: StoppedByAbsence }) {
  const { t } = useTranslation()
  const { hours, moment } = useFormats()
  const putAway = useBusyMutation('absences.putAway')
  const undo = useBusyMutation('history.undo')
  const { id, kind, stoppedAt, minutes, timer, step } = stopped
  return (
    <section className={classes.notice} role="status">
      <IconPlayerStop size={16} aria-hidden />
      <p>
        <b>{t('absences.stoppedAt', { time: moment(stoppedAt) })}</b> · {t(`absences.stoppedWhy.${kind}`)}{' '}
        {t('absences.stoppedWhat', { what: entryName(timer, t), hours: hours(minutes) })}
      </p>
      <ErrorNotice error={undo.error ?? putAway.error} />
      {step !== null && <Button onClick={() => undo.mutate({ step })}>{t('absences.letRunOn')}</Button>}
      <Button variant="subtle" color="gray" onClick={() => putAway.mutate({ id })}>
        {t('absences.putAway')}
      </Button>
    </section>
  )
}
