import { OutboxItem, type OutboxState } from '@shared/ipc/sync'
import { expect, test } from 'vitest'
import { outboxRows } from '../../src/renderer/features/outbox/outboxRows'

const item = (id: string, state: OutboxState) =>
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
    updatedAt: '2026-11-24T08:00:00.000Z',
  })
const keys = (...args: Parameters<typeof outboxRows>) => outboxRows(...args).map(({ key }) => key)

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
