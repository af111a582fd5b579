import { TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { fieldKept } from '../../app/actions/fieldUndo'
import { SettingRow } from './SettingRow'
import type { SettingId } from './settingIndex'
import classes from './TypedSettingRow.module.css'

/**
 * A setting that is typed, and kept when the field is left or Enter is pressed; Escape gives up. `written` is the value as it
 * stands, `keep` takes what was typed and answers how it is written, or null where it means nothing.
 */
export function TypedSettingRow({
  id,
  written,
  width,
  invalidText,
  unit,
  extra,
  keep,
}: {
  id: SettingId
  written: string
  width: number
  invalidText: string
  unit?: string
  extra?: ReactNode
  keep: (typed: string) => string | null
}) {
  const [text, setText] = useState(written)
  const [invalid, setInvalid] = useState(false)
  const giveUp = () => {
    setText(written)
    setInvalid(false)
  }
  useEffect(() => {
    setText(written)
    setInvalid(false)
  }, [written])
  /** Whether what stands there was kept. */
  const tryToKeep = (): boolean => {
    // What was not typed anew is never wrong, and stays as it is even where it is written rounded.
    if (text.trim() === written.trim()) {
      giveUp()
      return true
    }
    const kept = keep(text)
    setInvalid(kept === null)
    if (kept !== null) setText(kept)
    return kept !== null
  }
  return (
    <SettingRow
      id={id}
      labelsControl
      extra={extra}
      below={({ controlId }) =>
        invalid && (
          <p id={`${controlId}e`} role="alert" className={classes.error}>
            {invalidText}
          </p>
        )
      }
    >
      {({ controlId, describedBy }) => (
        <TextInput
          id={controlId}
          w={width}
          classNames={{ input: classes.input }}
          rightSection={unit && <span className={classes.unit}>{unit}</span>}
          aria-describedby={invalid ? `${describedBy} ${controlId}e` : describedBy}
          aria-invalid={invalid}
          error={invalid}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={tryToKeep}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && tryToKeep()) fieldKept(event.currentTarget)
            if (event.key === 'Escape') giveUp()
          }}
        />
      )}
    </SettingRow>
  )
}
