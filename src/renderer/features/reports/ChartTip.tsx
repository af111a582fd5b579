import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './Charts.module.css'

/** What a bar stands for, beside the pointer. */
export function ChartTip({
  title,
  rows,
}: {
  title: string
  rows: readonly { name: string; color: string; minutes: number }[]
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const total = rows.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <div className={classes.tip}>
      <b>{title}</b>
      {rows.map(({ name, color, minutes }) => (
        <div key={name}>
          <i style={{ background: color }} />
          <span className="truncated">{name}</span>
          <span>{hours(minutes)}</span>
        </div>
      ))}
      <div>
        <i />
        <span>{t('reports.total')}</span>
        <b>{hours(total)}</b>
      </div>
    </div>
  )
}
