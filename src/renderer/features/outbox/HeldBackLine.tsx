import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { openSettings } from '../../app/shell/useShellActions'
import classes from './OutboxPage.module.css'

/** What stays here for its day alone, so that an outbox with nothing in it hides no hours, and the way to the date. */
export function HeldBackLine() {
  const { t } = useTranslation()
  const { hours, dayNumeric } = useFormats()
  const { data: held } = useBusyQuery('outbox.heldBack', undefined)
  if (!held) return null
  return (
    <div className={classes.held}>
      <p>
        {t('outbox.heldBack', {
          count: held.keys,
          hours: hours(held.minutes),
          day: dayNumeric(held.from),
        })}
      </p>
      <Button onClick={() => openSettings('integrations')}>{t('outbox.changeDate')}</Button>
    </div>
  )
}
