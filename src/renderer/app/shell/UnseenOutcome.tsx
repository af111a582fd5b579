import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { busyErrorOf, callBusy, useBusyQuery } from '../busyClient'
import { errorText } from '../errorText'
import { showToast } from '../toast'
import classes from './KeyBanner.module.css'
import { openSettings } from './useShellActions'

/** How connecting ended where the settings were closed before Tripletex had answered, until it is put away. */
export function UnseenOutcome() {
  const { t } = useTranslation()
  const { data: outcome } = useBusyQuery('integration.unseenOutcome', undefined)
  if (!outcome) return null
  const { companyName, error } = outcome
  const putAway = () =>
    callBusy('integration.seeOutcome', undefined).catch((thrown: unknown) =>
      showToast({ message: errorText(busyErrorOf(thrown), t), tone: 'bad' }),
    )
  return (
    <section role="status" className={classes.banner} data-tone={error ? undefined : 'good'}>
      <p>
        {error
          ? `${t('integrationStatus.failedUnseen')} ${errorText(error, t)}`
          : t('integrationStatus.connectedUnseen', { company: companyName ?? '' })}
      </p>
      <Button
        onClick={() => {
          void putAway()
          openSettings('integrations')
        }}
      >
        {t('integrationStatus.openIntegrations')}
      </Button>
      <Button variant="subtle" color="gray" onClick={() => void putAway()}>
        {t('common.close')}
      </Button>
    </section>
  )
}
