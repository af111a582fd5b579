import { Button } from '@mantine/core'
import type { IntegrationStatus } from '@shared/ipc/integration'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import classes from './TripletexNotices.module.css'

/** What stands in the way of the connection, with the way out. Nothing where nothing does. */
export function TripletexNotices({ status }: { status: IntegrationStatus }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { connection, employeeNumberMatches } = status
  if (connection && connection.state !== 'connected') {
    return (
      <p
        role="status"
        className={classes.notice}
        data-tone={connection.state === 'keyMissing' ? 'warn' : 'bad'}
      >
        <IconAlertTriangle size={16} aria-hidden />
        <span>{t(`integrations.${connection.state}`)}</span>
      </p>
    )
  }
  if (employeeNumberMatches !== false) return null
  return (
    <div className={classes.notice} data-tone="warn">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t('integrations.numberUnknown')}</span>
      <Button onClick={() => void navigate('/settings/profile?at=employeeNumber')}>
        {t('integrations.openProfile')}
      </Button>
    </div>
  )
}
