import '../../app/panelStyles'
import { Button } from '@mantine/core'
import { syncLabel } from '@shared/domain/syncLabel'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { MainHeader } from '../../app/shell/MainHeader'
import { syncText } from '../../app/shell/SyncIndicator'
import { openSettings } from '../../app/shell/useShellActions'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { NothingWaits } from './NothingWaits'
import { OutboxList } from './OutboxList'
import classes from './OutboxPage.module.css'

/** Utboks: what has not left for Tripletex yet, and why; and what has left lately. */
export function OutboxPage() {
  const { t } = useTranslation()
  const formats = useFormats()
  const { data: view, error } = useBusyQuery('outbox.list', undefined)
  const { data: sync } = useBusyQuery('sync.status', undefined)
  const retryAll = useBusyMutation('outbox.retry')
  const hasOpen = view !== undefined && view.open.length > 0
  const isEmpty = view !== undefined && view.open.length + view.done.length === 0
  return (
    <>
      <MainHeader>
        <h1>{t('nav.outbox')}</h1>
      </MainHeader>
      <div className={classes.bar}>
        <span className={classes.sync}>{sync && syncText(syncLabel(sync), t, formats)}</span>
        {hasOpen && (
          <Button
            aria-disabled={retryAll.isPending}
            data-disabled={retryAll.isPending || undefined}
            onClick={() => {
              if (!retryAll.isPending) retryAll.mutate({})
            }}
          >
            {t('outbox.tryNow')}
          </Button>
        )}
      </div>
      <div className={classes.error}>
        <ErrorNotice error={error ?? retryAll.error} />
      </div>
      {isEmpty ? <NothingHere /> : view && <OutboxList view={view} />}
    </>
  )
}

/** An empty outbox is good news only where hours are to leave at all. */
function NothingHere() {
  const { t } = useTranslation()
  const { data: status } = useBusyQuery('integration.status', undefined)
  if (!status) return null
  if (status.transferChoice !== 'never' && status.connection) {
    return <NothingWaits />
  }
  return (
    <EmptyState
      title={t('outbox.neverTitle')}
      action={<Button onClick={() => openSettings('integrations')}>{t('outbox.openIntegrations')}</Button>}
    >
      {t('outbox.never')}
    </EmptyState>
  )
}
