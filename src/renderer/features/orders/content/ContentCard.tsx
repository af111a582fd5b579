import type { OrderGrouping } from '@shared/domain/orders/order'
import type { OrderCost, OrderEntry } from '@shared/ipc/orders'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SectionCard } from '../../../ui/SectionCard'
import { VirtualRows } from '../VirtualRows'
import classes from './Content.module.css'
import { ContentRowView } from './ContentRowView'
import { type ContentDeeds, includeRow, writeDownOf } from './contentDeeds'
import { contentRows, hoursGroups, tickOf } from './contentRows'
import { TickBox } from './TickBox'

/** How high a row is, in points. */
const ROW_HEIGHT = 38

const NONE_CLOSED: ReadonlySet<string> = new Set()

type Line = {
  key: string
  kind: string
  description: string
  unitPriceOre: number
  discountBasisPoints: number
}

/** The hours and costs of an order by the line that they come on; of a draft, to take along, leave out or write down. */
export function ContentCard({
  order: { entries, costs, lines, grouping, fixedPrice = false },
  deeds,
}: {
  order: {
    entries: readonly OrderEntry[]
    costs: readonly OrderCost[]
    lines: readonly Line[]
    grouping: OrderGrouping
    /** Whether a fixed price is charged for the hours, be it that nothing is left of it. */
    fixedPrice?: boolean
  }
  deeds?: ContentDeeds
}) {
  const { t } = useTranslation()
  const [closed, setClosed] = useState(NONE_CLOSED)
  const [active, setActive] = useState(0)
  const table = useRef<HTMLTableElement>(null)
  const goTo = useRef<((index: number) => void) | null>(null)
  const groups = useMemo(() => hoursGroups(entries, lines, grouping), [entries, lines, grouping])
  const rows = useMemo(() => contentRows(groups, costs, closed), [groups, costs, closed])
  const lineOf = useMemo(() => pricedLines(lines), [lines])
  const isFixed = fixedPrice || lines.some(({ kind }) => kind === 'fixedPrice')
  const withYear = useMemo(
    () => new Set([...entries, ...costs].map(({ day }) => day.slice(0, 4))).size > 1,
    [entries, costs],
  )
  const stop = Math.min(active, rows.length - 1)
  const included = [...entries, ...costs].filter((each) => each.included).length

  const toggle = (key: string) =>
    setClosed((before) => {
      const next = new Set(before)
      if (!next.delete(key)) next.add(key)
      return next
    })
  const goToRow = (index: number) => {
    if (index < 0 || index >= rows.length) return
    setActive(index)
    goTo.current?.(index)
    requestAnimationFrame(() => {
      table.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus({ preventScroll: true })
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[stop]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      goToRow(Math.max(0, Math.min(rows.length - 1, stop + step)))
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      if (row.kind !== 'group' && row.kind !== 'costs') return
      event.preventDefault()
      if (row.open === (event.key === 'ArrowLeft')) toggle(row.key)
    } else if (
      deeds &&
      event.key === ' ' &&
      event.target instanceof HTMLElement &&
      event.target.dataset.row
    ) {
      event.preventDefault()
      includeRow(row, deeds)
    } else if (deeds && event.key.toLowerCase() === 's') {
      const of = writeDownOf(row, isFixed)
      if (!of) return
      event.preventDefault()
      event.stopPropagation()
      deeds.writeDown(of)
    }
  }
  if (entries.length + costs.length === 0) {
    return (
      <SectionCard title={t('orders.content')}>
        <p className={classes.none}>
          <strong>{t(deeds ? 'orders.noContent' : 'orders.noContentFinished')}</strong>
          {deeds && t('orders.noContentNote')}
        </p>
      </SectionCard>
    )
  }
  return (
    <SectionCard title={t('orders.content')} note={deeds && t('orders.contentNote')}>
      <table
        ref={table}
        aria-label={t('orders.contentTable')}
        aria-rowcount={rows.length + 1}
        className={classes.table}
        data-readonly={deeds ? undefined : true}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1} className={classes.head}>
            {deeds && (
              <th scope="col">
                <TickBox
                  state={tickOf(included, entries.length + costs.length)}
                  label={t('orders.include.all')}
                  onTick={(on) => deeds.include(entries, costs, on)}
                />
              </th>
            )}
            <th scope="col">{t('orders.column.date')}</th>
            <th scope="col">{t('orders.contentColumn.person')}</th>
            <th scope="col">{t('orders.cell.description')}</th>
            <th scope="col" data-align="right">
              {t('orders.column.hours')}
            </th>
            <th scope="col" data-align="right">
              {t('orders.contentColumn.billed')}
            </th>
            {deeds && <th scope="col" aria-label={t('orders.cell.actions')} />}
          </tr>
        </thead>
        <VirtualRows
          count={rows.length}
          rowHeight={ROW_HEIGHT}
          keyOf={(index) => rows[index]?.key ?? ''}
          kept={stop}
          goTo={goTo}
        >
          {({ index, style }) => {
            const row = rows[index]
            return (
              row && (
                <ContentRowView
                  key={row.key}
                  row={row}
                  index={index}
                  stop={index === stop}
                  style={style}
                  lineOf={lineOf}
                  showsWorkType={grouping === 'none' || groups.some(({ title }) => title === '')}
                  withYear={withYear}
                  isFixed={isFixed}
                  deeds={deeds}
                  onToggle={toggle}
                  onActive={setActive}
                />
              )
            )
          }}
        </VirtualRows>
      </table>
    </SectionCard>
  )
}

/** The lines whose price is one of hours or costs. */
function pricedLines(lines: readonly Line[]): ReadonlyMap<string, Line> {
  return new Map(lines.filter(({ kind }) => kind !== 'fixedPrice').map((line) => [line.key, line]))
}
