import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { type ReactNode, useLayoutEffect } from 'react'
import classes from './OptionGroups.module.css'
import type { PickerGroup, PickerOption } from './pickerOptions'

export type OptionGroupsProps = {
  id: string
  groups: readonly PickerGroup[]
  active: number
  empty: ReactNode
  starLabel?: string | undefined
  onPick: (option: PickerOption) => void
  onStar?: (option: PickerOption) => void
}

/**
 * The choices of a listbox in their groups. The focus stays in the field that `id` is named by; the pointer or the field's keys
 * choose. The active one is kept in view.
 */
export function OptionGroups({ id, groups, active, empty, starLabel, onPick, onStar }: OptionGroupsProps) {
  useLayoutEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const shown = groups.filter(({ options }) => options.length > 0)
  let index = -1
  if (shown.length === 0) return <p className={classes.empty}>{empty}</p>
  return shown.map((group) => (
    // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox is not a fieldset
    <div key={group.label ?? ''} role="group" aria-label={group.label ?? undefined}>
      {group.label && (
        <div className={classes.label} aria-hidden>
          {group.label}
        </div>
      )}
      {group.options.map((option) => {
        index += 1
        return (
          <Option
            key={option.key}
            id={`${id}-${index}`}
            option={option}
            active={index === active}
            starLabel={starLabel}
            onPick={onPick}
            onStar={onStar}
          />
        )
      })}
    </div>
  ))
}

function Option({
  id,
  option,
  active,
  starLabel,
  onPick,
  onStar,
}: {
  id: string
  option: PickerOption
  active: boolean
  starLabel: string | undefined
  onPick: (option: PickerOption) => void
  onStar: ((option: PickerOption) => void) | undefined
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus stays in the field, whose keys choose
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={option.obstacle !== undefined}
      className={classes.option}
      onClick={() => onPick(option)}
    >
      {option.prefix && <span className={classes.prefix}>{option.prefix}</span>}
      <span className={classes.title}>{option.title}</span>
      {option.note && <span className={classes.note}>{option.note}</span>}
      {option.obstacle && <span className={classes.obstacle}>{option.obstacle}</span>}
      {option.starred && <span className="visuallyHidden">, {starLabel}</span>}
      {option.starred !== undefined && (
        <span
          className={classes.star}
          title={starLabel}
          data-starred={option.starred || undefined}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation()
            onStar?.(option)
          }}
        >
          {option.starred ? <IconStarFilled size={14} /> : <IconStar size={14} />}
        </span>
      )}
    </div>
  )
}
