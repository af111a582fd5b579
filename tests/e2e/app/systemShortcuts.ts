import type { ElectronApplication } from '@playwright/test'

/** Lets other programs hold some combinations, and notes what Busy holds from its next try on. */
export async function watchShortcuts(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ globalShortcut }) => {
    const held = new Map<string, () => void>()
    const others = new Set<string>()
    Object.assign(globalThis, { heldShortcuts: held, shortcutsOfOthers: others })
    globalShortcut.register = (accelerator, act) => {
      if (others.has(String(accelerator))) return false
      held.set(String(accelerator), act)
      return true
    }
    globalShortcut.unregisterAll = () => held.clear()
  })
}

/** Lets another program hold a combination, or let go of it. */
export async function letOtherHold(
  app: ElectronApplication,
  accelerator: string,
  holds: boolean,
): Promise<void> {
  await app.evaluate(
    (_electron, [combination, isHeld]) => {
      const others: Set<unknown> = Reflect.get(globalThis, 'shortcutsOfOthers')
      if (isHeld) others.add(combination)
      else others.delete(combination)
    },
    [accelerator, holds] as const,
  )
}

/** What Busy holds now. */
export async function heldShortcuts(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => {
    const held: Map<string, () => void> = Reflect.get(globalThis, 'heldShortcuts')
    return [...held.keys()]
  })
}

let presses = 0

/** Presses a combination anywhere in the system, once, however often main must be asked to. */
export async function pressAnywhere(app: ElectronApplication, accelerator: string): Promise<void> {
  presses += 1
  const press = { combination: accelerator, number: presses }
  await app.evaluate((_electron, { combination, number }) => {
    if (Reflect.get(globalThis, 'latestPress') === number) return
    const held: Map<string, () => void> = Reflect.get(globalThis, 'heldShortcuts')
    const act = held.get(combination)
    if (!act) throw new Error(`Nobody listens for ${combination}.`)
    Reflect.set(globalThis, 'latestPress', number)
    act()
  }, press)
}
