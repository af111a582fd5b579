import { Checkbox, TextInput } from '@mantine/core'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { today } from '../../../app/today'
import { useReadDay } from '../../../app/useReadDay'
import classes from './TransferDialog.module.css'

const STEPS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 7, PageDown: -7 }

/** The day from which hours count, typed or stepped with the arrow keys; or all hours, whatever their day. */
export function TransferFrom({
  from,
  onChange,
}: {
  /** Null: all hours. Undefined: what is typed is no day. */
  from: LocalDay | null | undefined
  onChange: (from: LocalDay | null | undefined) => void
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const id = useId()
  const near = from ?? today()
  const [text, setText] = useState(formats.dayNumeric(near))
  const readDay = useReadDay()
  const parsed = (typed: string) => readDay(typed, near) ?? undefined
  const type = (typed: string) => {
    setText(typed)
    onChange(parsed(typed))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step || !from) return
    event.preventDefault()
    type(formats.dayNumeric(addDays(from, step)))
  }
  return (
    <div className={classes.date}>
      <div className={classes.day}>
        <label htmlFor={id}>{t('integrations.transfer.from')}</label>
        <TextInput
          id={id}
          size="xs"
          className={classes.field}
          value={text}
          disabled={from === null}
          error={from === undefined}
          aria-describedby={`${id}d`}
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            if (from) setText(formats.dayNumeric(from))
          }}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}d`} className={from === undefined ? classes.problem : classes.hint}>
          {from === undefined ? t('reconciliation.dayUnknown') : t('integrations.transfer.fromNote')}
        </p>
      </div>
      <Checkbox
        label={t('integrations.transfer.allHours')}
        checked={from === null}
        onChange={(event) => onChange(event.currentTarget.checked ? null : parsed(text))}
      />
    </div>
  )
}
