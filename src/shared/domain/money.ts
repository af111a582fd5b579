/** What a price, a budget or an amount can be at most here, in øre: ten million kroner. It keeps sums far from where numbers lose øre. */
export const MOST_ORE = 1_000_000_000

/**
 * Reads kroner as people type them: `1200`, `1 200`, `1200,50`, `1.200,50`, `kr 1200,-`. Answers whole øre, or null where the text
 * means nothing, is negative, has more than two decimals or is more than `MOST_ORE`.
 */
export function parseKroner(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^kr\.?|kr\.?$/i, '')
    .replace(/,-$/, '')
  const match = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2})|\.(\d{1,2}))?$/.exec(plain)
  if (!match) return null
  const [, kroner = '', comma, point] = match
  const ore = Number(kroner.replaceAll('.', '')) * 100 + Number((comma ?? point ?? '').padEnd(2, '0'))
  return ore <= MOST_ORE ? ore : null
}
