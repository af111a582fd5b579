import { OutboxItem } from '@shared/ipc/sync'
import { expect, test } from 'vitest'
import { outboxRows } from '../../src/renderer/features/outbox/outboxRows'
import { hasRetryInLine, remedyOf } from '../../src/renderer/features/outbox/remedies'

const item = (id: string, state: OutboxItem['state'], facts: Partial<OutboxItem> = {}) =>
  OutboxItem.parse({
    id,
    state,
    day: '2026-11-24',
    personName: 'Kari Nordmann',
    projectName: null,
    workTypeName: 'Møte',
    minutes: 60,
    confirmedMinutes: null,
    nextAttemptAt: null,
    attempts: 0,
    reason: null,
    conflict: null,
    resolution: null,
    kept: false,
    updatedAt: '2026-11-24T08:00:00.000Z',
    ...facts,
  })
type View = Parameters<typeof outboxRows>[0]
const noOrders = { open: [], done: [] }
const keys = (view: Omit<View, 'orders'>, orders: View['orders'] = noOrders) =>
  outboxRows({ ...view, orders }).map(({ key }) => key)
const reason = (code: 'locked' | 'projectClosed') => ({
  reason: { code, field: null, message: null, requestId: null, hours: null, date: null },
})

test('what needs a person comes first, then what waits, then what has left', () => {
  const open = [item('a', 'retry'), item('b', 'blocked'), item('c', 'sending')]
  expect(keys({ open, done: [item('d', 'sent')] })).toEqual([
    'needsYou',
    'b',
    'waiting',
    'a',
    'c',
    'sent',
    'd',
  ])
})

test('an item keeps its key from one part of the list to another', () => {
  expect(keys({ open: [item('a', 'sending')], done: [] })).toContain('a')
  expect(keys({ open: [], done: [item('a', 'sent')] })).toEqual(['nothing', 'sent', 'a'])
})

test('a choice that can be undone stands first of what waits', () => {
  const chosen = item('b', 'pending', { resolution: { choice: 'useBusy', undoable: true } })
  const left = item('c', 'pending', { resolution: { choice: 'useBusy', undoable: false } })
  expect(keys({ open: [item('a', 'pending'), left, chosen], done: [] })).toEqual(['waiting', 'b', 'a', 'c'])
})

test('«Prøv nå» stands once: in the line, or beside a reason that it is the remedy for', () => {
  expect(hasRetryInLine(item('a', 'retry', reason('locked')))).toBe(true)
  expect(hasRetryInLine(item('a', 'blocked', reason('locked')))).toBe(false)
  expect(remedyOf(item('a', 'blocked', reason('locked')))).toBe('retry')
  expect(hasRetryInLine(item('a', 'blocked', reason('projectClosed')))).toBe(true)
  expect(remedyOf(item('a', 'blocked', reason('projectClosed')))).toBe('pull')
  expect(remedyOf(item('a', 'pending'))).toBeNull()
  for (const state of ['sending', 'sent', 'cancelled'] as const) {
    expect(hasRetryInLine(item('a', state))).toBe(false)
  }
  expect(hasRetryInLine(item('a', 'pending', { resolution: { choice: 'addUp', undoable: true } }))).toBe(
    false,
  )
})
