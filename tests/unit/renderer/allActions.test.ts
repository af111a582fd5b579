import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findActions } from '../../../src/renderer/features/help/findActions'
import { VIEW_ACTIONS } from '../../../src/renderer/features/help/viewActions'

/** What every view of the main window offers while the palette or the sheet of keys can be opened. */
const EVERYWHERE = [
  'useShellActions',
  'useRegisteringActions',
  'useHistoryActions',
  'useTimerActions',
  'AbsenceCard',
]

type Declared = { file: string; id: string; hidden: boolean; keys: string[] }

const keysIn = (rest: string): string[] =>
  [...(/keys: \[([^\n]*)\]/.exec(rest)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, key = '']) => key)

/** The actions that the code offers, by the texts that declare them: as objects, or as rows of id, label and key. */
const declared: Declared[] = globSync('src/renderer/**/*.{ts,tsx}')
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }))
  .filter(({ code }) => /\buseActions\(|\bAction\[\]>?\(|: Action\[\] \{/.test(code))
  .flatMap(({ file, code }) => [
    ...[...code.matchAll(/\bid: '([\w ]+)',\s*label: ([^,]+),([^}]*)/g)].map(([, id = '', , rest = '']) => ({
      file,
      id,
      hidden: rest.includes('hidden: true'),
      keys: keysIn(rest),
    })),
    ...[...code.matchAll(/\[\s*'(\w+)',\s*'\w+\.\w+',\s*'/g)].map(([, id = '']) => ({
      file,
      id,
      hidden: false,
      keys: [],
    })),
  ])

const ofViews = new Set<string>(VIEW_ACTIONS.flatMap(({ actions }) => actions.map(({ id }) => id)))
const isEverywhere = ({ file }: Declared) => EVERYWHERE.some((name) => file.includes(name))
const ofSettings = ({ file }: Declared) => file.includes('features/settings/')

test('every action that any view offers can be reached from the palette and stands in the sheet of keys', () => {
  expect(declared.length).toBeGreaterThan(20)
  const everywhere = new Set(declared.filter(isEverywhere).map(({ id }) => id))
  const lost = declared.filter(
    (action) =>
      !action.hidden &&
      !isEverywhere(action) &&
      !ofSettings(action) &&
      !ofViews.has(action.id) &&
      !everywhere.has(action.id),
  )
  expect(lost, 'add these to src/renderer/features/help/viewActions.ts').toEqual([])
})

test('the list of what views offer holds nothing that no view offers', () => {
  const ids = new Set(declared.map(({ id }) => id))
  expect([...ofViews].filter((id) => !ids.has(id))).toEqual([])
})

/** One takes the place of the other: there is a timer, or there is none. */
const NEVER_TOGETHER = new Set(['start', 'stop', 'pause', 'resume'])

test('no key means two things at once, in the whole window or in one view', () => {
  const everywhere = declared.filter(isEverywhere).filter(({ id }) => !NEVER_TOGETHER.has(id))
  // The keys of the views are counted out, not written down.
  const toViews = ['1', '2', '3', '4', '5', '6', '7'].flatMap((digit) =>
    [digit, `Mod+${digit}`].map((key) => [key, `view ${digit}`] as const),
  )
  const shell = [...toViews, ...everywhere.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const))]
  expect(shell.length).toBeGreaterThan(15)
  const views = [[], ...VIEW_ACTIONS.map(({ actions }) => actions)]
  for (const actions of views) {
    const meant = new Map<string, Set<string>>()
    const ofView = actions
      .filter((action) => !('onEntry' in action))
      .flatMap((action) => ('keys' in action ? action.keys.map((key) => [key, action.id] as const) : []))
    for (const [key, id] of [...shell, ...ofView]) meant.set(key, (meant.get(key) ?? new Set()).add(id))
    const shared = [...meant].filter(([, ids]) => ids.size > 1).map(([key, ids]) => [key, ...ids])
    expect(shared).toEqual([])
  }
})

const actions = [
  { id: 'a', label: 'Ny oppføring', group: 'entries' as const },
  { id: 'b', label: 'Neste uke', note: 'Tidslinje', group: 'week' as const },
  { id: 'c', label: 'Innstillinger', group: 'views' as const },
  { id: 'd', label: 'Start tidtaker: Nyhavna', group: 'timer' as const },
]

test.each([
  ['', 'abcd'],
  ['ny', 'ad'],
  ['uke neste', 'b'],
  ['tidslinje', 'b'],
  ['instillinger', 'c'],
  ['oppforing', 'a'],
  ['finnes ikke', ''],
])('%j finds %j', (query, ids) => {
  expect(
    findActions(actions, query)
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids)
})
