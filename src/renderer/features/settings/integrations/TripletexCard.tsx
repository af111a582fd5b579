import { Button } from '@mantine/core'
import type { IntegrationStatus } from '@shared/ipc/integration'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { useSearchTarget } from '../SettingRow'
import type { SettingId } from '../settingIndex'
import { ConnectForm } from './ConnectForm'
import { DisconnectDialog } from './DisconnectDialog'
import { SyncSwitchRow } from './SyncSwitchRow'
import { TransferSetting } from './TransferSetting'
import classes from './TripletexCard.module.css'
import { TripletexNotices } from './TripletexNotices'
import { TripletexSummary } from './TripletexSummary'

const WHILE_CONNECTED = [
  'disconnect',
  'projectSync',
  'workTypeSync',
  'transfer',
  'pulled',
  'testConnection',
  'fetchNow',
  'keyRights',
  'traffic',
] as const satisfies readonly SettingId[]

/** The box «Tripletex»: connecting, the state of the connection, and what goes through it. */
export function TripletexCard({
  status,
  formOpened,
  setFormOpened,
}: {
  status: IntegrationStatus
  formOpened: boolean
  setFormOpened: (opened: boolean) => void
}) {
  const { t } = useTranslation()
  const { connection, mayManage, administrators } = status
  const { data: sync } = useBusyQuery('sync.status', undefined)
  const titleId = useId()
  // What is there only while connected is looked for where one connects.
  const target = useSearchTarget('tripletex', 'keyOwner', ...(connection ? [] : WHILE_CONNECTED))
  const keyTarget = useSearchTarget('userKey')
  const disconnectTarget = useSearchTarget('disconnect')
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpened = useRef(formOpened)

  useEffect(() => {
    if (wasOpened.current && !formOpened) opener.current?.focus()
    wasOpened.current = formOpened
  }, [formOpened])

  const openForm = (
    <div {...keyTarget}>
      <Button
        ref={opener}
        variant={connection?.state === 'connected' ? 'default' : 'filled'}
        onClick={() => setFormOpened(true)}
      >
        {connection ? t('integrations.replaceKey') : t('integrations.open')}
      </Button>
    </div>
  )

  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <div className={classes.head} {...target}>
        <TripletexSummary
          titleId={titleId}
          connection={connection}
          offline={sync?.connection === 'offline'}
        />
        {mayManage && !formOpened && (
          <div className={classes.buttons}>
            {openForm}
            {connection && (
              <div {...disconnectTarget}>
                <Button onClick={() => setAsking(true)}>{t('integrations.disconnect')}</Button>
              </div>
            )}
          </div>
        )}
      </div>
      {!mayManage && (
        <p className={classes.note}>
          {t('integrations.onlyAdministrator')}{' '}
          {administrators.length > 0 &&
            t('integrations.administrators', {
              names: administrators.join(', '),
              count: administrators.length,
            })}
        </p>
      )}
      {formOpened ? (
        <ConnectForm status={status} onClose={() => setFormOpened(false)} />
      ) : (
        connection && (
          <>
            <TripletexNotices status={status} sync={sync} />
            <SyncSwitchRow status={status} which="projectSync" />
            <SyncSwitchRow status={status} which="workTypeSync" />
            <TransferSetting status={status} />
          </>
        )
      )}
      <DisconnectDialog opened={asking} onClose={() => setAsking(false)} />
    </section>
  )
}
