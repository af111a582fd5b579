import { BarChart } from '@mantine/charts'
import type { ReportFigures } from '@shared/domain/reports/figures'
import type { Report } from '@shared/ipc/reports'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { ChartCard } from './ChartCard'
import classes from './Charts.module.css'
import { ChartTip } from './ChartTip'
import { chartSeries } from './chartSeries'
import { useBucketTexts } from './useBucketTexts'

type Chart = Report['chart']
const HEIGHT = 172

/** Hours per day, week or month, stacked by the projects with the most of them. */
export function HoursChart({
  chart,
  total,
  width,
}: {
  chart: Chart
  total: ReportFigures
  width?: number | undefined
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const bucketText = useBucketTexts(chart.unit)
  const title = t(`reports.hoursChart.${chart.unit}`)
  const series = chartSeries(chart, {
    without: t('reports.without.project'),
    others: t('reports.others', { count: chart.others }),
  })
  const data = chart.buckets.map((bucket) => ({
    label: bucketText.short(bucket.from),
    name: bucketText.long(bucket.from),
    ...Object.fromEntries(series.map(({ key, minutesIn }) => [key, minutesIn(bucket) / 60])),
  }))
  return (
    <ChartCard
      name="hours"
      title={title}
      note={t('reports.byProject')}
      label={t('reports.hoursChartLabel', { title, count: data.length, hours: hours(total.registered) })}
      onPaper={width !== undefined}
      table={
        <table className={classes.figures}>
          <thead>
            <tr>
              <th scope="col">{t(`reports.time.${chart.unit}`)}</th>
              {series.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{t('reports.total')}</th>
            </tr>
          </thead>
          <tbody>
            {chart.buckets.map((bucket) => (
              <tr key={bucket.from}>
                <th scope="row">{bucketText.long(bucket.from)}</th>
                {series.map(({ key, minutesIn }) => (
                  <td key={key}>{hours(minutesIn(bucket))}</td>
                ))}
                <td>{hours(bucket.registered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div aria-hidden>
        <BarChart
          h={HEIGHT}
          {...(width !== undefined && { w: width })}
          data={data}
          dataKey="label"
          type="stacked"
          maxBarWidth={34}
          series={series.map(({ key, name, color }) => ({ name: key, label: name, color }))}
          gridAxis="x"
          strokeDasharray="0"
          gridColor="var(--line)"
          textColor="var(--dim)"
          tickLine="none"
          withTooltip={width === undefined}
          tooltipAnimationDuration={0}
          tooltipProps={{
            content: ({ payload }) => (
              <ChartTip
                title={String(payload?.[0]?.payload?.name ?? '')}
                rows={series
                  .map(({ key, name, color }) => ({
                    name,
                    color,
                    minutes: Math.round(Number(payload?.[0]?.payload?.[key] ?? 0) * 60),
                  }))
                  .filter(({ minutes }) => minutes > 0)}
              />
            ),
          }}
          barChartProps={{ accessibilityLayer: false, barCategoryGap: '18%' }}
          barProps={{ isAnimationActive: false, stroke: 'var(--panel)', strokeWidth: 1 }}
          xAxisProps={{ interval: 'equidistantPreserveStart', minTickGap: 12, height: 22 }}
          yAxisProps={{ width: 38, allowDecimals: false, tickCount: 4 }}
        />
      </div>
      <ul className={classes.legend} aria-hidden>
        {series.map(({ key, name, color }) => (
          <li key={key} title={name}>
            <i style={{ background: color }} />
            <span className="truncated">{name}</span>
          </li>
        ))}
      </ul>
    </ChartCard>
  )
}
