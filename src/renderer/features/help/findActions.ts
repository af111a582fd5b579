import { searchByWords } from '@shared/domain/wordSearch'
import type { Action } from '../../app/actions/actions'

/** The actions that a query finds, best first, see `searchByWords`. */
export function findActions(actions: readonly Action[], query: string): Action[] {
  return searchByWords(actions, query, ({ label, note = '', words = [] }) => ({
    names: [label],
    words: [note, ...words],
  }))
}
