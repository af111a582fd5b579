import type { OutboxItem, OutboxOrder, OutboxView } from '@shared/ipc/sync'

type OutboxSection = 'needsYou' | 'waiting' | 'sent'

/** A line of the list: a heading, an item, or the word that nothing waits. The key is the same for as long as the thing is there. */
export type OutboxRow =
  | { kind: 'heading'; key: string; section: OutboxSection; count: number }
  | { kind: 'nothing'; key: 'nothing' }
  | { kind: 'item'; key: string; item: OutboxItem; last: boolean }
  | { kind: 'order'; key: string; order: OutboxOrder; last: boolean }

type Content = { kind: 'item'; item: OutboxItem } | { kind: 'order'; order: OutboxOrder }

/**
 * What is shown, in order: what needs a person, what waits, what has left; orders first, since each is worth many hours. Within a part
 * the order is main's, but a choice that can be undone is at the head of what waits, close to where it was made, and what has left
 * stands by its time.
 */
export function outboxRows({ open, done, orders }: OutboxView): OutboxRow[] {
  const waiting = open.filter(({ state }) => state !== 'blocked')
  const rows = [
    ...section('needsYou', [
      ...orders.open.filter(({ state }) => state === 'blocked').map(anOrder),
      ...open.filter(({ state }) => state === 'blocked').map(anItem),
    ]),
    ...section('waiting', [
      ...waiting.filter(({ resolution }) => resolution?.undoable).map(anItem),
      ...orders.open.filter(({ state }) => state !== 'blocked').map(anOrder),
      ...waiting.filter(({ resolution }) => !resolution?.undoable).map(anItem),
    ]),
  ]
  if (rows.length === 0) rows.push({ kind: 'nothing', key: 'nothing' })
  const sent = [...orders.done.map(anOrder), ...done.map(anItem)].sort((a, b) =>
    leftAt(a) > leftAt(b) ? -1 : 1,
  )
  return [...rows, ...section('sent', sent)]
}

const anItem = (item: OutboxItem): Content => ({ kind: 'item', item })
const anOrder = (order: OutboxOrder): Content => ({ kind: 'order', order })
const leftAt = (content: Content) =>
  content.kind === 'item' ? content.item.updatedAt : content.order.updatedAt

function section(name: OutboxSection, contents: readonly Content[]): OutboxRow[] {
  if (contents.length === 0) return []
  return [
    { kind: 'heading', key: name, section: name, count: contents.length },
    ...contents.map((content, index): OutboxRow => {
      const last = index === contents.length - 1
      return content.kind === 'item'
        ? { ...content, key: content.item.id, last }
        : { ...content, key: content.order.id, last }
    }),
  ]
}
