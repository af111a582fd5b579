import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './AbsenceCard.module.css'

/** An answer that takes more than a press: its fields, the way back (Escape too), and the button that gives it. */
export function AnswerForm({
  title,
  note,
  save,
  onBack,
  onSave,
  children,
}: {
  title: string
  note?: string
  save: string
  onBack: () => void
  onSave: () => void
  children: ReactNode
}) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  // The button that led here is gone: without this the keyboard would be nowhere, and Escape with it.
  useEffect(() => {
    if (!form.current?.matches(':focus-within')) form.current?.focus()
  }, [])
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.currentTarget.querySelector('[aria-expanded="true"]')) onBack()
      }}
    >
      <h3>{title}</h3>
      {children}
      <div className={classes.foot}>
        {note && <span className="muted">{note}</span>}
        <Button onClick={onBack}>{t('absences.back')}</Button>
        <Button type="submit" variant="filled">
          {save}
        </Button>
      </div>
    </form>
  )
}
