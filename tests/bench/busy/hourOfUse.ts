import { setTimeout as wait } from 'node:timers/promises'
import { cpuShare } from '../harness/cpu.ts'
import { enterMain, freePort } from '../harness/insideMain.ts'
import { restingPss } from '../harness/memory.ts'
import { type Row, rowValue } from '../harness/row.ts'
import { startApp } from '../harness/startedApp.ts'
import { benchEnvironment } from './workspace.ts'

/** What a busy hour holds of each thing that is opened, shown or started. */
const ROUNDS = 40
const SETTLED_MS = 10_000
const IDLE_SECONDS = 30

/** An hour of use in a minute or two, and what is left of it: memory, and what the app costs with its windows hidden. */
export async function measureHourOfUse(folder: string, before: readonly Row[]): Promise<Row[]> {
  const port = await freePort()
  const app = startApp(
    [`--inspect=127.0.0.1:${port}`, '.', `--user-data-dir=${folder}`],
    benchEnvironment('http://127.0.0.1:9/v2'),
  )
  try {
    const main = await enterMain(port)
    await main.inWindow(`(${workOn})(${ROUNDS})`)
    const memory = await restingPss(app.pid)
    await main.inWindow(`(${startTimer})()`)
    await main.hideWindows()
    main.close()
    await wait(SETTLED_MS)
    return [
      {
        name: 'memory-after-use-over-floor',
        value: memory / rowValue(before, 'floor-memory'),
        unit: 'ratio',
        budget: 1.7,
      },
      { name: 'idle-cpu', value: await cpuShare(app.pid, IDLE_SECONDS), unit: 'percent', budget: 0.5 },
    ]
  } finally {
    await app.kill()
  }
}

/**
 * Runs in the window: the editor, other weeks and back, every view, and a timer that starts, is paused and stops, again and again.
 * Every step is painted before the next.
 */
export async function workOn(rounds: number): Promise<void> {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)))
  const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
    for (let tries = 0; tries < 300; tries++) {
      const found = look()
      if (found) return found
      await painted()
    }
    throw new Error(`There never was ${what}.`)
  }
  const button = (name: string, within: ParentNode = document) =>
    [...within.querySelectorAll('button')].find(
      (each) => each.getAttribute('aria-label') === name || each.textContent?.startsWith(name),
    )
  const press = async (key: string) => {
    const target = document.activeElement ?? document.body
    // Digits lead to the views by Ctrl everywhere; without it they are hours in Uke.
    const ctrlKey = /\d/.test(key)
    target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }))
    await painted()
  }
  const dialog = () => document.querySelector('[role="dialog"]')
  for (let round = 0; round < rounds; round++) {
    await press('1')
    const open = await until('a button for a new entry', () => button('Ny oppføring'))
    open.click()
    const close = await until('an editor', () => {
      const editor = dialog()
      return editor && button('Lukk', editor)
    })
    close.click()
    await until('an end to the editor', () => !dialog())
    for (const key of ['[', '[', ']', ']', '2', '3', '4', '1']) await press(key)
    const state = await window.busy.call('timer.state', undefined)
    const pair = state.ok ? state.value.recent[0] : undefined
    const choice = pair && { projectId: pair.projectId, workTypeId: pair.workTypeId }
    await window.busy.call('timer.start', choice ?? {})
    await painted()
    await window.busy.call('timer.pause', undefined)
    await painted()
    await window.busy.call('timer.resume', undefined)
    await painted()
    await window.busy.call('timer.stop', {})
    await painted()
  }
}

/** Runs in the window. */
async function startTimer(): Promise<void> {
  await window.busy.call('timer.start', {})
}
