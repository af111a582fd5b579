const PLAIN = /^(\d+)(?:[.,](\d{1,2}))?$/
const BY_POINTS = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/
const BY_COMMAS = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/

/** What looks as if it were parted by thousands and may be a decimal sign with too many digits, in each language. */
const DOUBTFUL = { nb: /^\d+,\d{3}$/, en: /^\d+\.\d{3}$/ } as const

/**
 * Reads a number that is not negative and has at most two decimals, as people type it: `1200`, `1 200`, `1200,5`, `1200.50`,
 * `1.200,50`, `1,200.50`. Either sign may begin the decimals, since one or two digits behind it can be nothing else. With exactly
 * three digits behind the only sign it goes by the language: `1,200` is 1200 in English and nothing in bokmål, where the comma
 * begins decimals, and `1.200` is 1200 in bokmål and nothing in English. Answers hundredths, or null where it is no such number.
 */
export function readHundredths(text: string, language: 'nb' | 'en'): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '')
  if (DOUBTFUL[language].test(plain)) return null
  const match = PLAIN.exec(plain) ?? BY_POINTS.exec(plain) ?? BY_COMMAS.exec(plain)
  if (!match) return null
  const [, whole = '', rest = ''] = match
  return Number(whole.replace(/[.,]/g, '')) * 100 + Number(rest.padEnd(2, '0'))
}
