import { SegmentedControl } from '@mantine/core'
import { SettingRow } from '../SettingRow'
import type { SettingId } from '../settingIndex'
import classes from './ChoiceRow.module.css'

/** A setting with a few values side by side. */
export function ChoiceRow<V extends string>({
  id,
  value,
  choices,
  onChange,
}: {
  id: SettingId
  value: V
  choices: { value: V; label: string }[]
  onChange: (value: V) => void
}) {
  return (
    <SettingRow id={id}>
      {({ labelledBy, describedBy }) => (
        <SegmentedControl<V>
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          classNames={{ root: classes.root, indicator: classes.indicator, label: classes.label }}
          withItemsBorders={false}
          data={choices}
          value={value}
          onChange={onChange}
        />
      )}
    </SettingRow>
  )
}
