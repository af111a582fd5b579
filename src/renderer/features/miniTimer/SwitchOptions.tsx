import { type ReactNode, useLayoutEffect } from 'react'
import type { PickerGroup } from '../../ui/pickerOptions'
import { Truncated } from '../../ui/Truncated'
import classes from './SwitchList.module.css'

/** The choices under the field, which keeps the focus: its keys choose, or the pointer does. */
export function SwitchOptions({
  id,
  label,
  groups,
  active,
  empty,
  onPick,
}: {
  id: string
  label: string
  groups: readonly PickerGroup[]
  active: number
  empty: ReactNode
  onPick: (key: string) => void
}) {
  useLayoutEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const shown = groups.filter(({ options }) => options.length > 0)
  let index = -1
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className={classes.list}
      onPointerDown={(event) => event.preventDefault()}
    >
      {shown.length === 0 && <p className={classes.empty}>{empty}</p>}
      {shown.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox is not a fieldset
        <div key={group.label ?? ''} role="group" aria-label={group.label ?? undefined}>
          <div className={classes.label} aria-hidden>
            {group.label}
          </div>
          {group.options.map(({ key, prefix, title, note }) => {
            index += 1
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the field, whose keys choose
              <div
                key={key}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={classes.option}
                onClick={() => onPick(key)}
              >
                {prefix && <span className={classes.prefix}>{prefix}</span>}
                <Truncated className={classes.title} text={title} />
                {note && <Truncated className={classes.note} text={note} />}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
