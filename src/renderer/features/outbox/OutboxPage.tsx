import '../../app/panelStyles'
import { Button } from '@mantine/core'
import { syncLabel } from '@shared/domain/syncLabel'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { MainHeader } from '../../app/shell/MainHeader'
import { syncText } from '../../app/shell/SyncIndicator'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { HeldBackLine } from './HeldBackLine'
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
  const open = view ? view.open.length + view.orders.open.length : 0
  const isEmpty = view !== undefined && open + view.done.length + view.orders.done.length === 0
  return (
    <>
      <MainHeader>
        <h1>{t('nav.outbox')}</h1>
      </MainHeader>
      <div className={classes.bar}>
        <span className={classes.sync}>{sync && syncText(syncLabel(sync), t, formats)}</span>
        {open > 0 && (
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
      <HeldBackLine />
      {isEmpty ? <NothingWaits /> : view && <OutboxList view={view} />}
    </>
  )
}
