import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { ConfirmDialog } from '../../ui/ConfirmDialog'

/** The last way: a new database. Asks first, and says that the old file is kept. */
export function StartEmpty() {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const startEmpty = useBusyMutation('recovery.startEmpty')
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('recovery.startEmpty')}</Button>
      <ConfirmDialog
        opened={asking}
        title={t('recovery.startEmptyTitle')}
        confirm={t('recovery.startEmpty')}
        working={startEmpty.isPending || startEmpty.isSuccess}
        error={startEmpty.error}
        onClose={() => setAsking(false)}
        onConfirm={() => startEmpty.mutate()}
      >
        <p>{t('recovery.startEmptyText')}</p>
      </ConfirmDialog>
    </>
  )
}
