/** Shorter words have too many neighbours to be taken for one that was mistyped. */
const SHORTEST = 4

/** What separates words in a text that is searched. */
function isBetweenWords(sign: string | undefined): boolean {
  return sign === undefined || ' \n\t-/.,()&:'.includes(sign)
}

/** Whether a word of `text` begins with `word`. Both are folded, see `foldText`. Nothing begins with an empty word. */
export function beginsAWord(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isBetweenWords(text[at - 1])) return true
  }
  return false
}

/** Whether a word of `text` ends with `word`, as a compound ends with what it is. Both are folded. */
export function endsAWord(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isBetweenWords(text[at + word.length])) return true
  }
  return false
}

/** Whether `word` stands in `text` as a whole word. */
export function isAWord(text: string, word: string): boolean {
  if (word === '') return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isBetweenWords(text[at - 1]) && isBetweenWords(text[at + word.length])) return true
  }
  return false
}

/** Whether a word may be mistyped at all: numbers and short words must be right. */
export function mayBeMistyped(word: string): boolean {
  return word.length >= SHORTEST && !/\d/.test(word)
}

/**
 * Whether a word of `text` begins with something that slips of the finger, one or as many as are said, turn into `word`: a letter
 * missing, two swapped, and in longer words a letter too many or a wrong one. The first letter is taken to be right, or swapped
 * with the second.
 */
export function nearlyBeginsAWord(text: string, word: string, slips = 1): boolean {
  if (!mayBeMistyped(word)) return false
  for (let at = 0; at < text.length; at++) {
    if (isBetweenWords(text[at - 1]) && nearlyStandsAt(text, at, word, 0, slips)) return true
  }
  return false
}

/** Whether what is left of `word` from `from` stands in `text` at `at`, with so many slips at most. */
function nearlyStandsAt(text: string, at: number, word: string, from: number, slips: number): boolean {
  let [there, here] = [at, from]
  while (here < word.length && text[there] === word[here]) {
    there++
    here++
  }
  if (here === word.length) return true
  if (slips === 0) return false
  const goesOn = (passed: number, typed: number) =>
    nearlyStandsAt(text, there + passed, word, here + typed, slips - 1)
  const isSwapped = text[there] === word[here + 1] && text[there + 1] === word[here]
  if (isSwapped && goesOn(2, 2)) return true
  if (here === 0) return false
  if (goesOn(1, 0)) return true
  return word.length > SHORTEST && (goesOn(0, 1) || goesOn(1, 1))
}
