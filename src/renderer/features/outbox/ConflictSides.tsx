import { minutesOfHours } from '@shared/domain/transfer'
import type { Conflict } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { dayOfInstant } from '../../app/dayOfInstant'
import { useFormats } from '../../app/formats'
import classes from './ConflictSides.module.css'

/** Mine, theirs, and what was last agreed, side by side. */
export function ConflictSides({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { ours, theirs, agreed } = conflict
  return (
    <dl className={classes.sides}>
      <div>
        <dt>{t('outbox.conflict.busy')}</dt>
        <dd>{formats.hours(ours)}</dd>
      </div>
      <div>
        <dt>{t('outbox.conflict.tripletex')}</dt>
        <dd>{formats.hours(minutesOfHours(theirs))}</dd>
      </div>
      <div>
        <dt>{t('outbox.conflict.agreed')}</dt>
        <dd data-never={agreed ? undefined : true}>
          {agreed
            ? t('outbox.conflict.agreedOn', {
                hours: formats.hours(agreed.minutes),
                day: formats.dayShort(dayOfInstant(agreed.at)),
              })
            : t('outbox.conflict.never')}
        </dd>
      </div>
    </dl>
  )
}
