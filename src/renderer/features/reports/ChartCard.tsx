import '@mantine/charts/styles.css'
import { ActionIcon } from '@mantine/core'
import { IconChartBar, IconTable } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Charts.module.css'

/** A chart under its heading, with the same figures as a table for those who would rather read them. On paper it is a chart. */
export function ChartCard({
  name,
  title,
  note,
  label,
  table,
  onPaper,
  children,
}: {
  name: string
  title: string
  note?: string
  /** What the chart shows, for those who do not see it. */
  label: string
  table: ReactNode
  onPaper: boolean
  children: ReactNode
}) {
  const { t } = useTranslation()
  const headingId = useId()
  const [asTable, setAsTable] = useState(false)
  const otherWay = t(asTable ? 'reports.asChart' : 'reports.asTable')
  return (
    <section className={classes.card} aria-labelledby={headingId} data-chart={name}>
      <div className={classes.cardHead}>
        <h2 id={headingId}>{title}</h2>
        {note && <span>{note}</span>}
        {!onPaper && (
          <ActionIcon
            size={24}
            aria-label={`${title}: ${otherWay}`}
            title={otherWay}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? <IconChartBar size={15} /> : <IconTable size={15} />}
          </ActionIcon>
        )}
      </div>
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by the keys.
        <section className={classes.tableRoom} tabIndex={0} aria-label={title}>
          {table}
        </section>
      ) : (
        <>
          <p className="visuallyHidden">{label}</p>
          {children}
        </>
      )}
    </section>
  )
}
