import { useWanted } from '../../../app/useWanted'
import { Toggle } from '../../../ui/Toggle'
import { SettingRow } from '../SettingRow'
import type { SettingId } from '../settingIndex'

/** A setting that is on or off. */
export function SwitchRow({
  id,
  on,
  change,
}: {
  id: SettingId
  on: boolean
  change: (on: boolean) => Promise<unknown>
}) {
  const { shown, want, forget } = useWanted(on)
  return (
    <SettingRow id={id} labelsControl>
      {({ controlId, describedBy }) => (
        <Toggle
          id={controlId}
          describedBy={describedBy}
          on={shown}
          onChange={(wanted) => {
            want(wanted)
            change(wanted).catch(forget)
          }}
        />
      )}
    </SettingRow>
  )
}
