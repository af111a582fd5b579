import { changeHours } from '@main/approval/changeHours'
import { decide } from '@main/approval/decide'
import { chooseTransfer } from '@main/settings/transferChoice'
import { saveEntry } from '@main/time/saveEntry'
import { deleteEntries, submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { redoLatest, undoLatest } from '@main/time/undo'
import type { EntryId } from '@shared/domain/ids'
import type { TransferChoice } from '@shared/domain/transfer'
import { transferKeyOf } from '@shared/domain/transfer'
import type { BusyError } from '@shared/ipc/errors'
import type { Result } from '@shared/result'
import { describe, expect, it } from 'vitest'
import { replicaEmployee } from '../time/replica'
import { good, type TestServices, testServices } from '../time/testServices'

type State = 'logged' | 'submitted' | 'approved'
type Action =
  | 'submit'
  | 'withdraw'
  | 'lengthen'
  | 'shorten'
  | 'remove'
  | 'approve'
  | 'reject'
  | 'undoApproval'
  | 'correct'

const OURS = 60
const BESIDE = 30
const choices = ['never', 'onSubmission', 'onApproval', 'onOrder'] as const

/** An entry of an hour in a state, beside half an hour of the same key that is approved, with Tripletex told what the choice counts. */
function world(choice: TransferChoice, state: State) {
  const test = testServices()
  replicaEmployee(test.store, 1)
  const [id] = test.save()
  const [beside] = test.save({ span: { kind: 'duration', minutes: BESIDE } })
  if (!id || !beside) throw new Error('nothing was saved')
  const run = (action: 'submit' | 'approve', of: EntryId) =>
    action === 'submit'
      ? good(submitEntries(test.services, test.person, [of]))
      : good(decide(test.services, test.person, 'approve', [test.entry(of)], { ahead: false }))
  for (const [of, wanted] of [
    [id, state],
    [beside, 'approved'],
  ] as const) {
    if (wanted !== 'logged') run('submit', of)
    if (wanted === 'approved') run('approve', of)
  }
  chooseTransfer(test.services, choice, null)
  const told = test.store.outbox.open()[0]?.minutes ?? 0
  settle(test, id, told)
  return { test, id, told }
}

/** As if Tripletex had been told all that waits. */
function settle(test: TestServices, id: EntryId, minutes: number): void {
  const key = transferKeyOf(test.entry(id)) ?? expect.fail('no key')
  for (const row of test.store.outbox.open()) {
    test.store.outbox.change(row.id, { state: 'sent', reason: null }, test.clock.now())
  }
  if (minutes === 0) return
  const entry = {
    employeeId: 1,
    entryId: 9,
    version: 0,
    minutes,
    own: true,
    baseHundredths: 0,
    keptMinutes: null,
  }
  test.store.ledger.put(key, entry, test.clock.now())
}

function act({ test, id }: ReturnType<typeof world>, action: Action): Result<unknown, BusyError> {
  const { services, person } = test
  const save = (minutes: number) =>
    saveEntry(services, person, test.input({ id, span: { kind: 'duration', minutes } }))
  switch (action) {
    case 'submit':
      return submitEntries(services, person, [id])
    case 'withdraw':
      return withdrawEntries(services, person, [id])
    case 'lengthen':
      return save(90)
    case 'shorten':
      return save(45)
    case 'remove':
      return deleteEntries(services, person, [id])
    case 'correct':
      return changeHours(services, person, { id, workTypeId: test.work, minutes: 75, description: '' })
    case 'reject':
      return decide(services, person, action, [test.entry(id)], { ahead: false, reason: 'Feil prosjekt' })
    default:
      return decide(services, person, action, [test.entry(id)], { ahead: false })
  }
}

/** What becomes of the hour: its state and minutes; refused where it is not there. */
const OUTCOMES: Record<State, Partial<Record<Action, { state: State | 'gone'; minutes: number }>>> = {
  logged: {
    submit: { state: 'submitted', minutes: OURS },
    lengthen: { state: 'logged', minutes: 90 },
    shorten: { state: 'logged', minutes: 45 },
    remove: { state: 'gone', minutes: 0 },
  },
  submitted: {
    withdraw: { state: 'logged', minutes: OURS },
    approve: { state: 'approved', minutes: OURS },
    reject: { state: 'logged', minutes: OURS },
    correct: { state: 'submitted', minutes: 75 },
  },
  approved: { undoApproval: { state: 'submitted', minutes: OURS } },
}
const ACTIONS: Action[] = [
  'submit',
  'withdraw',
  'lengthen',
  'shorten',
  'remove',
  'approve',
  'reject',
  'undoApproval',
  'correct',
]
const COUNTED: Record<TransferChoice, readonly string[]> = {
  never: [],
  onSubmission: ['submitted', 'approved'],
  onApproval: ['approved'],
  onOrder: [],
}

const open = (test: TestServices) => test.store.outbox.open().map(({ minutes }) => minutes)

/** The total that must stand in the queue once the hour is as it became, or none where Tripletex was told just that. */
function queueFor(choice: TransferChoice, told: number, state: string, minutes: number): number[] {
  if (choice === 'never') return []
  const beside = COUNTED[choice].includes('approved') ? BESIDE : 0
  const wanted = beside + (COUNTED[choice].includes(state) ? minutes : 0)
  return wanted === told ? [] : [wanted]
}

const cases = choices.flatMap((choice) =>
  (['logged', 'submitted', 'approved'] as const).flatMap((state) =>
    ACTIONS.map((action) => ({ choice, state, action, outcome: OUTCOMES[state][action] ?? null })),
  ),
)

describe('what leaves for Tripletex', () => {
  it.each(cases)('under $choice: $action of what is $state', ({ choice, state, action, outcome }) => {
    const before = world(choice, state)
    const { test, id, told } = before
    const was = COUNTED[choice].includes(state) ? OURS : 0
    expect(told).toBe(choice === 'never' || choice === 'onOrder' ? 0 : BESIDE + was)
    const history = test.services.history.state().latest
    const result = act(before, action)
    if (!outcome) {
      expect(result.ok).toBe(false)
      expect(test.entry(id)).toMatchObject({ status: state, minutes: OURS })
      expect(open(test)).toEqual([])
      expect(test.services.history.state().latest).toBe(history)
      return
    }
    expect(result.ok).toBe(true)
    const after = queueFor(choice, told, outcome.state, outcome.minutes)
    expect(test.store.entries.get(id)?.status ?? 'gone').toBe(outcome.state)
    expect(open(test)).toEqual(after)
    good(undoLatest(test.services))
    expect(test.entry(id)).toMatchObject({ status: state, minutes: OURS })
    expect(open(test)).toEqual([])
    good(redoLatest(test.services))
    expect(test.store.entries.get(id)?.status ?? 'gone').toBe(outcome.state)
    expect(open(test)).toEqual(after)
  })

  it.each(choices)('is raised, lowered and taken out as hours come and go under %s', (choice) => {
    const { test, id, told } = world(choice, 'logged')
    const decideOn = (action: 'approve' | 'undoApproval') =>
      good(decide(test.services, test.person, action, [test.entry(id)], { ahead: false }))
    good(submitEntries(test.services, test.person, [id]))
    decideOn('approve')
    const all = COUNTED[choice].includes('approved') ? BESIDE + OURS : 0
    expect(open(test)).toEqual(all === told ? [] : [all])
    settle(test, id, all)
    decideOn('undoApproval')
    good(withdrawEntries(test.services, test.person, [id]))
    expect(open(test)).toEqual(choice === 'onSubmission' || choice === 'onApproval' ? [BESIDE] : [])
  })
})
