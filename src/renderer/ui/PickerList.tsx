import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Kbd } from './Kbd'
import { OptionGroups } from './OptionGroups'
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
  const starred = groups.some(({ options }) => options.some((each) => each.starred !== undefined))
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
      <OptionGroups
        id={id}
        groups={groups}
        active={active}
        empty={empty}
        starLabel={starLabel}
        onPick={onPick}
        onStar={onStar}
      />
      {starLabel && starred && (
        <div className={classes.foot} aria-hidden>
          {starLabel} <Kbd combination={STAR_KEY} />
        </div>
      )}
    </div>
  )
}
