import { foldText } from './foldText'
import { beginsAWord, endsAWord, nearlyBeginsAWord } from './nearText'
import { queryWords } from './projectSearch'

/** What something is found by: what it is called, further words for it, and what is said of it. */
export type SearchedTexts = {
  names: readonly string[]
  words: readonly string[]
  /** Looked through only where no name or word of anything fits. */
  sentences?: readonly string[]
}

/** So short, a word stands by chance inside others. */
const SHORTEST_INSIDE = 3
/** From this length on, a word may have two slips of the finger and still mean one thing only. */
const TWO_SLIPS = 7

type Folded = { names: string[]; words: string[]; sentences: string[] }
type Fit = (texts: Folded, word: string) => number

/**
 * The items that hold every word of a query, in whatever order, best first. What is called so goes before what has further words
 * for it, and the ends of a word before its middle. Where nothing holds them, what is said of an item counts too, and where that
 * finds nothing, what was nearly typed. All of them, as they stand, where nothing is asked for.
 */
export function searchByWords<T>(
  items: readonly T[],
  query: string,
  textsOf: (item: T) => SearchedTexts,
): T[] {
  const words = queryWords(query)
  if (words.length === 0) return [...items]
  const folded = items.map((item) => ({ item, texts: fold(textsOf(item)) }))
  for (const fitOf of [rightFit, sentenceFit, nearFit]) {
    const found = folded
      .map(({ item, texts }) => ({ item, score: scoreOf(texts, words, fitOf) }))
      .filter(({ score }) => score > 0)
    if (found.length > 0) {
      return found.sort((one, other) => other.score - one.score).map(({ item }) => item)
    }
  }
  return []
}

function fold({ names, words, sentences = [] }: SearchedTexts): Folded {
  return { names: names.map(foldText), words: words.map(foldText), sentences: sentences.map(foldText) }
}

function scoreOf(texts: Folded, words: readonly string[], fitOf: Fit): number {
  let score = 0
  for (const word of words) {
    const found = fitOf(texts, word)
    if (found === 0) return 0
    score += found
  }
  return score
}

function rightFit({ names, words }: Folded, word: string): number {
  if (names.includes(word)) return 8
  if (names.some((name) => name.startsWith(word))) return 7
  if (word.length >= SHORTEST_INSIDE && names.some((name) => endsAWord(name, word))) return 6
  if (names.some((name) => beginsAWord(name, word))) return 5
  if (standsInside(names, word)) return 4
  if (words.some((each) => beginsAWord(each, word))) return 3
  return standsInside(words, word) ? 2 : 0
}

function sentenceFit(texts: Folded, word: string): number {
  const right = rightFit(texts, word)
  if (right > 0) return right
  return texts.sentences.some((text) => beginsAWord(text, word)) || standsInside(texts.sentences, word)
    ? 1
    : 0
}

function nearFit(texts: Folded, word: string): number {
  const right = rightFit(texts, word)
  if (right > 0) return right
  const near = (each: string) => nearlyBeginsAWord(each, word, word.length < TWO_SLIPS ? 1 : 2)
  if (texts.names.some(near)) return 2
  return texts.words.some(near) ? 1 : 0
}

function standsInside(texts: readonly string[], word: string): boolean {
  return word.length >= SHORTEST_INSIDE && texts.some((text) => text.includes(word))
}
