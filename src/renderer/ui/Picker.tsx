import { TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react'
import { matchesKey } from '../app/actions/keys'
import { PickerList, STAR_KEY } from './PickerList'
import { nextChoice, optionsOf, type PickerGroup, type PickerOption } from './pickerOptions'

/**
 * A text field that narrows a list while one types. Typing takes back an earlier choice; Enter, Tab or a click makes a new one.
 * `groups` are the choices for `query`; while `pending`, they belong to an earlier one, and Enter waits for the right ones.
 */
export function Picker({
  id,
  label,
  describedBy,
  listLabel,
  placeholder,
  chosen,
  query,
  groups,
  pending,
  empty,
  error,
  readOnly,
  autoFocus,
  openOnFocus,
  offersFirst,
  starLabel,
  onQuery,
  onPick,
  onStar,
  onLeave,
  onEscape,
}: {
  id?: string
  /** Left out where a label elsewhere names the field by its `id`. */
  label?: string
  describedBy?: string
  listLabel: string
  placeholder: string
  /** The words of the choice that has been made. */
  chosen: string | null
  query: string
  groups: readonly PickerGroup[]
  pending: boolean
  empty: ReactNode
  error?: ReactNode
  readOnly?: boolean
  autoFocus?: boolean
  openOnFocus?: boolean
  /** Whether Enter picks the first choice before anything is typed: for lists that begin with the likeliest. */
  offersFirst?: boolean
  /** What a star beside a choice means. */
  starLabel?: string
  onQuery: (query: string) => void
  onPick: (key: string) => void
  onStar?: (key: string, starred: boolean) => void
  /** The focus goes elsewhere; a choice has been told of before. */
  onLeave?: () => void
  onEscape?: () => void
}) {
  const listId = useId()
  const anchor = `--${listId.replaceAll(/\W/g, '')}`
  const [open, setOpen] = useState(false)
  const [moved, setMoved] = useState<number | null>(null)
  const [pickWhenRead, setPickWhenRead] = useState(false)
  const options = optionsOf(groups)
  const untouched = query === '' && moved === null
  const active = moved ?? (untouched && !offersFirst ? -1 : nextChoice(options, -1, 1))

  const close = () => {
    setOpen(false)
    setMoved(null)
    setPickWhenRead(false)
  }
  const pick = (option: PickerOption | undefined) => {
    if (!option || option.obstacle) return
    close()
    onPick(option.key)
  }
  const pickWhatWasRead = useEffectEvent((stillPending: boolean) => {
    if (!pickWhenRead || stillPending) return
    setPickWhenRead(false)
    pick(options[active])
  })
  useEffect(() => pickWhatWasRead(pending), [pending])
  const star = (option: PickerOption | undefined) => {
    if (option?.starred !== undefined) onStar?.(option.key, !option.starred)
  }
  const move = (step: 1 | -1) => {
    const from = untouched && !open ? -1 : active
    setMoved(nextChoice(options, open ? active : step > 0 ? from : 0, step))
    setOpen(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || readOnly) return
    if (event.key === 'Escape') onEscape?.()
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape' && open) {
      close()
    } else if (
      event.key === 'Enter' &&
      !event.ctrlKey &&
      !event.metaKey &&
      open &&
      (active >= 0 || pending)
    ) {
      event.preventDefault()
      if (pending) setPickWhenRead(true)
      else pick(options[active])
    } else if (open && active >= 0 && matchesKey(event.nativeEvent, STAR_KEY)) {
      event.preventDefault()
      star(options[active])
    } else if (event.key === 'Tab' && open && !pending && active >= 0 && !untouched) {
      pick(options[active])
    }
  }
  return (
    <>
      <TextInput
        styles={{ wrapper: { anchorName: anchor } }}
        id={id}
        label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={chosen ?? query}
        error={error}
        readOnly={readOnly}
        data-autofocus={autoFocus || undefined}
        role="combobox"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        data-mantine-stop-propagation={open || undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setMoved(null)
          setOpen(true)
          onQuery(event.currentTarget.value)
        }}
        onFocus={(event) => {
          event.currentTarget.select()
          if (openOnFocus && !chosen && !readOnly) setOpen(true)
        }}
        onClick={() => setOpen(!readOnly)}
        onBlur={() => {
          close()
          onLeave?.()
        }}
        onKeyDown={onKeyDown}
      />
      {open && (
        <PickerList
          id={listId}
          label={listLabel}
          anchor={anchor}
          groups={groups}
          active={active}
          empty={pending ? null : empty}
          starLabel={starLabel}
          onPick={pick}
          onStar={star}
        />
      )}
    </>
  )
}
