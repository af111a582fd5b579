/** A filter of a list; without a value it lets everything through. */
type Filter<R> = (row: R) => boolean

/** Substring, in any case of letters. */
export function contains<R>(wanted: string | null, read: (row: R) => string): Filter<R> {
  if (wanted === null) return () => true
  const lower = wanted.toLowerCase()
  return (row) => read(row).toLowerCase().includes(lower)
}

export function equalsText<R>(wanted: string | null, read: (row: R) => string): Filter<R> {
  return (row) => wanted === null || read(row) === wanted
}

export function equalsBoolean<R>(wanted: boolean | null, read: (row: R) => boolean): Filter<R> {
  return (row) => wanted === null || read(row) === wanted
}

/** For references, 0 stands for none. */
export function oneOf<R>(wanted: ReadonlySet<number> | null, read: (row: R) => number | null): Filter<R> {
  return (row) => wanted === null || wanted.has(read(row) ?? 0)
}

/** A range of days: the first is inside, the last is outside. A row without a day is outside of every range. */
export function within<R>(
  from: string | null,
  to: string | null,
  read: (row: R) => string | null,
): Filter<R> {
  if (from === null && to === null) return () => true
  return (row) => {
    const day = read(row)
    return day !== null && (from === null || day >= from) && (to === null || day < to)
  }
}
