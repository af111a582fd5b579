import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import classes from './RestoreForm.module.css'

/** Has main try the database again. */
export function RetryButton() {
  const { t } = useTranslation()
  const retry = useBusyMutation('recovery.retry')
  return (
    <div className={classes.actions}>
      <Button variant="filled" loading={retry.isPending} onClick={() => retry.mutate()}>
        {t('common.tryAgain')}
      </Button>
    </div>
  )
}
