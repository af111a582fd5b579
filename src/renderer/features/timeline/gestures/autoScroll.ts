import { AXIS_HEIGHT, HEAD_WIDTH } from '../grid/dayLayout'

const ZONE = 36
const FASTEST = 16

type Place = { clientX: number; clientY: number }

/**
 * Scrolls while something is dragged to an edge of the grid, faster the nearer it comes, and only towards where it was dragged: a
 * press that begins near an edge moves nothing yet. Answers whether it did, so that the next frame asks again.
 */
export function scrollAtEdges(scroller: HTMLElement, start: Place, at: Place): boolean {
  const { left, right, top, bottom } = scroller.getBoundingClientRect()
  const x = pull(at.clientX, start.clientX, left + HEAD_WIDTH, right)
  const y = pull(at.clientY, start.clientY, top + AXIS_HEIGHT, bottom)
  if (x === 0 && y === 0) return false
  scroller.scrollBy(x, y)
  return true
}

function pull(at: number, start: number, low: number, high: number): number {
  const speed = (into: number) => Math.ceil((Math.min(ZONE, into) / ZONE) * FASTEST)
  if (at < low + ZONE && at < start) return -speed(low + ZONE - at)
  if (at > high - ZONE && at > start) return speed(at - (high - ZONE))
  return 0
}
