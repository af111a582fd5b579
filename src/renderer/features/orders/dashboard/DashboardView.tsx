import { Button } from '@mantine/core'
import { findProjects, projectSearchText, queryWords } from '@shared/domain/projectSearch'
import type { OrderableProject } from '@shared/ipc/orders'
import { useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Action, useActions } from '../../../app/actions/actions'
import { callBusy, useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { sayIfRefused } from '../../../app/toast'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { RegisterBar } from '../../../ui/RegisterBar'
import { RegisterTable } from '../../../ui/RegisterTable'
import { useRegisterView } from '../../../ui/registerView'
import { useDashboardColumns } from './useDashboardColumns'

const NONE: readonly OrderableProject[] = []

/** «Å fakturere»: the projects with hours and costs that are on no order yet. */
export function DashboardView() {
  const { t } = useTranslation()
  const { number } = useFormats()
  const navigate = useNavigate()
  const { data, error } = useBusyQuery('orders.dashboard', undefined)
  const { search, change } = useRegisterView('billable')
  const searchField = useRef<HTMLInputElement>(null)
  const all = data?.projects ?? NONE
  const searched = useMemo(
    () =>
      all.map((row) => ({
        row,
        number: row.projectNumber,
        searchText: projectSearchText(row.projectNumber, row.projectName, row.customerName ?? ''),
      })),
    [all],
  )
  const rows = useMemo(() => {
    const words = queryWords(search)
    const found = words.length === 0 ? searched : findProjects(searched, words).map(({ project }) => project)
    return found.map(({ row }) => row)
  }, [searched, search])
  const open = useCallback(
    ({ projectId, draftId }: OrderableProject) => {
      const goTo = (id: string) => void navigate(`/orders/${id}`)
      if (draftId !== null) goTo(draftId)
      else sayIfRefused(callBusy('orders.create', { projectId }).then(({ id }) => goTo(id)))
    },
    [navigate],
  )
  const columns = useDashboardColumns(rows, open)
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'searchBillable',
        label: t('orders.search'),
        group: 'views',
        keys: ['Mod+F'],
        whileTyping: true,
        run: () => searchField.current?.select(),
      },
    ],
    [t],
  )
  useActions('billable', actions)
  return (
    <>
      <RegisterBar
        searchRef={searchField}
        search={search}
        onSearch={(text) => change({ search: text })}
        searchLabel={t('orders.search')}
        count={data && t('orders.count', { shown: number(rows.length), total: number(all.length) })}
      />
      <ErrorNotice error={error} />
      {data && (
        <RegisterTable
          name="billable"
          label={t('orders.table')}
          columns={columns}
          rows={rows}
          keyOf={({ projectId }) => projectId}
          // Making an order by a stray click would be odd: a press on a row opens what is there, and Enter is meant.
          onRow={(row, column) => {
            if (column === null || row.draftId !== null) open(row)
          }}
          initialSort="name"
          empty={<Nothing searched={search !== ''} sees={data.sees} />}
        />
      )}
    </>
  )
}

function Nothing({ searched, sees }: { searched: boolean; sees: 'all' | 'led' | 'none' }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  if (searched) return <EmptyState title={t('orders.noneFound')}>{t('orders.noneFoundNote')}</EmptyState>
  if (sees === 'none') return <EmptyState title={t('orders.noneLed')}>{t('orders.noneLedNote')}</EmptyState>
  return (
    <EmptyState
      title={t('orders.noneBillable')}
      action={<Button onClick={() => void navigate('/approval')}>{t('orders.toApproval')}</Button>}
    >
      {t('orders.noneBillableNote')}
    </EmptyState>
  )
}
