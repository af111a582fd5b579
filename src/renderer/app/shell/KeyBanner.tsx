import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../busyClient'
import classes from './KeyBanner.module.css'
import { openSettings } from './useShellActions'

/**
 * Asks for a new key when Tripletex cannot be reached without one. «Ikke nå» holds for as long as the window lives, or until a key
 * that was put in is lost again.
 */
export function KeyBanner() {
  const { t } = useTranslation()
  const needsKey = useBusyQuery('sync.status', undefined).data?.connection === 'needsKey'
  const { data: status } = useBusyQuery('integration.status', undefined, { enabled: needsKey })
  const [later, setLater] = useState(false)
  useEffect(() => {
    if (!needsKey) setLater(false)
  }, [needsKey])
  const state = status?.connection?.state
  if (!needsKey || later || !status || !state || state === 'connected') return null
  const { mayManage, administrators } = status
  const names = { names: administrators.join(', '), count: administrators.length }
  return (
    <section role="status" className={classes.banner}>
      <IconAlertTriangle size={16} aria-hidden />
      <p>
        {t(`keyBanner.${state}`)} {t(mayManage ? 'keyBanner.untilYou' : 'keyBanner.untilAdministrator')}{' '}
        {!mayManage && administrators.length > 0 && t('integrations.administrators', names)}
      </p>
      {mayManage && (
        <Button onClick={() => openSettings('integrations')}>{t('integrations.replaceKey')}</Button>
      )}
      <Button variant="subtle" color="gray" onClick={() => setLater(true)}>
        {t('keyBanner.later')}
      </Button>
    </section>
  )
}
