import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { addDays } from '../../src/shared/domain/localDay.ts'
import type { CallInput } from '../../src/shared/ipc/contract.ts'
import { callBusy } from './app/callBusy.ts'
import { reaching } from './app/connectedApp.ts'
import { today } from './app/days.ts'
import { type HeldConnection, holdConnection, type Whereabouts } from './app/heldConnection.ts'
import type { RunningApp } from './app/launchApp.ts'
import { randomFrom } from './app/random.ts'
import { savedTotals } from './app/savedTotals.ts'
import type { Simulator } from './app/startSimulator.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'

const KEYS = 200
const KILLS = Number(process.env.BUSY_KILLS ?? 50)
/** Below this the queue is filled again before the next kill. */
const FEW = 50
/** From «Prøv nå» to a queue of two hundred that is empty, on a busy machine. */
const SENT_MS = 60_000
const seed = Number(process.env.BUSY_SEED ?? 20_261_124)
const random = randomFrom(seed)

const projects = ['1001', '1002', '1003', '1022', '1023']
const workTypes = ['Konsulentarbeid', 'Møte']
const places: readonly Whereabouts[] = ['arriving', 'stored', 'answered']

type Saving = CallInput<'timeEntries.save'>

/** One of two hundred entries, each alone on its key. */
interface Key {
  id: string
  project: string
  workType: string
  saving: Saving
  minutes: number
}

/** What was asked of Busy so far. */
interface Wanted {
  keys: Key[]
  submitted: boolean
}

test(`killed ${KILLS} times in the middle of sending ${KEYS} keys: every total stands once`, {
  tag: '@kill',
}, async ({ launchApp, startConnected, tempFolder }) => {
  test.setTimeout(30 * 60_000)
  const { simulator, page, running: first } = await startConnected({ transfer: 'onSubmission' })
  const wanted = { keys: await logKeys(page), submitted: false }
  await first.kill()

  const line = await holdConnection(simulator.url)
  const env = { ...reaching(simulator), BUSY_TRIPLETEX_URL: line.url }
  const kills: string[] = []
  while (kills.length < KILLS) {
    line.cut()
    const running = await launchApp({ env })
    const waiting = await refillIfFew(running.page, wanted)
    const kill = await killInTheMiddle(running, line, wanted, waiting)
    if (kill) kills.push(kill)
  }
  test.info().annotations.push({ type: 'kills', description: `seed ${seed}: ${kills.join(', ')}` })
  line.mend()
  const { page: last, close } = await launchApp({ env })
  if (!wanted.submitted) await submitAll(last, wanted)
  await callBusy(last, 'sync.now', undefined)
  await untilSent(last)
  await close()
  line.close()
  await expectEverything(simulator, join(tempFolder, 'user-data', 'busy.db'), wanted)
})

async function logKeys(page: Page): Promise<Key[]> {
  const keys: Key[] = []
  for (const project of projects) {
    const day = today()
    const found = await callBusy(page, 'projects.search', { query: project, day, limit: 20 })
    const projectId = found.find(({ number }) => number === project)?.id ?? null
    const types = await callBusy(page, 'workTypes.forProject', { projectId, day })
    for (const workType of workTypes) {
      const workTypeId = types.find(({ name }) => name === workType)?.id
      if (!projectId || !workTypeId) throw new Error(`${project} has no work type ${workType}.`)
      for (let back = 1; back <= KEYS / projects.length / workTypes.length; back++) {
        const minutes = 30 + ((keys.length * 6) % 60)
        const span = { kind: 'duration', minutes } as const
        const saving = { projectId, workTypeId, day: addDays(day, -back), span, description: '' }
        keys.push({ id: '', project, workType, saving, minutes })
      }
    }
  }
  await saveAll(page, keys)
  return keys
}

async function saveAll(page: Page, keys: Key[]): Promise<void> {
  const inputs = keys.map(({ id, saving, minutes }) => ({
    ...saving,
    ...(id && { id }),
    span: { kind: 'duration', minutes },
  }))
  const ids = await page.evaluate(async (json) => {
    const saved: string[] = []
    for (const input of JSON.parse(json)) {
      const answer = await window.busy.call('timeEntries.save', input)
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      saved.push(...answer.value)
    }
    return saved
  }, JSON.stringify(inputs))
  for (const [index, key] of keys.entries()) key.id = ids[index] ?? ''
}

async function submitAll(page: Page, wanted: Wanted): Promise<void> {
  await page.evaluate(
    (ids) => window.busy.call('timeEntries.submit', JSON.parse(ids)),
    JSON.stringify({ ids: wanted.keys.map(({ id }) => id) }),
  )
  wanted.submitted = true
}

async function withdrawAll(page: Page, wanted: Wanted): Promise<void> {
  await page.evaluate(
    (ids) => window.busy.call('timeEntries.withdraw', JSON.parse(ids)),
    JSON.stringify({ ids: wanted.keys.map(({ id }) => id) }),
  )
  wanted.submitted = false
}

/**
 * Fills the queue while the network is away, if little is left in it: submits all hours, or changes them, or takes them back,
 * so that creations, updates and deletions are interrupted alike. Answers how many keys wait.
 */
async function refillIfFew(page: Page, wanted: Wanted): Promise<number> {
  const { open } = await callBusy(page, 'outbox.list', undefined)
  if (open.length >= FEW) return open.length
  if (!wanted.submitted) await submitAll(page, wanted)
  else {
    await withdrawAll(page, wanted)
    if (random() < 0.7) {
      for (const key of wanted.keys) key.minutes = 30 + ((key.minutes - 24) % 60)
      await saveAll(page, wanted.keys)
      await submitAll(page, wanted)
    }
  }
  return (await callBusy(page, 'outbox.list', undefined)).open.length
}

/** Lets the queue be sent, and ends the app at a random moment of that. Answers which, or null where all was sent before. */
async function killInTheMiddle(
  running: RunningApp,
  line: HeldConnection,
  wanted: Wanted,
  waiting: number,
): Promise<string | null> {
  // Deletions are calls of their own; the rest leaves in lists of fifty, each after a read.
  const requests = wanted.submitted ? 2 + 2 * Math.ceil(waiting / 50) : Math.ceil(waiting * 0.9)
  const n = 1 + Math.floor(random() * requests)
  const where = places[Math.floor(random() * places.length)] ?? 'stored'
  const delay = Math.floor(random() * 12)
  const moment = line.nthRequest(n, where)
  line.mend()
  await callBusy(running.page, 'sync.now', undefined)
  const reached = await Promise.race([
    moment.then(() => true),
    untilSent(running.page).then(
      () => false,
      () => false,
    ),
  ])
  await wait(delay)
  await running.kill()
  return reached ? `${where} ${n} of ${waiting} + ${delay} ms` : null
}

async function untilSent(page: Page): Promise<void> {
  await expect
    .poll(async () => (await callBusy(page, 'outbox.list', undefined)).open.length, {
      timeout: SENT_MS,
      intervals: [250],
    })
    .toBe(0)
}

/** Tripletex holds the totals, each once; the ledger says the same; no entry is lost, and the database is whole. */
async function expectEverything(simulator: Simulator, file: string, { keys }: Wanted): Promise<void> {
  const rows = (await timesheet(simulator)).map(({ employee, project, workType, day, hours }) =>
    [employee, project, workType, day, hours].join(' '),
  )
  const hoursOf = (minutes: number) => Math.round((minutes / 60) * 100) / 100
  const totals = keys.map(({ project, workType, saving, minutes }) =>
    ['1', project, workType, saving.day, hoursOf(minutes)].join(' '),
  )
  expect(rows.sort()).toEqual(totals.sort())

  const { integrity, entries, told } = savedTotals(file)
  expect(integrity).toBe('ok')
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
  const logged = keys.map(({ id, minutes }) => ({ id, minutes, status: 'submitted' }))
  expect(entries.sort(byId)).toEqual(logged.sort(byId))

  const { timesheetEntries } = await simulator.state()
  expect(told).toHaveLength(KEYS)
  for (const { entry_tripletex_id, employee_tripletex_id, minutes, base_hundredths } of told) {
    const entry = timesheetEntries.find(({ id }) => id === entry_tripletex_id)
    expect(entry).toMatchObject({
      employee: { id: employee_tripletex_id },
      hours: hoursOf(minutes) + base_hundredths / 100,
    })
  }
}
