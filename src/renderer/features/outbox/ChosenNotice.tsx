import { Button } from '@mantine/core'
import { minutesAfter } from '@shared/domain/conflict'
import type { OutboxItem } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import classes from './ItemReason.module.css'
import { useConflictActions } from './useConflictActions'

/** What a person chose for an item that has not left yet, with «Angre» for as long as it can be taken back. */
export function ChosenNotice({ item, onUndo }: { item: OutboxItem; onUndo: () => void }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const connection = useBusyQuery('sync.status', undefined).data?.connection
  const { undo } = useConflictActions(item)
  const { conflict, resolution } = item
  if (!resolution) return null
  const { choice, undoable } = resolution
  const when = () => {
    if (!undoable) return t('outbox.conflict.now')
    return connection === 'online' ? t('outbox.conflict.soon') : t('outbox.conflict.later')
  }
  const outcome =
    conflict && t(`outbox.conflict.outcome.${choice}`, { hours: hours(minutesAfter(choice, conflict)) })
  return (
    <div className={classes.reason} data-chosen>
      <div className={classes.words}>
        <p>
          {t('outbox.conflict.chose', { choice: t(`outbox.conflict.choice.${choice}`) })} {when()}
          {outcome && <span className="muted"> {outcome}.</span>}
        </p>
      </div>
      {undoable && (
        <Button
          onClick={() => {
            onUndo()
            void undo()
          }}
        >
          {t('common.undo')}
        </Button>
      )}
    </div>
  )
}
