import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { Anchor } from '../../app/panels'

/** The scroll that holds the days, where Tidslinje is shown. */
export function gridElement(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-timeline]')
}

/** The button of an entry, where it is in view. */
export function entryElement(id: EntryId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`)
}

/** The button of a day, where it is in view. */
export function dayElement(day: LocalDay): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-day-add="${day}"]`)
}

/** What a panel for an entry opens beside; nothing where the entry is not in view. */
export function anchorOf(id: EntryId): { anchor?: Anchor } {
  const element = entryElement(id)
  return element ? { anchor: anchorAt(element.getBoundingClientRect()) } : {}
}

export function anchorAt({ left, top, right, bottom }: DOMRect): Anchor {
  return { left, top, right, bottom }
}

/** Moves the focus to the entry after (or before) the one that is going away. */
export function focusNeighbour(id: EntryId): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
  const at = all.findIndex((element) => element.dataset.entry === id)
  const neighbour = all[at + 1] ?? all[at - 1]
  neighbour?.focus()
}

/** Moves the focus into the grid, for arrow keys pressed outside it. */
export function focusGrid(): void {
  document
    .querySelector<HTMLElement>('[data-timeline] :is([data-entry], [data-day-add])[tabindex="0"]')
    ?.focus()
}
