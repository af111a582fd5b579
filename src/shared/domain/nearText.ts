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
 * Whether a word of `text` begins with something that one slip of the finger turns into `word`: a letter missing, two swapped, and
 * in longer words a letter too many or a wrong one. The first letter is taken to be right, or swapped with the second.
 */
export function nearlyBeginsAWord(text: string, word: string): boolean {
  if (!mayBeMistyped(word)) return false
  for (let at = 0; at < text.length; at++) {
    if (isBetweenWords(text[at - 1]) && nearlyBeginsAt(text, at, word)) return true
  }
  return false
}

function nearlyBeginsAt(text: string, at: number, word: string): boolean {
  let same = 0
  while (same < word.length && text[at + same] === word[same]) same++
  if (same === word.length) return true
  const there = at + same
  if (text[there] === word[same + 1] && text[there + 1] === word[same]) {
    if (goesOn(text, there + 2, word, same + 2)) return true
  }
  if (same === 0) return false
  if (goesOn(text, there + 1, word, same)) return true
  if (word.length === SHORTEST) return false
  return goesOn(text, there, word, same + 1) || goesOn(text, there + 1, word, same + 1)
}

/** Whether the rest of `word` from `from` stands in `text` at `at`. */
function goesOn(text: string, at: number, word: string, from: number): boolean {
  for (let index = from; index < word.length; index++) {
    if (text[at + index - from] !== word[index]) return false
  }
  return true
}
