import type { AbsenceSupport } from '@shared/ipc/absences'

export type SystemFacts = {
  platform: string
  /** `XDG_SESSION_TYPE` */
  sessionType: string
  /** `XDG_CURRENT_DESKTOP` */
  desktop: string
  /** Electron's major version. */
  electron: number
  /** The switch of that name; empty where it was not given. */
  ozonePlatform: string
}

/** Since this version Electron speaks Wayland by itself. */
const WAYLAND_BY_ITSELF = 38

/**
 * What a system can tell. On Wayland Chromium asks GNOME or KDE how long the keyboard has rested; elsewhere it answers nothing, and
 * a program that runs through XWayland only knows of its own windows. Locking is told on macOS and Windows, a change of user on
 * macOS; on Windows that locks the screen. Sleep is told everywhere.
 */
export function supportOn({ platform, ...facts }: SystemFacts): AbsenceSupport {
  const isDesktop = platform === 'darwin' || platform === 'win32'
  return {
    idle: isDesktop || facts.sessionType !== 'wayland' || isToldOnWayland(facts),
    lock: isDesktop,
    userSwitch: platform === 'darwin',
  }
}

function isToldOnWayland({ desktop, electron, ozonePlatform }: Omit<SystemFacts, 'platform'>): boolean {
  const isNative = ozonePlatform === 'wayland' || (electron >= WAYLAND_BY_ITSELF && ozonePlatform !== 'x11')
  return isNative && /gnome|kde/i.test(desktop)
}
