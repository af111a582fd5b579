import '../../app/panelStyles'
import { Button, Textarea } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { lengthNotes } from '../booking/descriptionLength'
import classes from './CommentPopover.module.css'
import { useWeekGridStore } from './weekGridStore'

/**
 * The comment of a cell, beside it. Ctrl+Enter saves, Escape gives up; both lead back to the cell. Going elsewhere saves it, as
 * it does hours. `accept` answers whether it could be let go of.
 */
export function CommentPopover({
  about,
  readOnly,
  accept,
  focusGrid,
}: {
  about: string
  readOnly: boolean
  accept: () => boolean
  focusGrid: () => void
}) {
  const { t } = useTranslation()
  const text = useWeekGridStore((store) => store.draft)
  const box = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    box.current?.showPopover()
    box.current?.querySelector('textarea')?.focus()
  }, [])
  const close = () => {
    useWeekGridStore.setState({ commenting: null })
    focusGrid()
  }
  const save = () => {
    if (accept()) focusGrid()
  }
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) accept()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
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
      onBlur={onBlur}
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
        onChange={(event) => useWeekGridStore.setState({ draft: event.currentTarget.value })}
      />
      {readOnly && <p className={classes.note}>{t('weekGrid.commentElsewhere')}</p>}
      <div className={classes.buttons}>
        <Button onClick={close}>{t(readOnly ? 'common.close' : 'common.cancel')}</Button>
        {!readOnly && (
          <Button variant="filled" aria-keyshortcuts="Control+Enter" onClick={save}>
            {t('common.save')}
          </Button>
        )}
      </div>
    </div>
  )
}
