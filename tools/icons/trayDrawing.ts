import type { TrayIcon, TrayLook } from '../../src/main/shell/trayIcon.ts'

interface Ink {
  idle: string
  running: string
  needsYou: string
}

/** A light bar may be a dark one on desktops that do not tell: the grey is seen on both. */
const INKS: Record<TrayLook, Ink> = {
  template: { idle: '#000', running: '#000', needsYou: '#000' },
  forLight: { idle: '#767c84', running: '#0f7f78', needsYou: '#c7680a' },
  forDark: { idle: '#d5d9de', running: '#4fb8ae', needsYou: '#f0b45a' },
}

const hands =
  '<path d="M16 8.5V16l5 3.5" fill="none" stroke="#000" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>'
const cross = (color: string, width: number) =>
  `<path d="m19 19 10.5 10.5M29.5 19 19 29.5" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`

/**
 * A tray picture as SVG: a full clock that runs or the outline of one, and over it a mark with some air around it. What is dark
 * in the masks is cut out, so that the bar shows through in every colour.
 */
export function trayDrawing({ clock, mark }: TrayIcon, look: TrayLook): string {
  const ink = INKS[look]
  const color = ink[clock]
  const air =
    mark === 'needsYou' ? '<circle cx="23.5" cy="23.5" r="10" fill="#000"/>' : mark ? cross('#000', 9) : ''
  const body =
    clock === 'running'
      ? `<circle cx="16" cy="16" r="14" fill="${color}" mask="url(#face)"/>`
      : `<circle cx="16" cy="16" r="12" fill="none" stroke="${color}" stroke-width="3.5"/>${hands.replace('#000', color)}`
  const over =
    mark === 'needsYou'
      ? `<circle cx="23.5" cy="23.5" r="8" fill="${ink.needsYou}" mask="url(#sign)"/>`
      : mark
        ? cross(color, 3)
        : ''
  const all = '<rect width="32" height="32" fill="#fff"/>'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">
    <mask id="face" maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32">${all}${hands}</mask>
    <mask id="air" maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32">${all}${air}</mask>
    <mask id="sign" maskUnits="userSpaceOnUse" x="0" y="0" width="32" height="32">${all}
      <path d="M23.5 18.5v5" stroke="#000" stroke-width="3" stroke-linecap="round"/><circle cx="23.5" cy="28" r="1.7" fill="#000"/>
    </mask>
    <g mask="url(#air)">${body}</g>${over}</svg>`
}
