import { AreaChart } from '@mantine/charts'
import type { ReportFigures } from '@shared/domain/reports/figures'
import type { Report } from '@shared/ipc/reports'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { ChartCard } from './ChartCard'
import classes from './Charts.module.css'
import { useBucketTexts } from './useBucketTexts'

type Chart = Report['chart']
/** How wide the chart is on paper, of what that of hours is. */
const PAPER_SHARE = 0.445

/** How much of what was registered can be billed: as one figure, and over time. */
export function RateChart({
  chart,
  total,
  width,
}: {
  chart: Chart
  total: ReportFigures
  width?: number | undefined
}) {
  const { t } = useTranslation()
  const { percent, hours } = useFormats()
  const bucketText = useBucketTexts(chart.unit)
  const title = t('reports.rateChart')
  const rate = total.registered === 0 ? 0 : total.billable / total.registered
  const data = chart.buckets.map(({ from, registered, billable }) => ({
    label: bucketText.short(from),
    name: bucketText.long(from),
    rate: registered === 0 ? null : billable / registered,
  }))
  return (
    <ChartCard
      name="rate"
      title={title}
      label={t('reports.rateChartLabel', { rate: percent(rate) })}
      onPaper={width !== undefined}
      table={
        <table className={classes.figures}>
          <thead>
            <tr>
              <th scope="col">{t(`reports.time.${chart.unit}`)}</th>
              <th scope="col">{t('reports.column.billable')}</th>
              <th scope="col">{t('reports.column.rate')}</th>
            </tr>
          </thead>
          <tbody>
            {chart.buckets.map(({ from, registered, billable }) => (
              <tr key={from}>
                <th scope="row">{bucketText.long(from)}</th>
                <td>{hours(billable)}</td>
                <td>{registered === 0 ? '–' : percent(billable / registered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <p className={classes.big}>{percent(rate)}</p>
      <p className={classes.bigNote}>
        {t('reports.rateOf', { billable: hours(total.billable), registered: hours(total.registered) })}
      </p>
      <div aria-hidden>
        <AreaChart
          h={120}
          {...(width !== undefined && { w: width * PAPER_SHARE })}
          data={data}
          dataKey="label"
          series={[{ name: 'rate', label: title, color: 'var(--accent)' }]}
          curveType="monotone"
          connectNulls
          withDots={data.length < 16}
          dotProps={{ r: 2.5 }}
          strokeWidth={1.75}
          fillOpacity={0.16}
          withTooltip={width === undefined}
          tooltipAnimationDuration={0}
          tooltipProps={{
            content: ({ payload }) => {
              const point = payload?.[0]?.payload
              if (!point || point.rate === null) return null
              return (
                <div className={classes.tip}>
                  <b>{String(point.name)}</b>
                  <span>{percent(Number(point.rate))}</span>
                </div>
              )
            },
          }}
          gridAxis="x"
          strokeDasharray="0"
          gridColor="var(--line)"
          textColor="var(--dim)"
          tickLine="none"
          areaChartProps={{ accessibilityLayer: false }}
          areaProps={{ isAnimationActive: false }}
          xAxisProps={{ interval: 'equidistantPreserveStart', minTickGap: 14, height: 22 }}
          yAxisProps={{
            width: 46,
            domain: [0, 1],
            ticks: [0, 0.5, 1],
            tickFormatter: (value: number) => percent(value),
          }}
        />
      </div>
    </ChartCard>
  )
}
