import { BusyErrorCode } from '@shared/ipc/errors'
import { PulledKind } from '@shared/ipc/integration'
import type { SyncStatus } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import classes from './PullProgress.module.css'

/**
 * How far a pull has come: by kind, since how many rows are left is not known. Only the kind is read aloud. `waits`: Tripletex has
 * asked for a pause, which is told of above.
 */
export function PullProgress({ pulling, waits }: { pulling: SyncStatus['pulling']; waits: boolean }) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const kinds = PulledKind.options
  const share = pulling ? (kinds.indexOf(pulling.kind) + 0.5) / kinds.length : 0
  return (
    <span className={classes.line}>
      <span aria-live="polite">
        {pulling
          ? t('integrations.pulling', { kind: t(`pulledKind.${pulling.kind}`) })
          : t('settings.item.pulled.note')}
      </span>
      {pulling && (
        <span className={classes.rows}>
          {' '}
          {waits
            ? t('integrations.pullWaits')
            : t('integrations.pullingRows', { rows: number(pulling.rows) })}
        </span>
      )}
      <span className={classes.track} data-on={pulling ? true : undefined} aria-hidden>
        <span style={{ transform: `scaleX(${share})` }} />
      </span>
    </span>
  )
}

/** Why the last pull stopped, with what Tripletex' own support needs to find it. */
export function PullError({
  error,
  explained,
}: {
  error: NonNullable<SyncStatus['pullError']>
  /** Whether the page already says what is wrong, so that only where the pull stopped is news. */
  explained: boolean
}) {
  const { t } = useTranslation()
  const code = BusyErrorCode.safeParse(error.code)
  return (
    <p role="alert" className={classes.error}>
      {t('integrations.pullStopped')}{' '}
      {!explained && t(`error.${code.success ? code.data : 'tripletexFailed'}`)}
      {error.requestId && (
        <span className={classes.requestId}>
          {t('integrations.connect.requestId', { id: error.requestId })}
        </span>
      )}
    </p>
  )
}
