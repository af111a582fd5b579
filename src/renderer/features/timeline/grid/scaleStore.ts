import { create } from 'zustand'

/** A range of the clock in whole hours. */
export type HourRange = { from: number; to: number }

/** What the clock shows where nothing lies outside it. */
export const USUAL_HOURS: HourRange = { from: 7, to: 19 }

/** How much one press on a button or key zooms. */
export const ZOOM_STEP = 1.25

const FEWEST_HOURS = 3

type ScaleStore = {
  /** The width of the clock that is seen, in pixels. */
  width: number
  /** What is to be seen while the person has not zoomed. */
  fit: HourRange
  /** The width of an hour that the person zoomed to; null: by `fit`. */
  zoomed: number | null
  /** Grows each time that a person asks to see just what is needed. */
  fits: number
  setWidth: (width: number) => void
  setFit: (fit: HourRange) => void
  /** Zooms by a factor, from the whole day down to a few hours. */
  zoom: (factor: number) => void
  zoomToFit: () => void
}

/** How wide the clock of Tidslinje is drawn; it survives a visit to another view. */
export const useScaleStore = create<ScaleStore>((set) => ({
  width: 940,
  fit: USUAL_HOURS,
  zoomed: null,
  fits: 0,
  setWidth: (width) => set((store) => (store.width === width ? store : { width })),
  setFit: (fit) => set((store) => (store.fit.from === fit.from && store.fit.to === fit.to ? store : { fit })),
  zoom: (factor) => set((store) => ({ zoomed: withinBounds(hourWidthOf(store) * factor, store.width) })),
  zoomToFit: () => set(({ fits }) => ({ zoomed: null, fits: fits + 1 })),
}))

/** The width of an hour in pixels. */
export function hourWidthOf({ width, fit, zoomed }: Pick<ScaleStore, 'width' | 'fit' | 'zoomed'>): number {
  return withinBounds(zoomed ?? width / (fit.to - fit.from), width)
}

function withinBounds(hourWidth: number, width: number): number {
  return Math.min(Math.max(hourWidth, width / 24), width / FEWEST_HOURS)
}
