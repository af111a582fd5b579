import type { ReconciliationRow } from '@shared/ipc/reconciliation'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReconciliationLine } from './ReconciliationLine'
import classes from './ReconciliationTable.module.css'
import { TotalsLine } from './TotalsLine'

const ROW_HEIGHT = 47

/** The table, of which only what is in view is drawn; what is above and below is room of the same height. */
export function ReconciliationTable({ rows }: { rows: readonly ReconciliationRow[] }) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const toggle = (id: string) =>
    setOpened((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  return (
    <div ref={scroller} className={classes.scroller}>
      <table className={classes.table} aria-label={t('reconciliation.table')} aria-rowcount={rows.length + 2}>
        <thead className={classes.head}>
          <tr className={classes.row}>
            <th scope="col">
              <span className="visuallyHidden">{t('reconciliation.head.log')}</span>
            </th>
            <th scope="col">{t('reconciliation.head.day')}</th>
            <th scope="col">{t('reconciliation.head.what')}</th>
            <th scope="col" className={classes.number}>
              {t('reconciliation.head.busy')}
            </th>
            <th scope="col" className={classes.number}>
              {t('reconciliation.head.sent')}
            </th>
            <th scope="col" className={classes.number}>
              {t('reconciliation.head.tripletex')}
            </th>
            <th scope="col" className={classes.number}>
              {t('reconciliation.head.difference')}
            </th>
            <th scope="col">{t('reconciliation.head.state')}</th>
            <th scope="col">
              <span className="visuallyHidden">{t('reconciliation.head.action')}</span>
            </th>
          </tr>
        </thead>
        <tbody aria-hidden style={{ height: above }} />
        {items.map(({ index, key }) => {
          const row = rows[index]
          return (
            row && (
              <ReconciliationLine
                key={key}
                ref={virtualizer.measureElement}
                index={index}
                row={row}
                opened={opened.has(row.id)}
                onToggle={toggle}
              />
            )
          )
        })}
        <tbody aria-hidden style={{ height: below }} />
        <TotalsLine rows={rows} />
      </table>
    </div>
  )
}
