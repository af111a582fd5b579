import type { OutboxItem, OutboxView } from '@shared/ipc/sync'

type OutboxSection = 'needsYou' | 'waiting' | 'sent'

/** A line of the list: a heading, an item, or the word that nothing waits. The key is the same for as long as the thing is there. */
export type OutboxRow =
  | { kind: 'heading'; key: string; section: OutboxSection; count: number }
  | { kind: 'nothing'; key: 'nothing' }
  | { kind: 'item'; key: string; item: OutboxItem; last: boolean }

/**
 * What is shown, in order: what needs a person, what waits, what has left. Within a part the order is main's, but a choice that can
 * be undone is at the head of what waits, close to where it was made.
 */
export function outboxRows({ open, done }: OutboxView): OutboxRow[] {
  const waiting = open.filter(({ state }) => state !== 'blocked')
  const rows = [
    ...section(
      'needsYou',
      open.filter(({ state }) => state === 'blocked'),
    ),
    ...section('waiting', [
      ...waiting.filter(({ resolution }) => resolution?.undoable),
      ...waiting.filter(({ resolution }) => !resolution?.undoable),
    ]),
  ]
  if (rows.length === 0) rows.push({ kind: 'nothing', key: 'nothing' })
  return [...rows, ...section('sent', done)]
}

function section(name: OutboxSection, items: readonly OutboxItem[]): OutboxRow[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', key: name, section: name, count: items.length },
    ...items.map(
      (item, index): OutboxRow => ({ kind: 'item', key: item.id, item, last: index === items.length - 1 }),
    ),
  ]
}
