import type { OutboxId } from '@shared/domain/ids'
import type { OutboxView } from '@shared/ipc/sync'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NothingWaits } from './NothingWaits'
import { OutboxItemRow } from './OutboxItemRow'
import classes from './OutboxList.module.css'
import { OutboxOrderRow } from './OutboxOrderRow'
import { type OutboxRow, outboxRows } from './outboxRows'

const ESTIMATE = { heading: 44, nothing: 120, item: 62, order: 62 } as const

/** The list, of which only what is in view is drawn; rows are measured, since reasons and opened hours make some taller. */
export function OutboxList({ view }: { view: OutboxView }) {
  const scroller = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<OutboxId>>(new Set())
  const rows = useMemo(() => outboxRows(view), [view])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ESTIMATE[rows[index]?.kind ?? 'item'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 5,
  })

  const toggle = (id: OutboxId) =>
    setOpened((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })

  return (
    <div ref={scroller} className={classes.scroller}>
      <div className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Line row={row} opened={opened} onToggle={toggle} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Line({
  row,
  opened,
  onToggle,
}: {
  row: OutboxRow
  opened: ReadonlySet<OutboxId>
  onToggle: (id: OutboxId) => void
}) {
  const { t } = useTranslation()
  switch (row.kind) {
    case 'heading':
      return (
        <h2 className={classes.heading} data-section={row.section}>
          {t(`outbox.section.${row.section}`)} <span>{row.count}</span>
        </h2>
      )
    case 'nothing':
      return <NothingWaits />
    case 'item':
      return (
        <OutboxItemRow
          item={row.item}
          last={row.last}
          opened={opened.has(row.item.id)}
          onToggle={() => onToggle(row.item.id)}
        />
      )
    case 'order':
      return <OutboxOrderRow order={row.order} last={row.last} />
  }
}
