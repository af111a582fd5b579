import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** Where the mini timer stands and how wide it is, in the screen's own points. */
const MiniPlace = z.object({ x: z.int(), y: z.int(), width: z.int() })
export type MiniPlace = z.infer<typeof MiniPlace>

export type Area = { x: number; y: number; width: number; height: number }

export const MINI_SIZE = { width: 360, minWidth: 320, maxWidth: 520, height: 64, maxHeight: 420 } as const
/** Between the edge of the screen and a mini timer that nobody has placed. */
const MARGIN = 24

/**
 * Where to show the mini timer: at its remembered place, moved inside where part of it would be off that screen, and in the
 * upper right corner of the first screen where there is no such place or its screen is gone.
 */
export function miniBounds(place: MiniPlace | null, screens: readonly Area[], height: number): Area {
  const width = clamp(place?.width ?? MINI_SIZE.width, MINI_SIZE.minWidth, MINI_SIZE.maxWidth)
  const middle = place && { x: place.x + width / 2, y: place.y + MINI_SIZE.height / 2 }
  const screen = middle && screens.find((area) => holds(area, middle))
  if (place && screen) {
    return {
      x: clamp(place.x, screen.x, screen.x + screen.width - width),
      y: clamp(place.y, screen.y, screen.y + screen.height - height),
      width,
      height,
    }
  }
  const first = screens[0] ?? { x: 0, y: 0, width: 1024, height: 700 }
  return { x: first.x + first.width - width - MARGIN, y: first.y + MARGIN, width, height }
}

function holds({ x, y, width, height }: Area, point: { x: number; y: number }): boolean {
  return point.x >= x && point.x < x + width && point.y >= y && point.y < y + height
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

/** Keeps the place in a file of its own: it belongs to the machine and its screens, whichever workspace is open. */
export function createMiniPlaceFile(file: string) {
  return {
    /** Null where there is none, or the file cannot be read. */
    read(): MiniPlace | null {
      try {
        return MiniPlace.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch {
        return null
      }
    },
    /** A place that cannot be written is not worth a word: the next start shows the window at its first place. */
    write(place: MiniPlace): void {
      try {
        writeFileSync(`${file}.part`, JSON.stringify(place))
        renameSync(`${file}.part`, file)
      } catch {}
    },
  }
}
export type MiniPlaceFile = ReturnType<typeof createMiniPlaceFile>
