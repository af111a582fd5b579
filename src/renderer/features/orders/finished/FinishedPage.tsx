import { Button } from '@mantine/core'
import type { FinishedOrder } from '@shared/ipc/orders'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Action, useActions } from '../../../app/actions/actions'
import { callBusy } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { sayIfRefused } from '../../../app/toast'
import { SectionCard } from '../../../ui/SectionCard'
import { StateBadge } from '../../../ui/StateBadge'
import { ProjectDot } from '../../projects/ProjectDot'
import { ContentCard } from '../content/ContentCard'
import head from '../draft/DraftHead.module.css'
import lineClasses from '../draft/Lines.module.css'
import { OrderBar } from '../draft/OrderBar'
import { Totals } from '../draft/Totals'
import { OrderPage } from '../OrderPage'
import { toneOf } from '../standing'
import { DeleteOrderDialog } from './DeleteOrderDialog'
import { Differences } from './Differences'
import { FinishedLines } from './FinishedLines'
import { StandingNote } from './StandingNote'

/** An order that was finished: as it stands for good, and what became of it. */
export function FinishedPage({ order }: { order: FinishedOrder }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { dayNumeric } = useFormats()
  const [deleting, setDeleting] = useState(false)
  const { id, projectId, projectColor, projectName, customerName, standing, remote, lines, totals } = order
  const isThere = remote !== null && standing !== 'gone'
  const minutes = order.entries.reduce((sum, entry) => sum + entry.minutes, 0)
  const open = () => sayIfRefused(callBusy('orders.open', { id }))
  const preview = () => void navigate(`/orders/${id}/preview`)
  useFinishedActions({ open: isThere ? open : undefined, preview, delete: () => setDeleting(true) })
  const number = remote?.number ? t('orders.orderNumber', { number: remote.number }) : null
  return (
    <OrderPage
      title={number ?? t('orders.orderOf', { date: dayNumeric(order.orderDate) })}
      about={[projectName, customerName].filter(Boolean).join(' · ')}
      badges={
        <>
          <ProjectDot id={projectId} color={projectColor} />
          <span data-standing={standing}>
            <StateBadge tone={toneOf(standing)}>{t(`orders.standing.${standing}`)}</StateBadge>
          </span>
        </>
      }
      bar={
        <OrderBar
          minutes={minutes}
          totals={totals}
          actions={
            <>
              <Button onClick={() => setDeleting(true)}>{t('orders.delete')}</Button>
              <Button aria-keyshortcuts="V" onClick={preview}>
                {t('orders.preview')}
              </Button>
              {isThere && (
                <Button variant="filled" aria-keyshortcuts="O" onClick={open}>
                  {t('orders.open')}
                </Button>
              )}
            </>
          }
        />
      }
    >
      <StandingNote order={order} />
      {order.differences.length > 0 && <Differences order={order} />}
      <Facts order={order} />
      <SectionCard title={t('orders.lines')}>
        <FinishedLines lines={lines} />
        <div className={lineClasses.foot}>
          <div>
            {order.comment !== '' && (
              <>
                <h3 className={head.label}>{t('orders.comment')}</h3>
                <p className={lineClasses.said}>{order.comment}</p>
              </>
            )}
          </div>
          <Totals totals={totals} />
        </div>
      </SectionCard>
      <ContentCard order={order} />
      {deleting && <DeleteOrderDialog order={order} onClose={() => setDeleting(false)} />}
    </OrderPage>
  )
}

function Facts({ order }: { order: FinishedOrder }) {
  const { t } = useTranslation()
  const { dayNumeric } = useFormats()
  const { fromDay, toDay, orderDate, reference, grouping } = order
  const facts: [string, string][] = [
    [t('orders.from'), fromDay ? dayNumeric(fromDay) : t('orders.fromFirst')],
    [t('orders.to'), dayNumeric(toDay)],
    [t('orders.orderDate'), dayNumeric(orderDate)],
    [t('orders.reference'), reference || '–'],
    [t('orders.grouping'), t(`orders.groupBy.${grouping}`)],
  ]
  return (
    <dl className={head.head} aria-label={t('orders.head')}>
      {facts.map(([name, value]) => (
        <div key={name} className={head.field} data-wide={name === t('orders.reference') || undefined}>
          <dt className={head.label}>{name}</dt>
          <dd className={head.fact}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type Runs = { open: (() => void) | undefined; preview: () => void; delete: () => void }

/** The keys of the buttons, and their place in the command palette. */
function useFinishedActions(runs: Runs): void {
  const { t } = useTranslation()
  const latest = useRef(runs)
  latest.current = runs
  const opens = runs.open !== undefined
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'openOrder',
        label: t('orders.open'),
        group: 'views',
        keys: ['O'],
        ...(opens && { run: () => latest.current.open?.() }),
      },
      {
        id: 'previewOrder',
        label: t('orders.preview'),
        group: 'views',
        keys: ['V'],
        run: () => latest.current.preview(),
      },
      {
        id: 'deleteOrder',
        label: t('orders.delete'),
        group: 'views',
        run: () => latest.current.delete(),
      },
    ],
    [t, opens],
  )
  useActions('finishedOrder', actions)
}
