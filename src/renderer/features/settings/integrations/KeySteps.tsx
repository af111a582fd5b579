import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './KeySteps.module.css'

/** Where a user key comes from, in three lines. */
export function KeySteps() {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className={classes.box}>
      <b id={id}>{t('integrations.connect.steps')}</b>
      <ol aria-labelledby={id}>
        <li>{t('integrations.connect.step1')}</li>
        <li>{t('integrations.connect.step2')}</li>
        <li>{t('integrations.connect.step3')}</li>
      </ol>
    </div>
  )
}
