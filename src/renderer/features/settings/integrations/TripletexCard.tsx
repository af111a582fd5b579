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

/** What of it stays for as long as something is on. */
const STAYS_ON: ReadonlySet<SettingId> = new Set<SettingId>(['projectSync', 'workTypeSync', 'transfer'])

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
  const { connection, mayManage, administrators } = status
  const { data: sync } = useBusyQuery('sync.status', undefined)
  const titleId = useId()
  const keyTarget = useSearchTarget('userKey')
  const disconnectTarget = useSearchTarget('disconnect')
  const [asking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const isOn = status.projectSync || status.workTypeSync || status.transferChoice !== 'never'
  const hasLeft = connection === null && isOn
  // What is there only while connected is looked for where one connects.
  const missing = WHILE_CONNECTED.filter((part) => !connection && !(isOn && STAYS_ON.has(part)))
  const target = useSearchTarget('tripletex', 'keyOwner', ...missing)
  /** What had the focus goes with the form, and with the last switch that was on. */
  const focusGoes = formOpened || hasLeft
  const focusWent = useRef(focusGoes)

  useEffect(() => {
    if (focusWent.current && !focusGoes) opener.current?.focus()
    focusWent.current = focusGoes
  }, [focusGoes])

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
        (connection || isOn) && (
          <>
            {hasLeft && <p className={classes.note}>{t('integrations.hasLeft')}</p>}
            <TripletexNotices status={status} sync={sync} />
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
