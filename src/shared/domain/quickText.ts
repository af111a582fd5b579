import { foldText } from './foldText'

/** A stretch of a text, from `start` up to `end`. */
export type TextRange = { start: number; end: number }

/** A word of a text, without the signs around it, and as it is compared. */
export type QuickToken = TextRange & { folded: string }

/** Words that stand between the parts of a line and name nothing by themselves. */
const SMALL_WORDS = new Set(
  'pa hos for med om og i av til kl den det en et at on with about and of to the a an in by'.split(' '),
)

/** The words of a text in their order. */
export function tokensOf(text: string): QuickToken[] {
  return [...text.matchAll(/[^\s,;]+/gu)].flatMap((match) => {
    const [word] = match
    const leading = /^[("«„“'!?.:–—-]*/u.exec(word)?.[0].length ?? 0
    const bare = word.slice(leading).replace(/[)"»”'!?.:–—-]+$/u, '')
    const start = match.index + leading
    const folded = foldText(bare)
    return folded === '' ? [] : [{ start, end: start + bare.length, folded }]
  })
}

export function isSmallWord(token: QuickToken): boolean {
  return SMALL_WORDS.has(token.folded)
}

export function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end
}

/** Runs of words with nothing of `taken` between them. */
export function segmentsOf(tokens: readonly QuickToken[], taken: readonly TextRange[]): QuickToken[][] {
  const segments: QuickToken[][] = []
  let previous: QuickToken | undefined
  for (const token of tokens) {
    if (taken.some((range) => overlaps(range, token))) continue
    const last = previous
    const parted = !last || taken.some((range) => range.start >= last.end && range.end <= token.start)
    if (parted) segments.push([token])
    else segments.at(-1)?.push(token)
    previous = token
  }
  return segments
}

/** What of a text is left beside what was taken: its pieces without the signs and small words that only tied the parts together. */
export function remainders(text: string, taken: readonly TextRange[]): TextRange[] {
  const ranges = [...taken].sort((one, other) => one.start - other.start)
  const gaps: TextRange[] = []
  let from = 0
  for (const { start, end } of ranges) {
    gaps.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  gaps.push({ start: from, end: text.length })
  return gaps.flatMap((gap) => {
    const piece = text.slice(gap.start, gap.end)
    const leading = /^[\s,;:–—-]*/u.exec(piece)?.[0].length ?? 0
    const bare = piece.slice(leading).replace(/[\s,;–—-]+$/u, '')
    if (!/[^\s\p{P}]/u.test(bare) || (taken.length > 0 && isSmall(bare))) return []
    return [{ start: gap.start + leading, end: gap.start + leading + bare.length }]
  })
}

function isSmall(piece: string): boolean {
  const words = tokensOf(piece)
  return words.length > 0 && words.every(isSmallWord)
}
