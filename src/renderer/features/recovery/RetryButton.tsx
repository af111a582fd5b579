import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './RestoreForm.module.css'

/** Opens the window's page anew, whereupon main tries the database again. */
export function RetryButton() {
  const { t } = useTranslation()
  return (
    <div className={classes.actions}>
      <Button variant="filled" onClick={() => window.location.reload()}>
        {t('common.tryAgain')}
      </Button>
    </div>
  )
}
