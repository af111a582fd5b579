import { OutboxItem, OutboxOrder } from '@shared/ipc/sync'
import { expect, test } from 'vitest'
import { hasOrderRetryInLine, orderRemedyOf } from '../../src/renderer/features/outbox/orderRemedies'
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

const order = (id: string, state: OutboxItem['state'], facts: Partial<OutboxOrder> = {}) =>
  OutboxOrder.parse({
    id,
    state,
    projectName: 'Ferge',
    customerName: 'Havila',
    orderDate: '2026-11-24',
    netOre: 100,
    number: null,
    nextAttemptAt: null,
    attempts: 0,
    reason: null,
    differs: false,
    updatedAt: '2026-11-24T08:00:00.000Z',
    ...facts,
  })

test('orders stand before hours in each part, and by their time among what has left', () => {
  const chosen = item('c', 'pending', { resolution: { choice: 'useBusy', undoable: true } })
  const open = [item('a', 'blocked'), item('b', 'retry'), chosen]
  const done = [item('d', 'sent', { updatedAt: '2026-11-24T07:00:00.000Z' }), item('e', 'sent')]
  const orders = {
    open: [order('o1', 'blocked'), order('o2', 'sending')],
    done: [order('o3', 'sent', { updatedAt: '2026-11-24T07:30:00.000Z' })],
  }
  expect(keys({ open, done }, orders)).toEqual([
    ...['needsYou', 'o1', 'a', 'waiting', 'c', 'o2', 'b'],
    ...['sent', 'e', 'o3', 'd'],
  ])
})

test('«Prøv nå» stands once on an order too', () => {
  const why = (code: 'refused' | 'vatRefused') => ({
    reason: { code, field: null, message: null, requestId: null },
  })
  expect(hasOrderRetryInLine(order('a', 'pending'))).toBe(true)
  expect(hasOrderRetryInLine(order('a', 'sending'))).toBe(false)
  expect(hasOrderRetryInLine(order('a', 'blocked', why('refused')))).toBe(false)
  expect(hasOrderRetryInLine(order('a', 'blocked', why('vatRefused')))).toBe(true)
  expect(orderRemedyOf(order('a', 'blocked', why('vatRefused')))).toBe('open')
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
