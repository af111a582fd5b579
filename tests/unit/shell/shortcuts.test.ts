import { createShortcuts } from '@main/shell/shortcuts'
import { DEFAULT_SETTINGS, type Settings } from '@shared/ipc/app'
import { expect, it } from 'vitest'

/** A system where other programs hold some combinations. */
function system(change: Partial<Settings> = {}, supported = true) {
  const others = new Set<string>()
  const held = new Map<string, () => void>()
  const acted: string[] = []
  let settings: Settings | null = { ...DEFAULT_SETTINGS, ...change }
  let told = 0
  const shortcuts = createShortcuts({
    port: {
      register(accelerator, act) {
        if (others.has(accelerator)) return false
        held.set(accelerator, act)
        return true
      },
      unregisterAll: () => held.clear(),
    },
    settings: () => settings,
    act: (name) => acted.push(name),
    supported,
    changed: () => told++,
  })
  return {
    shortcuts,
    others,
    held,
    acted,
    told: () => told,
    choose: (next: Partial<Settings> | null) => {
      settings = next && { ...DEFAULT_SETTINGS, ...next }
      shortcuts.apply()
    },
    states: () => Object.fromEntries(shortcuts.statuses().map(({ name, state }) => [name, state])),
  }
}

it('holds what the settings say, once, and does what each is for', () => {
  const { shortcuts, held, acted, told, choose } = system()
  shortcuts.apply()
  shortcuts.apply()
  expect(told()).toBe(1)
  held.get('CommandOrControl+Alt+Shift+L')?.()
  choose({ shortcutSwitchToLast: 'Alt+F9' })
  expect(held.has('CommandOrControl+Alt+Shift+L')).toBe(false)
  held.get('Alt+F9')?.()
  expect(acted).toEqual(['switchToLast', 'switchToLast'])
  choose(null)
  expect(held.size).toBe(0)
})

it('says which another program holds, which are the same, and which cannot be', () => {
  const { shortcuts, others, held, states } = system({
    shortcutSwitchToLast: 'Shift+Alt+CommandOrControl+S',
    shortcutNewEntry: 'N',
    shortcutShowWindow: null,
  })
  others.add('CommandOrControl+Alt+Shift+S')
  shortcuts.apply()
  expect(states()).toEqual({
    startStop: 'taken',
    switchToLast: 'same',
    newEntry: 'invalid',
    showWindow: 'none',
  })
  others.clear()
  shortcuts.tryAgain()
  expect(states()).toMatchObject({ startStop: 'active', switchToLast: 'same' })
  expect([...held.keys()]).toEqual(['CommandOrControl+Alt+Shift+S'])
})

it('says that the system has none rather than that another program holds them', () => {
  const { shortcuts, others, states } = system({}, false)
  others.add('CommandOrControl+Alt+Shift+S')
  shortcuts.apply()
  expect(states()).toMatchObject({ startStop: 'unsupported', switchToLast: 'active' })
})

it('lets go of all while one is recorded, and keeps saying how they stood', () => {
  const { shortcuts, held, states } = system()
  shortcuts.apply()
  shortcuts.record(true)
  expect([held.size, states().startStop]).toEqual([0, 'active'])
  shortcuts.record(false)
  expect(held.size).toBe(4)
})
