import '../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import type { LocalDay } from '@shared/domain/localDay'
import type { EntryView } from '@shared/ipc/timeEntries'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { BookingNotice } from '../booking/BookingNotice'
import { useEntryActions } from '../timeline/useEntryActions'
import { DraftSummary } from './DraftSummary'
import classes from './EntryEditor.module.css'
import { EntryFields } from './EntryFields'
import { useEntryDraft } from './useEntryDraft'

/** Makes or changes an entry. A locked one is shown, with the way to open it again. */
export function EntryEditor({
  entry,
  day,
  close,
}: {
  entry: EntryView | null
  day: LocalDay
  close: () => void
}) {
  const { t } = useTranslation()
  const editor = useEntryDraft(entry, day, close)
  const locked = entry?.locked ?? false
  const title = locked ? 'editor.titleLocked' : entry ? 'editor.titleEdit' : 'editor.titleNew'
  return (
    <Modal
      opened
      onClose={close}
      size={580}
      title={t(title)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!locked) editor.save()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || locked) return
          event.preventDefault()
          editor.save()
        }}
      >
        {locked && entry && <LockNotice entry={entry} close={close} />}
        <EntryFields editor={editor} readOnly={locked} />
        {!locked && <BookingNotice hours={editor.hours} />}
        <ErrorNotice error={editor.formError} />
        <div className={classes.foot}>
          <DraftSummary entry={entry} editor={editor} />
          <Button onClick={close}>{t(locked ? 'common.close' : 'common.cancel')}</Button>
          {!locked && (
            <Button type="submit" variant="filled" aria-keyshortcuts="Control+Enter">
              {t('common.save')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  )
}

function LockNotice({ entry, close }: { entry: EntryView; close: () => void }) {
  const { t } = useTranslation()
  const { withdraw } = useEntryActions()
  const submitted = entry.status === 'submitted'
  return (
    <div className={classes.lock}>
      <IconLock size={16} />
      <span>{t(submitted ? 'editor.submittedLock' : 'editor.approvedLock')}</span>
      {submitted && (
        <Button
          onClick={() => {
            withdraw(entry)
            close()
          }}
        >
          {t('entryAction.withdraw')}
        </Button>
      )}
    </div>
  )
}
