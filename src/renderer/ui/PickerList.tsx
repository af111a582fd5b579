import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Kbd } from './Kbd'
import classes from './PickerList.module.css'
import type { PickerGroup, PickerOption } from './pickerOptions'

/** The key with which a choice in a list is put first, or taken from there. */
export const STAR_KEY = 'Mod+D'

/**
 * The choices of a picker, under the field that `anchor` names or over it where there is more room; in the top layer, so that no
 * dialog cuts them. The focus stays in the field; the pointer or the field's keys choose.
 */
export function PickerList({
  id,
  label,
  anchor,
  groups,
  active,
  empty,
  starLabel,
  onPick,
  onStar,
}: {
  id: string
  label: string
  anchor: string
  groups: readonly PickerGroup[]
  active: number
  empty: ReactNode
  starLabel?: string | undefined
  onPick: (option: PickerOption) => void
  onStar: (option: PickerOption) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => list.current?.showPopover(), [])
  useLayoutEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const shown = groups.filter((group) => group.options.length > 0)
  let index = -1
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      popover="manual"
      className={classes.list}
      style={{ positionAnchor: anchor }}
      onPointerDown={(event) => event.preventDefault()}
    >
      {shown.length === 0 && <p className={classes.empty}>{empty}</p>}
      {shown.map((group) => (
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
      ))}
      {starLabel && shown.some(({ options }) => options.some(({ starred }) => starred !== undefined)) && (
        <div className={classes.foot} aria-hidden>
          {starLabel} <Kbd combination={STAR_KEY} />
        </div>
      )}
    </div>
  )
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
  onStar: (option: PickerOption) => void
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
            onStar(option)
          }}
        >
          {option.starred ? <IconStarFilled size={14} /> : <IconStar size={14} />}
        </span>
      )}
    </div>
  )
}
