import { Button } from '@mantine/core'
import type { IntegrationStatus } from '@shared/ipc/integration'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchTarget } from '../SettingRow'
import { ConnectForm } from './ConnectForm'
import { DisconnectDialog } from './DisconnectDialog'
import { SyncSwitchRow } from './SyncSwitchRow'
import { TransferSetting } from './TransferSetting'
import classes from './TripletexCard.module.css'
import { TripletexNotices } from './TripletexNotices'
import { TripletexSummary } from './TripletexSummary'

/**
 * The box «Tripletex»: connecting, the state of the connection, and what goes through it. Without a connection too for as long as
 * something of it is on, since that is what keeps a company that has left from making projects and work types of its own.
 */
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
  const { connection, mayManage } = status
  const titleId = useId()
  const target = useSearchTarget('tripletex')
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const isOn = status.projectSync || status.workTypeSync || status.transferChoice !== 'never'
  const hasLeft = connection === null && isOn
  /** What had the focus goes with the form, and with the last switch that was on. */
  const focusGoes = formOpened || hasLeft
  const focusWent = useRef(focusGoes)

  useEffect(() => {
    if (focusWent.current && !focusGoes) opener.current?.focus()
    focusWent.current = focusGoes
  }, [focusGoes])

  const openForm = (
    <Button
      ref={opener}
      variant={connection?.state === 'connected' ? 'default' : 'filled'}
      onClick={() => setFormOpened(true)}
    >
      {connection ? t('integrations.replaceKey') : t('integrations.open')}
    </Button>
  )

  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <div className={classes.head} {...target}>
        <TripletexSummary titleId={titleId} connection={connection} />
        {mayManage && !formOpened && (
          <div className={classes.buttons}>
            {openForm}
            {connection && <Button onClick={() => setAsking(true)}>{t('integrations.disconnect')}</Button>}
          </div>
        )}
      </div>
      {!mayManage && <p className={classes.note}>{t('integrations.onlyAdministrator')}</p>}
      {formOpened ? (
        <ConnectForm status={status} onClose={() => setFormOpened(false)} />
      ) : (
        (connection || isOn) && (
          <>
            {hasLeft && <p className={classes.note}>{t('integrations.hasLeft')}</p>}
            <TripletexNotices status={status} />
            <SyncSwitchRow status={status} which="projectSync" />
            <SyncSwitchRow status={status} which="workTypeSync" />
            <TransferSetting status={status} />
          </>
        )
      )}
      <DisconnectDialog opened={asking} syncStays={isOn} onClose={() => setAsking(false)} />
    </section>
  )
}
