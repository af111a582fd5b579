import { useLayoutEffect, useRef } from 'react'
import { Kbd } from './Kbd'
import { OptionGroups, type OptionGroupsProps } from './OptionGroups'
import classes from './PickerList.module.css'

/** The key with which a choice in a list is put first, or taken from there. */
export const STAR_KEY = 'Mod+D'

/**
 * The choices of a picker, under the field that `anchor` names or over it where there is more room; in the top layer, so that no
 * dialog cuts them. The focus stays in the field; the pointer or the field's keys choose.
 */
export function PickerList({
  label,
  anchor,
  ...choices
}: OptionGroupsProps & { label: string; anchor: string }) {
  const { id, groups, starLabel } = choices
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
      <OptionGroups {...choices} />
      {starLabel && starred && (
        <div className={classes.foot} aria-hidden>
          {starLabel} <Kbd combination={STAR_KEY} />
        </div>
      )}
    </div>
  )
}
