/** The nearest minute that dragging may stop at, for a step in minutes. */
export function snapped(minute: number, step: number): number {
  return Math.round(minute / step) * step
}

/**
 * How many minutes an entry that begins at `from` is moved by when it is pulled by `pulled` minutes: to the nearest step of the
 * clock, but not at all as long as it is pulled by less than half a step.
 */
export function moveShift(from: number, pulled: number, step: number): number {
  return Math.abs(pulled) < step / 2 ? 0 : snapped(from + pulled, step) - from
}

/** The stretch that is drawn from one minute to another, either way, within its day: never shorter than a step. */
export function drawnStretch(anchor: number, minute: number, step: number): { from: number; to: number } {
  const start = Math.floor(anchor / step) * step
  const end = snapped(minute, step)
  const [from, to] = end > start ? [start, Math.max(end, start + step)] : [end, start + step]
  return { from: Math.max(0, Math.min(from, 1440 - step)), to: Math.min(1440, Math.max(to, step)) }
}

/** The minute that one end is pulled to: never past the other end, at least a step away from it. */
export function resizedEdge(
  { from, to }: { from: number; to: number },
  edge: 'start' | 'end',
  minute: number,
  step: number,
): number {
  const wanted = snapped(minute, step)
  return edge === 'start'
    ? Math.max(0, Math.min(wanted, to - Math.min(step, to - from)))
    : Math.min(1440, Math.max(wanted, from + Math.min(step, to - from)))
}

/** The next step of the clock after (or before) a minute: an odd minute comes onto the steps with the first key. */
export function nextStep(minute: number, step: number, direction: 1 | -1): number {
  const near = snapped(minute, step)
  if (direction > 0) return near > minute ? near : near + step
  return near < minute ? near : near - step
}
