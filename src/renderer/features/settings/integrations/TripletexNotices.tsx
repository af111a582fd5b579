import { Button } from '@mantine/core'
import type { IntegrationStatus } from '@shared/ipc/integration'
import type { SyncStatus } from '@shared/ipc/sync'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useFormats } from '../../../app/formats'
import { connectionHealth } from './connectionHealth'
import classes from './TripletexNotices.module.css'

/** The first thing that stands in the way of the connection, with the way out. Nothing where nothing does. */
export function TripletexNotices({
  status,
  sync,
}: {
  status: IntegrationStatus
  sync: SyncStatus | undefined
}) {
  const { t } = useTranslation()
  const { toTheSecond } = useFormats()
  const { employeeNumberMatches, mayManage } = status
  const health = connectionHealth(status, sync)
  switch (health) {
    case 'keyMissing':
    case 'keyRejected':
      return (
        <Notice tone={health === 'keyMissing' ? 'warn' : 'bad'}>
          {t(`integrations.${health}`)}{' '}
          {mayManage ? t('integrations.replaceToGoOn') : t('integrations.waitForKey')}
        </Notice>
      )
    case 'offline':
      return <Notice tone="warn">{t('integrations.offline')}</Notice>
    case 'waits':
      return (
        <Notice tone="warn">
          {t('integrations.askedToWait', { time: toTheSecond(sync?.waitUntil ?? '') })}
        </Notice>
      )
    case 'good':
      return employeeNumberMatches === false && <NumberUnknown />
  }
}

function NumberUnknown() {
  const { t } = useTranslation()
  const navigate = useNavigate()
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

function Notice({ tone, children }: { tone: 'warn' | 'bad'; children: ReactNode }) {
  return (
    <p role="status" className={classes.notice} data-tone={tone}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{children}</span>
    </p>
  )
}
