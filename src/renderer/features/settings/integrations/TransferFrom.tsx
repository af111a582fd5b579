import { Checkbox, TextInput } from '@mantine/core'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import { isTooFarAhead } from '@shared/domain/transfer'
import type { TFunction } from 'i18next'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Formats, useFormats } from '../../../app/formats'
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
  const { wrong, note } = noteOf(from, t, formats)
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
          error={wrong}
          aria-describedby={`${id}d`}
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            if (from) setText(formats.dayNumeric(from))
          }}
          onKeyDown={onKeyDown}
        />
        <p id={`${id}d`} className={wrong ? classes.problem : classes.hint}>
          {note}
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

/** What a day means for the hours before it, or why it cannot be chosen. */
function noteOf(
  from: LocalDay | null | undefined,
  t: TFunction,
  { dayNumeric }: Formats,
): { wrong: boolean; note: string } {
  if (from === undefined) return { wrong: true, note: t('reconciliation.dayUnknown') }
  if (from === null) return { wrong: false, note: t('integrations.allCounted') }
  if (isTooFarAhead(from, today())) return { wrong: true, note: t('integrations.transfer.tooFar') }
  if (from > today()) {
    return { wrong: false, note: t('integrations.transfer.notBefore', { day: dayNumeric(from) }) }
  }
  return { wrong: false, note: t('integrations.transfer.fromNote') }
}
