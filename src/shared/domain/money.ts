import { readHundredths } from './typedNumber'

/** What a price, a budget or an amount can be at most here, in øre: ten million kroner. It keeps sums far from where numbers lose øre. */
export const MOST_ORE = 1_000_000_000

/**
 * Reads kroner as people type them, see `readHundredths`, also with their unit: `kr 1200,-`. Answers whole øre, or null where the
 * text means nothing, is negative, has more than two decimals or is more than `MOST_ORE`.
 */
export function parseKroner(text: string, language: 'nb' | 'en'): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^kr\.?|kr\.?$/i, '')
    .replace(/,-$/, '')
  const ore = readHundredths(plain, language)
  return ore !== null && ore <= MOST_ORE ? ore : null
}
