import { useTranslation } from 'react-i18next'
import { busyErrorOf } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { type ConnectionHealth, EXPLAINED_ERROR } from './connectionHealth'
import classes from './StatusCard.module.css'
import type { useConnectionTest } from './useConnectionTest'

/** What «Test tilkobling» answered; an error that the page explains above is not explained again. */
export function TestResult({
  test: { isPending, data, error },
  health,
}: {
  test: ReturnType<typeof useConnectionTest>
  health: ConnectionHealth
}) {
  const { t } = useTranslation()
  const isExplained = error !== null && busyErrorOf(error).code === EXPLAINED_ERROR[health]
  const said = () => {
    if (isPending)
      return health === 'waits' ? t('integrationStatus.testWaits') : t('integrationStatus.testing')
    if (isExplained) return t('integrationStatus.testedSame')
    if (!data) return ''
    const { milliseconds, employeeName: employee, companyName: company } = data
    return t('integrationStatus.tested', { milliseconds, employee, company })
  }
  return (
    <>
      <ErrorNotice error={isPending || isExplained ? null : error} />
      <p role="status" className={classes.tested}>
        {said()}
      </p>
    </>
  )
}
