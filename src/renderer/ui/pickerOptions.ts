/**
 * A choice in a picker. `prefix` and `note` help to tell it from others; `obstacle` says why it cannot be chosen; `starred` is there
 * where the choice can be put first, and says whether it is.
 */
export type PickerOption = {
  key: string
  title: string
  starred?: boolean
  prefix?: string
  note?: string
  obstacle?: string
}

export type PickerGroup = { label: string | null; options: readonly PickerOption[] }

/** The options of all groups in the order that they are shown in. */
export function optionsOf(groups: readonly PickerGroup[]): PickerOption[] {
  return groups.flatMap((group) => group.options)
}

/** The index of the nearest option that can be chosen, `step` away from `from` and round the ends; -1 where there is none. */
export function nextChoice(options: readonly PickerOption[], from: number, step: 1 | -1): number {
  for (let count = 1; count <= options.length; count++) {
    const at = (((from + step * count) % options.length) + options.length) % options.length
    if (options[at] && !options[at].obstacle) return at
  }
  return -1
}
