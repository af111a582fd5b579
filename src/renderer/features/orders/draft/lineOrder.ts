type Placed = { key: string; kind: string }

/** Lines that stay together: a line, and what its amount is written down by. */
function blocks(lines: readonly Placed[]): string[][] {
  const found: string[][] = []
  for (const { key, kind } of lines) {
    const last = found.at(-1)
    if (kind === 'writeDown' && last) last.push(key)
    else found.push([key])
  }
  return found
}

/**
 * The keys of all lines once a line, with its write-down, has moved before or after the next one; null where there is nothing to
 * move it past.
 */
export function movedLines(lines: readonly Placed[], key: string, step: 1 | -1): string[] | null {
  const all = blocks(lines)
  const at = all.findIndex((block) => block.includes(key))
  return at < 0 ? null : placedAt(all, at, at + step)
}

/** The keys of all lines once a line, with its write-down, was dropped on another one and has taken its place; null: nothing moves. */
export function droppedLine(lines: readonly Placed[], key: string, onto: string): string[] | null {
  const all = blocks(lines)
  const at = all.findIndex((block) => block.includes(key))
  return at < 0
    ? null
    : placedAt(
        all,
        at,
        all.findIndex((block) => block.includes(onto)),
      )
}

function placedAt(all: readonly string[][], from: number, to: number): string[] | null {
  const moved = all[from]
  if (!moved || to < 0 || to >= all.length || to === from) return null
  const rest = all.filter((block) => block !== moved)
  return [...rest.slice(0, to), moved, ...rest.slice(to)].flat()
}

/** The lines in the order of these keys; what is not among the keys comes last, in its old order. */
export function inOrderOf<Line extends { key: string }>(
  lines: readonly Line[],
  keys: readonly string[],
): Line[] {
  const place = new Map(keys.map((key, at) => [key, at]))
  return lines.toSorted(
    (one, other) => (place.get(one.key) ?? keys.length) - (place.get(other.key) ?? keys.length),
  )
}
