import { type BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron'
import { MINI_SIZE, type MiniPlaceFile, miniBounds } from './miniPlace'

const STANDS_STILL_MS = 400

/** Main screen first, since that is where a window goes whose own screen is gone. */
function screens() {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}

/** A small window without a frame, which stays above others. */
export function miniOptions(place: MiniPlaceFile): BrowserWindowConstructorOptions {
  return {
    ...miniBounds(place.read(), screens(), MINI_SIZE.height),
    minWidth: MINI_SIZE.minWidth,
    maxWidth: MINI_SIZE.maxWidth,
    minHeight: MINI_SIZE.height,
    maxHeight: MINI_SIZE.maxHeight,
    frame: false,
    alwaysOnTop: true,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
  }
}

/** Keeps the mini timer in view on every desktop, inside the screens there are, and remembers where it is put. */
export function keepMiniInPlace(window: BrowserWindow, file: MiniPlaceFile): void {
  window.setAlwaysOnTop(true, 'floating')
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true })

  let waiting: NodeJS.Timeout | undefined
  const remember = () => {
    clearTimeout(waiting)
    // With its list open it may stand higher than where it was put.
    if (window.isDestroyed() || window.getBounds().height > MINI_SIZE.height) return
    const { x, y, width } = window.getBounds()
    file.write({ x, y, width })
  }
  const rememberSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(remember, STANDS_STILL_MS)
  }
  const comeBackInside = () =>
    window.setBounds(miniBounds(window.getBounds(), screens(), window.getBounds().height))
  window.on('move', rememberSoon)
  window.on('resize', rememberSoon)
  window.on('close', remember)
  screen.on('display-removed', comeBackInside)
  screen.on('display-metrics-changed', comeBackInside)
  window.on('closed', () => {
    clearTimeout(waiting)
    screen.off('display-removed', comeBackInside)
    screen.off('display-metrics-changed', comeBackInside)
  })
}

/** Makes room for the list, below the timer or above it where the screen ends; back to the timer alone where it is put. */
export function sizeMini(window: BrowserWindow, file: MiniPlaceFile, height: number): void {
  const { x, y, width } = window.getBounds()
  const place = height <= MINI_SIZE.height ? (file.read() ?? { x, y, width }) : { x, y, width }
  window.setBounds(miniBounds({ ...place, x, width }, screens(), Math.max(height, MINI_SIZE.height)))
}
