import '../../app/panelStyles'
import { Button, Textarea } from '@mantine/core'
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTooLong, lengthNotes } from '../booking/descriptionLength'
import classes from './CommentPopover.module.css'
import { cellElement } from './cellElement'
import { type CellAt, useWeekGridStore } from './weekGridStore'

/** The comment of a cell, beside it. Ctrl+Enter saves, Escape gives up; both lead back to the cell. */
export function CommentPopover({
  at,
  about,
  comment,
  readOnly,
  save,
}: {
  at: CellAt
  about: string
  comment: string
  readOnly: boolean
  save: (comment: string) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(comment)
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    box.current?.showPopover()
    box.current?.querySelector('textarea')?.focus()
  }, [])
  const close = () => {
    useWeekGridStore.setState({ commenting: null })
    cellElement(at)?.focus()
  }
  const accept = () => {
    if (isTooLong(text)) return
    if (!readOnly && text.trim() !== comment) save(text.trim())
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) accept()
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      role="dialog"
      aria-labelledby={titleId}
      popover="manual"
      className={classes.box}
      onKeyDown={onKeyDown}
    >
      <p id={titleId} className={classes.about}>
        {about}
      </p>
      <Textarea
        label={t('weekGrid.comment')}
        placeholder={readOnly ? undefined : t('editor.descriptionPlaceholder')}
        autosize
        minRows={2}
        maxRows={8}
        readOnly={readOnly}
        value={text}
        {...lengthNotes(text, t)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {readOnly && <p className={classes.note}>{t('weekGrid.commentElsewhere')}</p>}
      <div className={classes.buttons}>
        <Button onClick={close}>{t(readOnly ? 'common.close' : 'common.cancel')}</Button>
        {!readOnly && (
          <Button variant="filled" aria-keyshortcuts="Control+Enter" onClick={accept}>
            {t('common.save')}
          </Button>
        )}
      </div>
    </div>
  )
}
