import '../../app/panelStyles'
import { Button } from '@mantine/core'
import type { WorkTypeRow } from '@shared/ipc/workTypes'
import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Action, useActions } from '../../app/actions/actions'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { useFocusFrom } from '../../app/lastOpened'
import { MainHeader } from '../../app/shell/MainHeader'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RegisterBar } from '../../ui/RegisterBar'
import { RegisterTable } from '../../ui/RegisterTable'
import { useRegisterView } from '../../ui/registerView'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { NewWorkTypeDialog } from './NewWorkTypeDialog'
import { useWorkTypeColumns } from './useWorkTypeColumns'
import { shownWorkTypes, WORK_TYPE_FILTERS, type WorkTypeFilter, workTypeFilter } from './workTypeFilter'

const NONE: readonly WorkTypeRow[] = []

/** Arbeidstyper: what hours can be logged as, what an hour costs, and which product order lines get. */
export function WorkTypesPage() {
  const { t } = useTranslation()
  const { number } = useFormats()
  const navigate = useNavigate()
  const { data, error } = useBusyQuery('workTypes.list', undefined)
  const { search, filter: kept, change } = useRegisterView('workTypes')
  const hasProducts = data?.hasProducts ?? false
  const filters = WORK_TYPE_FILTERS.filter((each) => hasProducts || each !== 'withoutProduct')
  const filter = workTypeFilter(kept)
  const filterId = useId()
  const searchField = useRef<HTMLInputElement>(null)
  const [adding, setAdding] = useState(false)
  const fromImport = useFocusFrom('/import/work-types')
  const columns = useWorkTypeColumns(hasProducts)
  const all = data?.rows ?? NONE
  const rows = useMemo(() => shownWorkTypes(all, search, filter), [all, search, filter])
  const madeHere = data?.source === 'busy'
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'searchWorkTypes',
        label: t('workTypes.search'),
        group: 'views',
        keys: ['Mod+F'],
        whileTyping: true,
        run: () => searchField.current?.select(),
      },
      {
        id: 'newWorkType',
        label: t('workTypes.new'),
        group: 'views',
        ...(madeHere && { run: () => setAdding(true) }),
      },
    ],
    [t, madeHere],
  )
  useActions('workTypes', actions)
  return (
    <>
      <MainHeader>
        <h1>{t('nav.workTypes')}</h1>
      </MainHeader>
      <RegisterBar
        searchRef={searchField}
        search={search}
        onSearch={(text) => change({ search: text })}
        searchLabel={t('workTypes.search')}
        count={t('workTypes.count', { count: rows.length, formatted: number(rows.length) })}
        actions={
          <>
            <Button ref={fromImport} onClick={() => void navigate('/import/work-types')}>
              {t('imports.import')}
            </Button>
            {madeHere && (
              <Button variant="filled" onClick={() => setAdding(true)}>
                {t('workTypes.new')}
              </Button>
            )}
          </>
        }
      >
        <span id={filterId} className="visuallyHidden">
          {t('workTypes.show')}
        </span>
        <SegmentedChoice
          labelledBy={filterId}
          value={filter}
          choices={filters.map((value) => ({ value, label: t(`workTypes.filter.${value}`) }))}
          onChange={(value) => change({ filter: value })}
        />
      </RegisterBar>
      <ErrorNotice error={error} />
      {data && (
        <RegisterTable
          name="workTypes"
          label={t('nav.workTypes')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          pathOf={({ id }) => `/work-types/${id}`}
          initialSort="name"
          empty={<NoWorkTypes searched={search !== ''} filter={filter} madeHere={madeHere} />}
        />
      )}
      <NewWorkTypeDialog
        opened={adding}
        onClose={() => setAdding(false)}
        onAdded={(id) => void navigate(`/work-types/${id}`)}
      />
    </>
  )
}

function NoWorkTypes({
  searched,
  filter,
  madeHere,
}: {
  searched: boolean
  filter: WorkTypeFilter
  madeHere: boolean
}) {
  const { t } = useTranslation()
  if (searched) {
    return <EmptyState title={t('workTypes.noneFound')}>{t('workTypes.noneFoundNote')}</EmptyState>
  }
  const fetched = filter === 'active' && !madeHere
  return (
    <EmptyState title={t(`workTypes.none.${filter}`)}>
      {fetched ? t('workTypes.noneFetched') : t(`workTypes.noneNote.${filter}`)}
    </EmptyState>
  )
}
