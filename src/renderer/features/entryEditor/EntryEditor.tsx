import '../../app/panelStyles'
import { Button } from '@mantine/core'
import { rejectionOf } from '@shared/domain/entryVersion'
import type { LocalDay } from '@shared/domain/localDay'
import type { EntryView } from '@shared/ipc/timeEntries'
import { IconLock, IconMessageX } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { type Anchor, type EditorStart, useStaysOpen } from '../../app/panels'
import { showToast } from '../../app/toast'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { BookingNotice } from '../booking/BookingNotice'
import { OverlapNotice } from '../booking/OverlapNotice'
import { decisionFacts, useLockText } from '../timeline/decisionWords'
import { useEntryActions } from '../timeline/useEntryActions'
import { DraftSummary } from './DraftSummary'
import { EditorFrame } from './EditorFrame'
import classes from './EntryEditor.module.css'
import { EntryFields } from './EntryFields'
import { EntryMore } from './EntryMore'
import type { DraftStart } from './entryDraft'
import { useEntryDraft } from './useEntryDraft'
import { useStartNames } from './useStartNames'

/** Makes or changes an entry. A locked one is shown, with the way to open it again. With an anchor it opens beside that. */
export function EntryEditor({
  entry,
  day,
  start,
  anchor,
  close,
}: {
  entry: EntryView | null
  day: LocalDay
  start?: EditorStart | undefined
  anchor?: Anchor | undefined
  close: () => void
}) {
  const choice = useStartNames(entry ? undefined : start, day)
  if (!choice) return null
  return <Editor entry={entry} day={day} start={{ ...start, ...choice }} anchor={anchor} close={close} />
}

function Editor({
  entry,
  day,
  start,
  anchor,
  close,
}: {
  entry: EntryView | null
  day: LocalDay
  start: DraftStart
  anchor: Anchor | undefined
  close: () => void
}) {
  const { t } = useTranslation()
  const editor = useEntryDraft(entry, day, start, close)
  const { changed } = editor
  const stays = useCallback(() => {
    if (changed) void showToast({ message: t('editor.unsaved'), tone: 'bad' })
    return changed
  }, [changed, t])
  useStaysOpen(stays)
  const locked = entry?.locked ?? false
  const title = locked ? 'editor.titleLocked' : entry ? 'editor.titleEdit' : 'editor.titleNew'
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || locked || event.defaultPrevented) return
    const whole = event.ctrlKey || event.metaKey
    if (whole || (isField(event.target) && editor.suggestTime())) event.preventDefault()
    if (whole) editor.save()
  }
  return (
    <EditorFrame title={t(title)} anchor={anchor} close={close}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!locked) editor.save()
        }}
        onKeyDown={onKeyDown}
      >
        {locked && entry && <LockNotice entry={entry} close={close} />}
        {entry && <RejectionNotice entry={entry} />}
        <EntryFields editor={editor} readOnly={locked} />
        {!locked && (
          <OverlapNotice overlaps={editor.overlaps} onShorten={editor.shorten} onKeep={editor.keep} />
        )}
        {!locked && <BookingNotice hours={editor.hours} />}
        <ErrorNotice error={editor.formError} />
        <div className={classes.foot}>
          {entry && <EntryMore entry={entry} close={close} />}
          <DraftSummary entry={entry} editor={editor} />
          <Button onClick={close}>{t(locked ? 'common.close' : 'common.cancel')}</Button>
          {!locked && (
            <Button type="submit" variant="filled" aria-keyshortcuts="Control+Enter">
              {t(editor.gone ? 'editor.saveAsNew' : 'common.save')}
            </Button>
          )}
        </div>
      </form>
    </EditorFrame>
  )
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement
}

/** Why hours were sent back, by whom and when, and what to do now. */
function RejectionNotice({ entry }: { entry: EntryView }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const rejection = rejectionOf(entry)
  if (!rejection) return null
  const { by, at, reason } = decisionFacts(rejection, { t, formats })
  return (
    <div className={classes.rejected}>
      <IconMessageX size={16} />
      <div>
        <b>{t('editor.rejected', { by, at })}</b>
        {reason !== '' && <p className={classes.reason}>{reason}</p>}
        <p>{t('editor.rejectedNext')}</p>
      </div>
    </div>
  )
}

function LockNotice({ entry, close }: { entry: EntryView; close: () => void }) {
  const { t } = useTranslation()
  const { withdraw } = useEntryActions()
  const lockText = useLockText()
  const submitted = entry.status === 'submitted'
  return (
    <div className={classes.lock}>
      <IconLock size={16} />
      <span>{lockText(entry)}</span>
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
