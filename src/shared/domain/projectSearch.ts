import { foldText } from './foldText'
import { beginsAWord, nearlyBeginsAWord } from './nearText'

/** What a project is found by. `searchText` is `foldText` of number, name and customer, joined by line feeds. */
export type SearchableProject = { number: string; searchText: string }

/** So few hits leave room for projects whose words were nearly typed. */
const FEW = 5

export function projectSearchText(number: string, name: string, customer: string): string {
  return [number, name, customer].map(foldText).join('\n')
}

/** The words of a query, each of which must be found, in whatever order. */
export function queryWords(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean)
}

/**
 * How well a project fits, or null where a word is not found. A number that starts with the word beats a word start in the name
 * or customer, which beats a find inside a word.
 */
function projectScore(project: SearchableProject, words: readonly string[]): number | null {
  let score = 0
  for (const word of words) {
    const at = project.searchText.indexOf(word)
    if (at < 0) return null
    if (at === 0) score += project.searchText[word.length] === '\n' ? 8 : 4
    else if (beginsAWord(project.searchText, word)) score += 2
    else score += 1
  }
  return score
}

/** As `projectScore` for words that may be mistyped; below every project that holds them as they stand. */
function nearProjectScore(project: SearchableProject, words: readonly string[]): number | null {
  let score = -50
  for (const word of words) {
    const right = projectScore(project, [word])
    if (right !== null) score += right
    else if (nearlyBeginsAWord(project.searchText, word)) score -= 1
    else return null
  }
  return score
}

/**
 * The projects that fit a query with how well, in no order. Where only few hold its words, those that nearly do are found too.
 */
export function findProjects<P extends SearchableProject>(
  projects: readonly P[],
  words: readonly string[],
): { project: P; score: number }[] {
  const right = scored(projects, (project) => projectScore(project, words))
  if (right.length >= FEW || words.length === 0) return right
  const found = new Set(right.map(({ project }) => project))
  const near = scored(projects, (project) => (found.has(project) ? null : nearProjectScore(project, words)))
  return [...right, ...near]
}

function scored<P extends SearchableProject>(
  projects: readonly P[],
  scoreOf: (project: P) => number | null,
): { project: P; score: number }[] {
  const hits: { project: P; score: number }[] = []
  for (const project of projects) {
    const score = scoreOf(project)
    if (score !== null) hits.push({ project, score })
  }
  return hits
}
