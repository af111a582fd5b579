import { type SystemFacts, supportOn } from '@main/shell/supportOn'
import { expect, it } from 'vitest'

const linux: SystemFacts = {
  platform: 'linux',
  sessionType: 'x11',
  desktop: '',
  electron: 45,
  ozonePlatform: '',
}
const wayland = { ...linux, sessionType: 'wayland' }

it.each<[string, SystemFacts, boolean]>([
  ['X11', linux, true],
  ['GNOME on Wayland', { ...wayland, desktop: 'ubuntu:GNOME' }, true],
  ['KDE on Wayland', { ...wayland, desktop: 'KDE' }, true],
  ['another desktop on Wayland', { ...wayland, desktop: 'sway' }, false],
  ['GNOME through XWayland by a switch', { ...wayland, desktop: 'GNOME', ozonePlatform: 'x11' }, false],
  ['GNOME with an Electron that is behind', { ...wayland, desktop: 'GNOME', electron: 33 }, false],
  ['macOS', { ...linux, platform: 'darwin', sessionType: '' }, true],
  ['Windows', { ...linux, platform: 'win32', sessionType: '' }, true],
])('%s', (_name, facts, idle) => expect(supportOn(facts).idle).toBe(idle))

it('who tells of locks and of other users', () => {
  expect(supportOn(linux)).toMatchObject({ lock: false, userSwitch: false })
  expect(supportOn({ ...linux, platform: 'win32' })).toMatchObject({ lock: true, userSwitch: false })
  expect(supportOn({ ...linux, platform: 'darwin' })).toMatchObject({ lock: true, userSwitch: true })
})
