import { foldText } from './foldText'

/** What a project is found by. `searchText` is `foldText` of number, name and customer, joined by line feeds. */
export type SearchableProject = { number: string; searchText: string }

export function projectSearchText(number: string, name: string, customer: string): string {
  return [number, name, customer].map(foldText).join('\n')
}

/** The words of a query, each of which must be found. */
export function queryWords(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean)
}

/**
 * How well a project fits, or -1 where a word is not found. A number that starts with the word beats a word start in the name
 * or customer, which beats a find inside a word.
 */
export function projectScore(project: SearchableProject, words: readonly string[]): number {
  let score = 0
  for (const word of words) {
    const at = project.searchText.indexOf(word)
    if (at < 0) return -1
    if (project.number === word) score += 8
    else if (at === 0) score += 4
    else if (startsWord(project.searchText, word)) score += 2
    else score += 1
  }
  return score
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1]
    if (before === undefined || /[\s\-/.,(]/.test(before)) return true
  }
  return false
}
