import type { OutboxItem } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Hours } from '../../ui/Hours'
import { useReconciliationStore } from '../reconciliation/reconciliationStore'
import { useWeekStore } from '../timeline/weekStore'
import classes from './ItemEntries.module.css'

/** The hours behind an item, and a way to the week that they are in. */
export function ItemEntries({ item }: { item: OutboxItem }) {
  const { t } = useTranslation()
  const { clock } = useFormats()
  const showDay = useWeekStore((store) => store.showDay)
  const reconcileDay = useReconciliationStore((store) => store.showDay)
  const { data, error } = useBusyQuery('outbox.entries', { id: item.id })
  return (
    <div className={classes.entries}>
      <ErrorNotice error={error} />
      {data?.length === 0 && <p className="muted">{t('outbox.noEntries')}</p>}
      {data && data.length > 0 && (
        <ul>
          {data.map((entry) => (
            <li key={entry.id}>
              <span className={classes.span}>
                {entry.from !== null && entry.to !== null && `${clock(entry.from)}–${clock(entry.to)}`}
              </span>
              <span className={classes.words} title={entry.description}>
                {entry.description || <span className="muted">{t('outbox.noDescription')}</span>}
              </span>
              <Hours minutes={entry.minutes} />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.links}>
        <Link to="/timeline" className={classes.link} onClick={() => showDay(item.day)}>
          {t('outbox.openWeek')}
        </Link>
        <Link to="/reconciliation" className={classes.link} onClick={() => reconcileDay(item.day)}>
          {t('outbox.showReconciliation')}
        </Link>
      </div>
    </div>
  )
}
