import { type SyncLabel, syncLabel } from '@shared/domain/syncLabel'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useBusyQuery } from '../busyClient'
import { type Formats, useFormats } from '../formats'
import classes from './SyncIndicator.module.css'
import { openSettings } from './useShellActions'

const TONES: Record<SyncLabel['key'], 'quiet' | 'good' | 'busy' | 'warn' | 'bad'> = {
  none: 'quiet',
  noneWaiting: 'warn',
  upToDate: 'good',
  allSent: 'good',
  sending: 'busy',
  waiting: 'warn',
  offline: 'warn',
  offlineWaiting: 'warn',
  needsYou: 'bad',
  needsKey: 'bad',
  needsKeyWaiting: 'bad',
}

/** The words for the sync state, the same as in the tray. */
export function syncText(label: SyncLabel, t: TFunction, formats: Formats): string {
  switch (label.key) {
    case 'sending':
      return t('sync.sending', { done: label.done, total: label.total })
    case 'allSent':
      return t('sync.allSent', { time: formats.moment(label.at) })
    default:
      return t(`sync.${label.key}`, { count: label.count })
  }
}

/** The one sign of what has left and what has not; it leads to Utboks, or to where a new key is put in. */
export function SyncIndicator() {
  const { t } = useTranslation()
  const formats = useFormats()
  const navigate = useNavigate()
  const { data } = useBusyQuery('sync.status', undefined)
  const label = data && syncLabel(data)
  return (
    <div role="status" className={classes.status}>
      {label && (
        <button
          type="button"
          className={classes.button}
          onClick={() => {
            if (data.connection === 'needsKey') openSettings('integrations')
            else void navigate('/outbox')
          }}
        >
          <span className={classes.dot} data-tone={TONES[label.key]} />
          <span className={classes.text}>{syncText(label, t, formats)}</span>
        </button>
      )}
      {data?.pulling && (
        <span className={classes.pulling}>
          {t('sync.pulling', { kind: t(`pulledKind.${data.pulling.kind}`) })}
        </span>
      )}
    </div>
  )
}
