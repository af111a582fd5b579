import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { fieldKept } from '../../app/actions/fieldUndo'
import { useTyped } from '../../ui/useTyped'
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
  const { text, problem, type, settle, refuse, leave } = useTyped(written)
  const invalid = problem !== null
  /** Whether what stands there was kept. */
  const tryToKeep = (): boolean => {
    // What was not typed anew is never wrong, and stays as it is even where it is written rounded.
    const kept = text.trim() === written.trim() ? written : keep(text)
    if (kept === null) refuse(invalidText)
    else settle(kept)
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
            {problem}
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
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            tryToKeep()
            leave()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && tryToKeep()) fieldKept(event.currentTarget)
            if (event.key === 'Escape') settle(written)
          }}
        />
      )}
    </SettingRow>
  )
}
