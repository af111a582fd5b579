import type { ReactNode } from 'react'
import { OptionGroups } from '../../ui/OptionGroups'
import type { PickerGroup } from '../../ui/pickerOptions'
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
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className={classes.list}
      onPointerDown={(event) => event.preventDefault()}
    >
      <OptionGroups id={id} groups={groups} active={active} empty={empty} onPick={({ key }) => onPick(key)} />
    </div>
  )
}
