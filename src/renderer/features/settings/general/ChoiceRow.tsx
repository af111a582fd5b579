import { useWanted } from '../../../app/useWanted'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import { SettingRow } from '../SettingRow'
import type { SettingId } from '../settingIndex'

/** A setting with a few values side by side. `change` fails where main refuses, and the old value is shown again. */
export function ChoiceRow<V extends string>({
  id,
  value,
  choices,
  change,
}: {
  id: SettingId
  value: V
  choices: readonly { value: V; label: string }[]
  change: (value: V) => Promise<unknown>
}) {
  const { shown, want, forget } = useWanted(value)
  return (
    <SettingRow id={id}>
      {({ labelledBy, describedBy }) => (
        <SegmentedChoice
          labelledBy={labelledBy}
          describedBy={describedBy}
          choices={choices}
          value={shown}
          onChange={(choice) => {
            want(choice)
            change(choice).catch(forget)
          }}
        />
      )}
    </SettingRow>
  )
}
