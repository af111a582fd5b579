import { TextInput } from '@mantine/core'
import { parseKroner } from '@shared/domain/money'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldKept } from '../app/actions/fieldUndo'
import { useFormats } from '../app/formats'
import classes from './MoneyField.module.css'

/**
 * Kroner that are typed, kept as øre when the field is left or Enter is pressed; Escape gives up. An empty field is no amount.
 * `unit`: what stands behind the number, such as `kr/t`.
 */
export function MoneyField({
  id,
  label,
  describedBy,
  ore,
  unit,
  disabled = false,
  onCommit,
}: {
  id?: string
  /** Where no visible label names the field. */
  label?: string
  describedBy?: string
  ore: number | null
  unit?: string
  disabled?: boolean
  onCommit: (ore: number | null) => void
}) {
  const { t } = useTranslation()
  const { kroner } = useFormats()
  const written = ore === null ? '' : kroner(ore)
  const [text, setText] = useState(written)
  const [invalid, setInvalid] = useState(false)
  useEffect(() => {
    setText(written)
    setInvalid(false)
  }, [written])

  /** Whether what stands there was kept. */
  const commit = (): boolean => {
    const typed = text.trim()
    const read = typed === '' ? null : parseKroner(typed)
    const wrong = typed !== '' && read === null
    setInvalid(wrong)
    if (wrong) return false
    if (read === ore) setText(written)
    else onCommit(read)
    return true
  }

  return (
    <TextInput
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      w={150}
      classNames={{ input: classes.input }}
      rightSection={unit && <span className={classes.unit}>{unit}</span>}
      rightSectionWidth={unit ? 40 : undefined}
      inputMode="decimal"
      autoComplete="off"
      disabled={disabled}
      value={text}
      error={invalid && t('common.amountInvalid')}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && commit()) fieldKept(event.currentTarget)
        if (event.key === 'Escape') {
          setText(written)
          setInvalid(false)
        }
      }}
    />
  )
}
