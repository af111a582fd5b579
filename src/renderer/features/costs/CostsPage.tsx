import '../../app/panelStyles'
import { Button } from '@mantine/core'
import type { CostFilter, CostView } from '@shared/ipc/costs'
import { useCallback, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { type Action, useActions } from '../../app/actions/actions'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { MainHeader } from '../../app/shell/MainHeader'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RegisterBar } from '../../ui/RegisterBar'
import { RegisterTable } from '../../ui/RegisterTable'
import { useRegisterView } from '../../ui/registerView'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { CostActions } from './CostActions'
import { CostDialog, type CostWanted } from './CostDialog'
import { CostFilters } from './CostFilters'
import classes from './CostsPage.module.css'
import type { CostPeriod } from './costsPeriod'
import { useCostsStore } from './costsStore'
import { NoCosts } from './NoCosts'
import { ReceiptDialog } from './ReceiptDialog'
import { mayTick, shownCosts } from './shownCosts'
import { useCostColumns } from './useCostColumns'
import { useDroppedReceipt } from './useDroppedReceipt'

const STATES = ['all', 'notSent', 'waiting', 'approved', 'onOrder'] as const
const NONE: readonly CostView[] = []
const NOTHING: ReadonlySet<string> = new Set()

/** Kostnader: one's own, and those that one approves. */
export function CostsPage() {
  const { t } = useTranslation()
  const { number, dayNumeric } = useFormats()
  const { submission, person } = useAppState()
  const { period, state: chosenState, projects, people, set } = useCostsStore()
  // Where nobody submits any more, nothing is told apart as waiting.
  const state = chosenState === 'waiting' && !submission ? 'notSent' : chosenState
  const { search, change } = useRegisterView('costs')
  const {
    data = NONE,
    error,
    isPending,
  } = useBusyQuery(
    'costs.list',
    { projectId: null, personId: null, from: period.from, to: period.to, state },
    { keepPrevious: true },
  )
  const [wanted, setWanted] = useState<CostWanted | null>(null)
  const [receiptOf, setReceiptOf] = useState<CostView | null>(null)
  const [ticked, setTicked] = useState(NOTHING)
  const searchField = useRef<HTMLInputElement>(null)
  const stateId = useId()
  const withPeople = data.some(({ personId }) => personId !== person?.id)
  const rows = useMemo(() => shownCosts(data, { search, projects, people }), [data, search, projects, people])
  // What is ticked and not in view is not meant.
  const chosen = useMemo(() => rows.filter((cost) => ticked.has(cost.id) && mayTick(cost)), [rows, ticked])
  const drop = useDroppedReceipt(wanted === null && receiptOf === null, (receipt) =>
    setWanted({ cost: null, receipt }),
  )
  const narrowed = isNarrowed(period, state, search) || projects.length + people.length > 0
  const showReceipt = useCallback((cost: CostView) => setReceiptOf(cost), [])
  const columns = useCostColumns(rows, withPeople, showReceipt)
  const begin = useCallback(() => setWanted({ cost: null }), [])
  const actions = useMemo<Action[]>(
    () => [
      { id: 'newCost', label: t('costs.new'), group: 'views', keys: ['K'], run: begin },
      {
        id: 'searchCosts',
        label: t('costs.search'),
        group: 'views',
        keys: ['Mod+F'],
        whileTyping: true,
        run: () => searchField.current?.select(),
      },
    ],
    [t, begin],
  )
  useActions('costs', actions)
  return (
    <>
      <MainHeader>
        <h1>{t('costs.title')}</h1>
      </MainHeader>
      <section
        aria-label={t('costs.title')}
        className={classes.page}
        data-over={drop.over || undefined}
        {...drop.handlers}
      >
        <RegisterBar
          searchRef={searchField}
          search={search}
          onSearch={(text) => change({ search: text })}
          searchLabel={t('costs.search')}
          actions={
            <Button variant="filled" aria-keyshortcuts="K" onClick={begin}>
              {t('costs.new')}
            </Button>
          }
        >
          <span id={stateId} className="visuallyHidden">
            {t('costs.stateLabel')}
          </span>
          <SegmentedChoice
            labelledBy={stateId}
            value={state}
            choices={STATES.map((value) => ({
              value,
              label: t(`costs.stateFilter.${value === 'notSent' && !submission ? 'notApproved' : value}`),
            })).filter(({ value }) => submission || value !== 'waiting')}
            onChange={(value) => set({ state: value })}
          />
        </RegisterBar>
        <div className={classes.bar} hidden={data.length === 0 && !narrowed}>
          {chosen.length === 0 && <CostFilters costs={data} withPeople={withPeople} />}
          <CostActions chosen={chosen} onDone={() => setTicked(NOTHING)} />
        </div>
        <p role="status" className="visuallyHidden">
          {t('costs.count', { count: rows.length, formatted: number(rows.length) })}
        </p>
        <ErrorNotice error={error} />
        {!isPending && (
          <div className={classes.rows}>
            <RegisterTable
              name="costs"
              label={t('costs.table')}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              initialSort="day"
              initialDescending
              onRow={(cost) => setWanted({ cost })}
              ticks={{
                ticked,
                mayTick,
                labelOf: ({ description, day }) =>
                  t('costs.choose', {
                    name: t('costs.costName', { what: description, day: dayNumeric(day) }),
                  }),
                allLabel: t('costs.chooseAll'),
                onTick: (keys, on) =>
                  setTicked((before) => {
                    const next = new Set(before)
                    for (const key of keys) {
                      if (on) next.add(key)
                      else next.delete(key)
                    }
                    return next
                  }),
              }}
              empty={<NoCosts isFiltered={narrowed} onNew={begin} />}
            />
          </div>
        )}
      </section>
      {wanted && <CostDialog {...wanted} onClose={() => setWanted(null)} />}
      {receiptOf && <ReceiptDialog cost={receiptOf} onClose={() => setReceiptOf(null)} />}
    </>
  )
}

function isNarrowed(period: CostPeriod, state: CostFilter['state'], search: string): boolean {
  return period.name !== 'always' || state !== 'all' || search.trim() !== ''
}
