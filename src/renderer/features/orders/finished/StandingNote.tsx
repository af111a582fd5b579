import { Button } from '@mantine/core'
import type { FinishedOrder } from '@shared/ipc/orders'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { toneOf } from '../standing'
import classes from './StandingNote.module.css'

/** Where an order stands, why it has not left where it has not, and what can be done about it. */
export function StandingNote({ order }: { order: FinishedOrder }) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const retry = useBusyMutation('orders.retry')
  const refresh = useBusyMutation('orders.refresh')
  const { id, standing, reason, remote, tries, nextAttemptAt, finishedAt, finishedBy } = order
  const onItsWay = standing === 'waiting' || standing === 'blocked'
  const sentence =
    standing === 'waiting' && nextAttemptAt !== null
      ? t('orders.note.waitingUntil', { time: moment(nextAttemptAt) })
      : standing === 'draft'
        ? ''
        : t(`orders.note.${standing}`)
  const said = [reason?.field, reason?.message].filter(Boolean).join(': ')
  const facts = { project: order.projectName, customer: order.customerName ?? '' }
  const whyText = reason && t(`outbox.orderReason.${reason.code}`, facts)
  const working = retry.isPending || refresh.isPending
  return (
    <section className={classes.note} data-tone={toneOf(standing)}>
      <div className={classes.words}>
        <p>
          <strong>{sentence}</strong> {onItsWay && reason && whyText}{' '}
          {onItsWay && tries > 0 && t('orders.tries', { count: tries })}{' '}
          {remote && t('orders.seenAt', { time: moment(remote.seenAt) })}
        </p>
        {onItsWay && said !== '' && <p>{t('orders.tripletexSaid', { said })}</p>}
        <p className="muted">{t('orders.finishedBy', { when: moment(finishedAt), name: finishedBy })}</p>
        <ErrorNotice error={retry.error ?? refresh.error} />
      </div>
      {onItsWay && (
        <Button variant="filled" disabled={working} onClick={() => retry.mutate({ id })}>
          {t('orders.tryNow')}
        </Button>
      )}
      {remote && standing !== 'gone' && (
        <Button disabled={working} onClick={() => refresh.mutate({ id })}>
          {t('orders.refresh')}
        </Button>
      )}
    </section>
  )
}
