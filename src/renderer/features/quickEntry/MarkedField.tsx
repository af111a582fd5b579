import type { UnderstoodPart } from '@shared/ipc/registering'
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import classes from './MarkedField.module.css'

/**
 * One large line of text in which the parts that were understood are coloured. The colours lie behind the field, sign by sign in
 * the same place; what they mean stands in words below it.
 */
export function MarkedField({
  label,
  placeholder,
  text,
  parts,
  listId,
  activeId,
  describedBy,
  onType,
  onKeyDown,
}: {
  label: string
  placeholder: string
  text: string
  parts: readonly UnderstoodPart[]
  listId: string | undefined
  activeId: string | undefined
  describedBy: string
  onType: (text: string) => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const mirror = useRef<HTMLDivElement>(null)
  const follow = () => {
    if (mirror.current && input.current) mirror.current.scrollLeft = input.current.scrollLeft
  }
  useLayoutEffect(follow)
  // At once, before the dialog would give it the focus: what is typed right after the key that opens it must not be lost.
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.field}>
        <div ref={mirror} className={classes.mirror} aria-hidden>
          {pieces(text, parts).map(({ kind, start, words }) => (
            <span key={start} data-part={kind}>
              {words}
            </span>
          ))}
        </div>
        <input
          ref={input}
          id={id}
          className={classes.input}
          value={text}
          placeholder={placeholder}
          data-autofocus
          role="combobox"
          aria-expanded={listId !== undefined}
          aria-controls={listId}
          aria-activedescendant={activeId}
          aria-autocomplete="list"
          aria-describedby={describedBy}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onType(event.currentTarget.value)}
          onScroll={follow}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  )
}

type Piece = { kind: UnderstoodPart['kind'] | undefined; start: number; words: string }

function pieces(text: string, parts: readonly UnderstoodPart[]): Piece[] {
  const all: Piece[] = []
  let at = 0
  for (const { kind, start, end } of parts) {
    if (start > at) all.push({ kind: undefined, start: at, words: text.slice(at, start) })
    all.push({ kind, start, words: text.slice(start, end) })
    at = end
  }
  if (at < text.length) all.push({ kind: undefined, start: at, words: text.slice(at) })
  return all
}
