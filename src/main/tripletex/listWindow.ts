import { Temporal } from 'temporal-polyfill'
import type { Query } from './page'

/**
 * A part of a list, as the filters that select it; empty for the whole. A list with more than 10,000 rows is refused, however
 * small the page, and has to be read in parts. Parts may be kept on disk.
 */
export type ListWindow = string

/** Two windows that together hold the rows of the given one, or none where the list has no more filters to part it by. */
export type Halves = (window: ListWindow) => readonly ListWindow[]

export function queryOf(window: ListWindow): Query {
  return Object.fromEntries(new URLSearchParams(window))
}

/** Parts by filters that are true or false, in their order. */
export function halvesByFlags(...names: readonly string[]): Halves {
  return (window) => {
    const set = new URLSearchParams(window)
    const name = names.find((each) => !set.has(each))
    return name === undefined
      ? []
      : [withFilters(window, { [name]: 'false' }), withFilters(window, { [name]: 'true' })]
  }
}

/** Every day that a list can hold lies well within; the outermost windows are open all the same. */
const firstDay = '1980-01-01'
const lastDay = '2060-01-01'

/** Parts by a day that all rows have; `from` is inclusive and `to` exclusive, as all of Tripletex's ranges are. */
export function halvesByDay(from: string, to: string): Halves {
  return (window) => {
    const set = new URLSearchParams(window)
    const first = Temporal.PlainDate.from(set.get(from) ?? firstDay)
    const { days } = first.until(Temporal.PlainDate.from(set.get(to) ?? lastDay), { largestUnit: 'days' })
    if (days < 2) return []
    const middle = first.add({ days: Math.floor(days / 2) }).toString()
    return [withFilters(window, { [to]: middle }), withFilters(window, { [from]: middle })]
  }
}

/** Parts by the first that still can. */
export function halvesBy(...ways: readonly Halves[]): Halves {
  return (window) => {
    for (const halves of ways) {
      const found = halves(window)
      if (found.length > 0) return found
    }
    return []
  }
}

function withFilters(window: ListWindow, filters: Record<string, string>): ListWindow {
  const set = new URLSearchParams(window)
  for (const [name, value] of Object.entries(filters)) set.set(name, value)
  return set.toString()
}
