import type { Anchor } from '../../app/panels'

type Size = { width: number; height: number }

/** How far the editor keeps from what it belongs to, and from the edge of the window. */
const GAP = 8
const EDGE = 12

/**
 * Where the editor lies beside what it belongs to: to the right of it, else to the left, else below or above, where most room is;
 * always wholly inside the window, as far as that has room for it, also where what it belongs to has been scrolled out of it.
 */
export function besideAnchor(anchor: Anchor, size: Size, window: Size): { left: number; top: number } {
  const within = (at: number, length: number, room: number) =>
    Math.max(EDGE, Math.min(at, room - length - EDGE))
  const level = within(anchor.top, size.height, window.height)
  const right = anchor.right + GAP
  if (right + size.width + EDGE <= window.width) return { left: Math.max(EDGE, right), top: level }
  const left = anchor.left - GAP - size.width
  if (left >= EDGE) return { left: within(left, size.width, window.width), top: level }
  const below = window.height - anchor.bottom >= anchor.top
  return {
    left: within(anchor.left, size.width, window.width),
    top: within(below ? anchor.bottom + GAP : anchor.top - GAP - size.height, size.height, window.height),
  }
}
