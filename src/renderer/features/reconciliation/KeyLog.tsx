import type { TransferKey } from '@shared/domain/transfer'
import type { ReconciliationRow } from '@shared/ipc/reconciliation'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useWeekStore } from '../timeline/weekStore'
import classes from './KeyLog.module.css'
import { useLogText } from './useLogText'

/** What a row's state means and where to go on, and everything that happened to the key, newest first. */
export function KeyLog({ row: { key, day, state } }: { row: ReconciliationRow }) {
  const { t } = useTranslation()
  const showDay = useWeekStore((store) => store.showDay)
  return (
    <div className={classes.log}>
      <p className={classes.state}>
        <span>{t(`reconciliation.stateNote.${state}`)}</span>
        {(state === 'waiting' || state === 'needsYou') && (
          <Link to="/outbox">{t('reconciliation.openOutbox')}</Link>
        )}
        {key && (
          <Link to="/timeline" onClick={() => showDay(day)}>
            {t('outbox.openWeek')}
          </Link>
        )}
      </p>
      {key ? <LogLines of={key} /> : <p className="muted">{t('reconciliation.logUnknown')}</p>}
    </div>
  )
}

function LogLines({ of }: { of: TransferKey }) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const logText = useLogText()
  const { data, error } = useBusyQuery('reconciliation.log', { key: of })
  if (error) return <ErrorNotice error={error} />
  if (data?.length === 0) return <p className="muted">{t('reconciliation.logEmpty')}</p>
  return (
    <ol className={classes.lines} aria-label={t('reconciliation.head.log')}>
      {data?.map((line) => (
        <li key={`${line.at}${line.event}`}>
          <time dateTime={line.at}>{moment(line.at)}</time>
          <span>{logText(line)}</span>
        </li>
      ))}
    </ol>
  )
}
