import { foldText } from '@shared/domain/foldText'
import { beginsAWord, nearlyBeginsAWord } from '@shared/domain/nearText'
import type { Action } from '../../app/actions/actions'

/**
 * The actions whose words hold all words of a query, in whatever order, best first: those that begin a word before those inside one,
 * and these before what was nearly typed. All of them, as they stand, where nothing is asked for.
 */
export function findActions(actions: readonly Action[], query: string): Action[] {
  const words = foldText(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...actions]
  return actions
    .map((action) => ({ action, score: scoreOf(foldText(`${action.label} ${action.note ?? ''}`), words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ action }) => action)
}

function scoreOf(text: string, words: readonly string[]): number {
  let score = 0
  for (const word of words) {
    if (text.startsWith(word)) score += 4
    else if (beginsAWord(text, word)) score += 3
    else if (text.includes(word)) score += 2
    else if (nearlyBeginsAWord(text, word)) score += 1
    else return 0
  }
  return score
}
