import '../../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import type { FinishedOrder, OrderDeletion } from '@shared/ipc/orders'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { showToast } from '../../../app/toast'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import classes from '../content/WriteDownDialog.module.css'
import { ORDER_LIST } from '../OrderPage'
import { useContentText } from '../useContentText'

/** «Slett ordre»: says exactly what it means now, here and in Tripletex, or why it cannot be done. */
export function DeleteOrderDialog({ order, onClose }: { order: FinishedOrder; onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data, error } = useBusyQuery('orders.deletion', { id: order.id })
  const remove = useBusyMutation('orders.delete')
  const confirmed = () =>
    remove.mutate(
      { id: order.id },
      {
        onSuccess: () => {
          void showToast({ message: t('orders.done.deleted') })
          void navigate(ORDER_LIST)
        },
      },
    )
  if (data && data.obstacle === null) {
    return (
      <ConfirmDialog
        opened
        wide
        tone="bad"
        title={t('orders.deleteTitle')}
        confirm={t('orders.delete')}
        working={remove.isPending}
        error={remove.error}
        onConfirm={confirmed}
        onClose={onClose}
      >
        <WhatItMeans deletion={data} local={order.standing === 'local'} />
      </ConfirmDialog>
    )
  }
  return (
    <Modal opened onClose={onClose} size={460} title={t('orders.deleteTitle')} withCloseButton={false}>
      <div className={classes.form}>
        {!data && !error && <p role="status">{t('orders.deleteReading')}</p>}
        <ErrorNotice error={error} />
        {data?.obstacle && (
          <p role="status">
            {data.obstacle === 'invoiced' &&
              `${t('orders.deleteIn.invoiced', { number: data.number ?? '' })} `}
            {data.obstacle === 'needsNetwork' && data.inTripletex === 'unknown'
              ? t('orders.deleteObstacle.needsNetworkToTell')
              : t(`orders.deleteObstacle.${data.obstacle}`)}
          </p>
        )}
        <div className={classes.buttons}>
          <Button data-autofocus onClick={onClose}>
            {t('common.close')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

function WhatItMeans({ deletion, local }: { deletion: OrderDeletion; local: boolean }) {
  const { t } = useTranslation()
  const contentText = useContentText()
  const { inTripletex, number, entries, costs, hoursLeave } = deletion
  return (
    <ul>
      <li>
        {local && inTripletex === 'none'
          ? t('orders.deleteKept')
          : t(`orders.deleteIn.${inTripletex}`, { number: number ?? '' })}
      </li>
      {entries + costs > 0 && <li>{t('orders.deleteFrees', { what: contentText(deletion) })}</li>}
      {hoursLeave && <li>{t('orders.deleteHoursLeave')}</li>}
      <li>{t('orders.deleteForGood')}</li>
    </ul>
  )
}
