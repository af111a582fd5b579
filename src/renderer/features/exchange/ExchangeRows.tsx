import type { ExchangeRow } from '@shared/ipc/exchange'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { StateBadge, type Tone } from '../../ui/StateBadge'
import { Truncated } from '../../ui/Truncated'
import { entryName } from '../timeline/entryName'
import classes from './Exchange.module.css'

const TONE: Record<NonNullable<ExchangeRow['hours'] | ExchangeRow['decision']>, Tone> = {
  new: 'info',
  changed: 'info',
  withdrawn: 'warn',
  approved: 'good',
  rejected: 'bad',
  undone: 'warn',
}

/** What a file does to each entry; `left`: how many there are beyond those that are given. */
export function ExchangeRows({ rows, left }: { rows: readonly ExchangeRow[]; left: number }) {
  const { t } = useTranslation()
  const heads = ['day', 'what', 'hours', 'does'] as const
  return (
    <div className={classes.frame}>
      <table className={classes.rows}>
        <caption className="visuallyHidden">{t('exchange.list')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" data-column={head}>
                {t(`exchange.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={classes.more}>{t('exchange.more', { count: left })}</p>}
    </div>
  )
}

function Row({ row }: { row: ExchangeRow }) {
  const { t } = useTranslation()
  const { hours, weekdayShort, dayShort } = useFormats()
  const { kind, decision, day, minutes, minutesBefore, workTypeName, description, reason } = row
  const what = [entryName(row, t), workTypeName].filter(Boolean).join(' · ')
  return (
    <tr>
      <td>
        {weekdayShort(day)} {dayShort(day)}
      </td>
      <td>
        <Truncated text={what} className={classes.title} />
        {description && <Truncated text={description} className={classes.detail} />}
        {reason && <p className={classes.reason}>{t('exchange.reason', { reason })}</p>}
      </td>
      <td data-column="hours">
        {minutesBefore === null
          ? hours(minutes)
          : t('exchange.hoursChanged', { before: hours(minutesBefore), after: hours(minutes) })}
      </td>
      <td>
        <div className={classes.badges}>
          {row.hours && <StateBadge tone={TONE[row.hours]}>{t(`exchange.row.${row.hours}`)}</StateBadge>}
          {decision && <StateBadge tone={TONE[decision]}>{t(`exchange.row.${decision}`)}</StateBadge>}
          {kind === 'kept' && <StateBadge tone="warn">{t('exchange.row.kept')}</StateBadge>}
          {kind === 'outdated' && <StateBadge tone="quiet">{t('exchange.row.outdated')}</StateBadge>}
          {row.voidsApproval && <StateBadge tone="warn">{t('exchange.row.voided')}</StateBadge>}
        </div>
      </td>
    </tr>
  )
}
