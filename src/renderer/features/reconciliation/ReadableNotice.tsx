import { Button } from '@mantine/core'
import type { Reconciliation } from '@shared/ipc/reconciliation'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openSettings } from '../../app/shell/useShellActions'
import classes from './ReadableNotice.module.css'

/** Why Tripletex cannot be asked about the person, with the way out; nothing where it can. */
export function ReadableNotice({ data: { readable, person } }: { data: Reconciliation }) {
  const { t } = useTranslation()
  if (readable === 'yes') return null
  return (
    <div className={classes.notice}>
      <IconAlertTriangle size={16} aria-hidden />
      <span>{t(`reconciliation.notice.${readable}`, { person: person.name })}</span>
      <ReadableRemedy readable={readable} />
    </div>
  )
}

/** The button that leads to where it is mended. */
export function ReadableRemedy({ readable }: { readable: 'notConnected' | 'noEmployee' }) {
  const { t } = useTranslation()
  return readable === 'notConnected' ? (
    <Button onClick={() => openSettings('integrations')}>{t('outbox.openIntegrations')}</Button>
  ) : (
    <Button onClick={() => openSettings('profile')}>{t('outbox.openProfile')}</Button>
  )
}
