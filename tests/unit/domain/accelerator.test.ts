import { acceleratorKeys, acceleratorOf, parseAccelerator } from '@shared/domain/accelerator'
import { DEFAULT_SETTINGS } from '@shared/ipc/app'
import { describe, expect, it } from 'vitest'

const press = (code: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
})

describe('a combination that is pressed', () => {
  it.each([
    [press('KeyS', 'ctrl', 'alt', 'shift'), 'CommandOrControl+Alt+Shift+S', 'Control+Alt+Shift+S'],
    [press('Digit7', 'meta'), 'Super+7', 'CommandOrControl+7'],
    [press('ArrowUp', 'alt'), 'Alt+Up', 'Alt+Up'],
    [press('Numpad3', 'ctrl', 'shift'), 'CommandOrControl+Shift+3', 'Control+Shift+3'],
    [press('F9'), 'F9', 'F9'],
    [press('KeyS'), 'unusable', 'unusable'],
    [press('KeyS', 'shift'), 'unusable', 'unusable'],
    [press('Backquote', 'ctrl'), 'unusable', 'unusable'],
    [press('KeyC', 'ctrl'), 'reserved', 'Control+C'],
    [press('KeyC', 'meta'), 'Super+C', 'reserved'],
    [press('Enter', 'ctrl'), 'reserved', 'Control+Enter'],
    [press('F4', 'alt'), 'reserved', 'reserved'],
    [press('Tab', 'alt'), 'reserved', 'reserved'],
    [press('Digit2', 'ctrl', 'alt'), 'reserved', 'Control+Alt+2'],
    [press('KeyE', 'ctrl', 'alt'), 'reserved', 'Control+Alt+E'],
    [press('Digit2', 'alt'), 'Alt+2', 'reserved'],
    [press('KeyK', 'ctrl', 'alt'), 'CommandOrControl+Alt+K', 'Control+Alt+K'],
    [press('ShiftLeft', 'ctrl', 'shift'), 'unfinished', 'unfinished'],
    [press('AltRight', 'alt'), 'unfinished', 'unfinished'],
  ])('%j', (pressed, elsewhere, onMac) => {
    expect(acceleratorOf(pressed, false)).toBe(elsewhere)
    expect(acceleratorOf(pressed, true)).toBe(onMac)
  })
})

describe('a combination that is read', () => {
  it.each(['S', 'Shift+S', 'Alt', 'Alt+', '', 'Alt+S+S', 'Hyper+S', 'Alt+Alt+S', 'Alt+s', 'F25', 'Alt+Plus'])(
    '%j is none',
    (text) => expect(parseAccelerator(text)).toBeNull(),
  )

  it('keeps one order of its modifiers, however they are written', () => {
    expect(parseAccelerator('Shift+Alt+CommandOrControl+S')).toEqual({
      modifiers: ['CommandOrControl', 'Alt', 'Shift'],
      key: 'S',
    })
  })

  it('may be any of those that Busy begins with', () => {
    const { shortcutStartStop, shortcutSwitchToLast, shortcutNewEntry, shortcutShowWindow } = DEFAULT_SETTINGS
    const all = [shortcutStartStop, shortcutSwitchToLast, shortcutNewEntry, shortcutShowWindow]
    expect(all.map((text) => text !== null && parseAccelerator(text) !== null)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(new Set(all).size).toBe(4)
  })
})

it('is shown by the keys of the keyboard', () => {
  expect(acceleratorKeys('CommandOrControl+Alt+Shift+S', false)).toEqual(['Ctrl', 'Alt', 'Shift', 'S'])
  expect(acceleratorKeys('CommandOrControl+Alt+Shift+S', true)).toEqual(['⌘', '⌥', '⇧', 'S'])
  expect(acceleratorKeys('Super+Up', false)).toEqual(['Win', '↑'])
})
