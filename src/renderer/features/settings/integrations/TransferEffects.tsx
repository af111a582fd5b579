import type { TransferEffects as Effects, NamedTotal } from '@shared/ipc/integrationPreviews'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { NamedList } from './NamedList'

/**
 * What a choice would do at once to the outbox and to Tripletex, each in a line of its own; what is removed there, by name. Null
 * while it is worked out.
 */
export function TransferEffects({ effects }: { effects: Effects | null }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const nameOf = useTotalName()
  if (!effects) return <p role="status">{t('integrations.transfer.workingOut')}</p>
  const { sent, stuck, lowered, removed, unsent, stays, waits } = effects
  const amount = ({ keys, minutes }: { keys: number; minutes: number }) => ({
    count: keys,
    hours: hours(minutes),
  })
  return (
    <>
      <div role="status">
        <ul>
          {removed.keys > 0 && (
            <li>
              <b>{t('integrations.transfer.removed', amount(removed))}</b>
            </li>
          )}
          {lowered.keys > 0 && (
            <li>
              <b>
                {t('integrations.transfer.lowered', { ...amount(lowered), from: hours(lowered.fromMinutes) })}
              </b>
            </li>
          )}
          {unsent.keys > 0 && (
            <li>
              <b>{t('integrations.transfer.unsent', amount(unsent))}</b>
            </li>
          )}
          {stays.keys > 0 && <li>{t('integrations.transfer.stays', { count: stays.keys })}</li>}
          {sent.keys > 0 && (
            <li>
              {t('integrations.transfer.now', amount(sent))}{' '}
              {stuck.keys > 0 && t('integrations.transfer.stuck', { hours: hours(stuck.minutes) })}
            </li>
          )}
          {sent.keys + lowered.keys + removed.keys === 0 && <li>{t('integrations.transfer.nothing')}</li>}
          {waits.keys > 0 && <li>{t('integrations.transfer.waits', amount(waits))}</li>}
        </ul>
      </div>
      <NamedList
        title={t('integrations.transfer.removedNames')}
        named={{ count: removed.keys, names: removed.totals.map(nameOf) }}
      />
    </>
  )
}

/** `man. 23. nov. · Fornebubanen · Møte: 4,0 t` */
function useTotalName(): (total: NamedTotal) => string {
  const { t } = useTranslation()
  const { hours, dayNumeric, weekdayShort } = useFormats()
  return ({ day, projectName, workTypeName, minutes }) => {
    const project = projectName ?? t('integrations.transfer.internal')
    return `${weekdayShort(day)} ${dayNumeric(day)} · ${project} · ${workTypeName}: ${hours(minutes)}`
  }
}
