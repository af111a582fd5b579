import { acceleratorKeys, acceleratorOf } from '@shared/domain/accelerator'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../app/AppContext'
import { callBusy } from '../../../app/busyClient'
import classes from './ShortcutsSection.module.css'

/**
 * Shows a combination; once pressed, takes the next one from the keyboard. Escape, Tab and leaving the field keep what was. While
 * it listens none of the system-wide shortcuts works, so that their own keys can be pressed too.
 */
export function ShortcutField({
  labelledBy,
  describedBy,
  accelerator,
  wrong,
  onChange,
}: {
  labelledBy: string
  describedBy: string | undefined
  accelerator: string | null
  wrong: boolean
  onChange: (accelerator: string) => void
}) {
  const { t } = useTranslation()
  const isMac = useAppState().platform === 'darwin'
  const id = useId()
  const [recording, setRecording] = useState(false)
  const [problem, setProblem] = useState<'needsModifier' | 'wrongKey' | 'reserved' | null>(null)

  useEffect(() => {
    if (!recording) return
    void callBusy('shortcuts.record', { recording: true })
    return () => void callBusy('shortcuts.record', { recording: false })
  }, [recording])

  const end = () => {
    setRecording(false)
    setProblem(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!recording) return
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) return end()
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return end()
    const pressed = acceleratorOf(event, isMac)
    if (pressed === 'unfinished') return setProblem(null)
    if (pressed === 'reserved') return setProblem('reserved')
    const isHeld = event.ctrlKey || event.altKey || event.metaKey
    if (pressed === 'unusable') return setProblem(isHeld ? 'wrongKey' : 'needsModifier')
    end()
    if (pressed !== accelerator) onChange(pressed)
  }
  return (
    <span className={classes.field}>
      <button
        type="button"
        id={id}
        className={classes.keys}
        aria-labelledby={`${labelledBy} ${id}`}
        aria-describedby={recording ? `${id}h` : describedBy}
        data-recording={recording || undefined}
        data-wrong={wrong || undefined}
        title={t('shortcuts.record')}
        onClick={() => setRecording(true)}
        onBlur={end}
        onKeyDown={onKeyDown}
      >
        {recording
          ? t('shortcuts.recording')
          : accelerator
            ? acceleratorKeys(accelerator, isMac).map((key) => <kbd key={key}>{key}</kbd>)
            : t('shortcuts.none')}
      </button>
      {recording && (
        <span id={`${id}h`} role="status" className={classes.hint} data-wrong={problem !== null || undefined}>
          {t(`shortcuts.${problem ?? 'recordingHint'}`)}
        </span>
      )}
    </span>
  )
}
