import '../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import { weekOf } from '@shared/domain/localDay'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useWeekStore } from '../timeline/weekStore'
import { EntryLine } from './EntryLine'
import classes from './EntryLog.module.css'
import { useRestore } from './useRestore'

/** What was deleted in the week in view, and the way to have it back. */
export function DeletedEntriesPanel({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const { moment } = useFormats()
  const day = useWeekStore((store) => store.day)
  const { data: entries, error } = useBusyQuery('entryLog.deleted', { day })
  const { restore, error: refused } = useRestore()
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      title={`${t('registering.deleted.title')} · ${t('registering.deleted.week', { week: weekOf(day).week })}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ErrorNotice error={error ?? refused} />
      {entries?.length === 0 && (
        <EmptyState title={t('registering.deleted.emptyTitle')}>
          {t('registering.deleted.emptyText')}
        </EmptyState>
      )}
      <ul className={classes.lines}>
        {entries?.map((entry) => (
          <li key={entry.id} className={classes.deleted}>
            <EntryLine entry={entry} />
            <span className={classes.note}>
              {t('registering.deleted.at', { time: moment(entry.deletedAt) })}
            </span>
            <Button size="compact-xs" onClick={() => restore(entry.logId, entry)}>
              {t('registering.entryLog.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
