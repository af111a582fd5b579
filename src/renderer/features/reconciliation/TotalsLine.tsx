import { minutesOfHours } from '@shared/domain/transfer'
import type { ReconciliationRow } from '@shared/ipc/reconciliation'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Figure } from './Figure'
import { totalsOf } from './figures'
import classes from './ReconciliationTable.module.css'
import { signedHours } from './useRowTexts'

/** The sums of the rows in view, and how many of them differ: differences can cancel each other out in a sum. */
export function TotalsLine({ rows }: { rows: readonly ReconciliationRow[] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const totals = useMemo(() => totalsOf(rows), [rows])
  const { differing, unread } = totals
  const verdict = [
    differing > 0 && t('reconciliation.differing', { count: differing }),
    unread > 0 && t('reconciliation.unread', { count: unread }),
  ].filter(Boolean)
  return (
    <tfoot className={classes.foot} data-fixed-foot="">
      <tr className={classes.row} aria-rowindex={rows.length + 2}>
        <td />
        <th scope="row" className={classes.total}>
          <span className={classes.main}>{t('reconciliation.sum')}</span>
          <small>{t('reconciliation.rows', { count: totals.rows })}</small>
        </th>
        <Figure label={t('reconciliation.head.busy')} value={formats.hours(totals.busyMinutes)} />
        <Figure label={t('reconciliation.head.sent')} value={formats.hours(totals.sentMinutes)} />
        <Figure
          label={t('reconciliation.head.tripletex')}
          value={formats.hours(minutesOfHours(totals.tripletexHours))}
        />
        <Figure
          label={t('reconciliation.head.difference')}
          value={signedHours(totals.difference, formats)}
          differs={totals.difference !== 0}
        />
        <td colSpan={2} className={classes.verdict} data-agrees={verdict.length === 0 || undefined}>
          {verdict.length > 0 ? verdict.join(' · ') : `${t('reconciliation.agrees')} ✔`}
        </td>
      </tr>
    </tfoot>
  )
}
