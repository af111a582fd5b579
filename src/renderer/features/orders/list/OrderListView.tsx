import { Button } from '@mantine/core'
import type { OrderRow } from '@shared/ipc/orders'
import { useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Action, useActions } from '../../../app/actions/actions'
import { useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { RegisterBar } from '../../../ui/RegisterBar'
import { RegisterTable } from '../../../ui/RegisterTable'
import { useRegisterView } from '../../../ui/registerView'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { ORDER_FILTERS, readFilter, searchableOrders, shownOrders } from './shownOrders'
import { useOrderColumns } from './useOrderColumns'

const NONE: readonly OrderRow[] = []

/** «Alle ordre»: drafts, those on their way, and what became of the others in Tripletex. */
export function OrderListView() {
  const { t } = useTranslation()
  const { number } = useFormats()
  const { data, error } = useBusyQuery('orders.list', undefined)
  const { search, filter: kept, change } = useRegisterView('orders')
  const filter = readFilter(kept)
  const filterId = useId()
  const searchField = useRef<HTMLInputElement>(null)
  const all = data ?? NONE
  const searched = useMemo(() => searchableOrders(all), [all])
  const rows = useMemo(() => shownOrders(searched, search, filter), [searched, search, filter])
  const columns = useOrderColumns()
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'searchOrders',
        label: t('orders.searchAll'),
        group: 'views',
        keys: ['Mod+F'],
        whileTyping: true,
        run: () => searchField.current?.select(),
      },
    ],
    [t],
  )
  useActions('orders', actions)
  return (
    <>
      <RegisterBar
        searchRef={searchField}
        search={search}
        onSearch={(text) => change({ search: text })}
        searchLabel={t('orders.searchAll')}
        count={data && t('orders.countAll', { shown: number(rows.length), total: number(all.length) })}
      >
        <span id={filterId} className="visuallyHidden">
          {t('orders.filterLabel')}
        </span>
        <SegmentedChoice
          labelledBy={filterId}
          value={filter}
          choices={ORDER_FILTERS.map((value) => ({ value, label: t(`orders.filter.${value}`) }))}
          onChange={(value) => change({ filter: value })}
        />
      </RegisterBar>
      <ErrorNotice error={error} />
      {data && (
        <RegisterTable
          name="orders"
          label={t('orders.all')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          pathOf={({ id }) => `/orders/${id}`}
          initialSort=""
          empty={<Nothing any={all.length > 0} onShowAll={() => change({ filter: 'all', search: '' })} />}
        />
      )}
    </>
  )
}

function Nothing({ any, onShowAll }: { any: boolean; onShowAll: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  if (any) {
    return (
      <EmptyState
        title={t('orders.noneOfFilter')}
        action={<Button onClick={onShowAll}>{t('orders.showAll')}</Button>}
      >
        {t('orders.noneOfFilterNote')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={t('orders.noneYet')}
      action={<Button onClick={() => void navigate('/orders')}>{t('orders.toBillable')}</Button>}
    >
      {t('orders.noneYetNote')}
    </EmptyState>
  )
}
