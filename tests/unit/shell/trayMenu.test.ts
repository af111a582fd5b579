import { readdirSync } from 'node:fs'
import { TRAY_ICONS, trayIcon, trayIconFile } from '@main/shell/trayIcon'
import { type TrayFacts, trayMenu, trayTooltip } from '@main/shell/trayMenu'
import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { Instant } from '@shared/domain/localDay'
import { createTranslator } from '@shared/i18n/translator'
import type { SyncStatus } from '@shared/ipc/sync'
import type { RecentPair, RunningTimer } from '@shared/ipc/timer'
import { describe, expect, it } from 'vitest'

const at = (text: string) => Instant.parse(new Date(text).toISOString())
const pair = (project: string | null, workType: string): RecentPair => ({
  projectId: project === null ? null : ProjectId.parse(project),
  projectName: project,
  workTypeId: WorkTypeId.parse(workType),
  workTypeName: workType,
})
const running = (startedAt: string, change: Partial<RunningTimer> = {}): RunningTimer => ({
  startedAt: at(startedAt),
  projectId: null,
  projectName: 'Havila drift',
  projectColor: null,
  workTypeId: null,
  workTypeName: 'Utvikling',
  description: '',
  ...change,
})
const sync: SyncStatus = {
  connection: 'online',
  waiting: 0,
  needsYou: 0,
  differences: 0,
  sending: null,
  allSentAt: null,
  pulling: null,
  pullError: null,
  waitUntil: null,
}

function shown(
  change: Omit<Partial<TrayFacts>, 'timer' | 'sync'> & {
    timer?: Partial<TrayFacts['timer']>
    sync?: Partial<SyncStatus>
  } = {},
) {
  const facts: TrayFacts = {
    now: at('2026-11-24T12:00:00+01:00'),
    questionWaits: false,
    zone: 'Europe/Oslo',
    hoursFormat: 'decimal',
    language: 'nb',
    ...change,
    timer: { running: null, paused: null, todayMinutes: 0, recent: [], ...change.timer },
    sync: { ...sync, ...change.sync },
  }
  const translator = createTranslator(facts.language)
  const lines = trayMenu(facts, translator)
  return {
    lines,
    labels: lines.map((line) => (line.kind === 'separator' ? '—' : line.label)),
    tooltip: trayTooltip(facts, translator),
  }
}

it('without a timer offers to start one', () => {
  const { lines, labels, tooltip } = shown({ timer: { todayMinutes: 450 } })
  expect(labels).toEqual([
    'Ingen tidtaker går',
    'I dag: 7,5 t',
    '—',
    'Start tidtaker',
    '—',
    'Tilkoblet',
    'Mini-tidtaker',
    'Vis Busy',
    'Avslutt',
  ])
  expect(lines[3]).toMatchObject({ action: { do: 'start', pair: null } })
  expect(tooltip).toBe('Busy · Ingen tidtaker går\nI dag: 7,5 t')
})

it('shows what runs, for how long, and counts it in today’s total', () => {
  const { lines, labels } = shown({
    timer: { running: running('2026-11-24T10:29:30+01:00'), todayMinutes: 60 },
    hoursFormat: 'clock',
  })
  expect(labels.slice(0, 4)).toEqual([
    'Havila drift · Utvikling · 1:30',
    'I dag: 2:30',
    '—',
    'Stopp tidtaker',
  ])
  expect(lines[3]).toMatchObject({ action: { do: 'stop' } })
})

it('counts only what a timer has run since midnight as today’s', () => {
  const facts = { timer: { running: running('2026-11-23T22:00:00+01:00'), todayMinutes: 15 } }
  const now = at('2026-11-24T01:00:00+01:00')
  expect(shown({ ...facts, now }).labels.slice(0, 2)).toEqual([
    'Havila drift · Utvikling · 3:00',
    'I dag: 1,25 t',
  ])
})

it('never shows a negative time when the clock was set back', () => {
  const { labels } = shown({ timer: { running: running('2026-11-24T12:30:00+01:00'), todayMinutes: 60 } })
  expect(labels.slice(0, 2)).toEqual(['Havila drift · Utvikling · 0:00', 'I dag: 1,0 t'])
})

it('a timer without a choice says so', () => {
  const bare = running('2026-11-24T11:00:00+01:00', { projectName: null, workTypeName: null })
  expect(shown({ timer: { running: bare } }).labels[0]).toBe('Uten prosjekt · 1:00')
})

it('pauses what runs, goes on with what is paused, and switches to what came before', () => {
  const recent = [pair('Havila', 'Utvikling'), pair('Acme', 'Møte')]
  const current = { projectId: recent[0]?.projectId ?? null, workTypeId: recent[0]?.workTypeId ?? null }
  const ofTimer = (timer: Partial<TrayFacts['timer']>) => {
    const { lines, labels } = shown({ timer: { recent, ...timer } })
    return {
      labels: labels.slice(0, 6),
      actions: lines.slice(3, 6).map((line) => 'action' in line && line.action.do),
    }
  }
  const going = running('2026-11-24T11:00:00+01:00', current)
  expect(ofTimer({ running: going })).toEqual({
    labels: [
      'Havila drift · Utvikling · 1:00',
      'I dag: 1,0 t',
      '—',
      'Stopp tidtaker',
      'Sett på pause',
      'Bytt til Acme · Møte',
    ],
    actions: ['stop', 'pause', 'switchToLast'],
  })
  const { startedAt: pausedAt, ...what } = going
  expect(ofTimer({ paused: { ...what, pausedAt } })).toEqual({
    labels: [
      'Pause: Havila drift · Utvikling',
      'I dag: 0,0 t',
      '—',
      'Fortsett',
      'Start tidtaker',
      'Bytt til Acme · Møte',
    ],
    actions: ['resume', 'start', 'switchToLast'],
  })
})

it('leads to the question about an absence first', () => {
  const { lines, labels } = shown({ questionWaits: true })
  expect(labels[3]).toBe('Svar på hva fraværet var')
  expect(lines[3]).toMatchObject({ action: { do: 'open', path: '/timeline?do=answer' } })
})

describe('the picture', () => {
  it.each([
    [true, {}, false, 'running-forDark.png'],
    [false, {}, false, 'idle-forDark.png'],
    [true, { connection: 'offline', waiting: 3 }, false, 'running-offline-forDark.png'],
    [false, { connection: 'none' }, false, 'idle-forDark.png'],
    [true, { needsYou: 1, connection: 'offline' }, false, 'running-needsYou-forDark.png'],
    [false, { differences: 2 }, false, 'idle-needsYou-forDark.png'],
    [false, { connection: 'needsKey' }, false, 'idle-needsYou-forDark.png'],
    [true, {}, true, 'running-needsYou-forDark.png'],
  ] satisfies [boolean, Partial<SyncStatus>, boolean, string][])(
    '%j %j %j: %s',
    (runs, status, question, file) => {
      expect(trayIconFile(trayIcon(runs, { ...sync, ...status }, question), 'forDark')).toBe(file)
    },
  )

  it('is there for every state, on every bar, in both sizes', () => {
    const looks = ['template', 'forLight', 'forDark'] as const
    const files = TRAY_ICONS.flatMap((icon) => looks.map((look) => trayIconFile(icon, look)))
    const drawn = readdirSync('resources/tray').toSorted()
    expect(files.flatMap((file) => [file, file.replace('.png', '@2x.png')]).toSorted()).toEqual(drawn)
  })
})

it('offers the latest pairs, each to start with one click', () => {
  const recent = [
    pair('Havila', 'Utvikling'),
    pair(null, 'Ferie'),
    pair('Acme', 'Møte'),
    pair('A', 'B'),
    pair('C', 'D'),
  ]
  const { lines, labels } = shown({ timer: { recent } })
  expect(labels.slice(4, 12)).toEqual([
    '—',
    'Siste',
    'Havila · Utvikling',
    'Internt · Ferie',
    'Acme · Møte',
    'A · B',
    'C · D',
    '—',
  ])
  expect(lines[7]).toMatchObject({ action: { do: 'start', pair: recent[1] } })
})

describe('says how the sync stands', () => {
  const allSentAt = '2026-11-24T13:02:00.000Z'
  it.each([
    [{ connection: 'none' }, 'Bare på denne maskinen', 'On this computer only'],
    [{ connection: 'offline' }, 'Frakoblet', 'Offline'],
    [{ connection: 'offline', waiting: 3 }, 'Frakoblet · 3 venter', 'Offline · 3 waiting'],
    [{ waiting: 1 }, '1 venter', '1 waiting'],
    [{ waiting: 5, sending: { done: 2, total: 7 } }, 'Sender 2 av 7', 'Sending 2 of 7'],
    [{ needsYou: 1 }, '1 trenger deg', '1 needs you'],
    [{ needsYou: 2 }, '2 trenger deg', '2 need you'],
    [{ connection: 'none', waiting: 2 }, 'Ikke tilkoblet · 2 venter', 'Not connected · 2 waiting'],
    [{ connection: 'needsKey' }, 'Trenger ny brukernøkkel', 'Needs a new user key'],
    [
      { connection: 'needsKey', waiting: 3 },
      'Trenger ny brukernøkkel · 3 venter',
      'Needs a new user key · 3 waiting',
    ],
  ] satisfies [Partial<SyncStatus>, string, string][])('%j', (status, nb, en) => {
    const label = (language: 'nb' | 'en') => shown({ language, sync: status }).labels.at(-4)
    expect([label('nb'), label('en')]).toEqual([nb, en])
  })

  it('and when everything had left', () => {
    const local = new Date(allSentAt).toTimeString().slice(0, 5)
    expect(shown({ sync: { allSentAt } }).labels.at(-4)).toBe(`Alt sendt ${local}`)
    expect(shown({ sync: { allSentAt }, language: 'en' }).labels.at(-4)).toBe(`All sent ${local}`)
  })
})

it('speaks English too', () => {
  const { labels } = shown({
    language: 'en',
    timer: {
      running: running('2026-11-24T11:00:00+01:00'),
      todayMinutes: 30,
      recent: [pair(null, 'Holiday')],
    },
  })
  expect(labels).toEqual([
    'Havila drift · Utvikling · 1:00',
    'Today: 1.5 h',
    '—',
    'Stop timer',
    'Pause',
    'Switch to Internal · Holiday',
    '—',
    'Recent',
    'Internal · Holiday',
    '—',
    'Connected',
    'Mini timer',
    'Show Busy',
    'Quit',
  ])
})
