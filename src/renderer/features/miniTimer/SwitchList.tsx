import type { TimerState } from '@shared/ipc/timer'
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextChoice, optionsOf } from '../../ui/pickerOptions'
import classes from './SwitchList.module.css'
import { SwitchOptions } from './SwitchOptions'
import { type SwitchChoice, useSwitchChoices } from './useSwitchChoices'

/** What the timer can be started on or go over to, narrowed by typing; arrows and Enter choose, Escape closes. */
export function SwitchList({
  timer,
  onChoose,
  onClose,
}: {
  timer: TimerState
  onChoose: (choice: SwitchChoice) => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [moved, setMoved] = useState<number | null>(null)
  const { groups, pending, project, choose, obvious } = useSwitchChoices(timer, query)
  const options = optionsOf(groups)
  const active = moved !== null && options[moved] ? moved : nextChoice(options, -1, 1)

  useEffect(() => field.current?.focus(), [])
  const chooseObvious = useEffectEvent(onChoose)
  useEffect(() => {
    if (obvious) chooseObvious(obvious)
  }, [obvious])

  const pick = (key: string | undefined) => {
    if (key === undefined || pending) return
    const choice = choose(key)
    setQuery('')
    setMoved(null)
    if (choice) onChoose(choice)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setMoved(nextChoice(options, active, event.key === 'ArrowDown' ? 1 : -1))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      pick(options[active]?.key)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
  }
  const label = project ? t('editor.workType') : t(timer.running ? 'miniTimer.switch' : 'miniTimer.startOn')
  return (
    <div className={classes.panel}>
      <input
        ref={field}
        className={classes.field}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setMoved(null)
          setQuery(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      <SwitchOptions
        id={listId}
        label={label}
        groups={groups}
        active={active}
        empty={pending ? null : query === '' ? t('timer.noRecent') : t('editor.noMatch', { query })}
        onPick={pick}
      />
    </div>
  )
}
