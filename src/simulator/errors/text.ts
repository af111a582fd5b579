/** A message in the languages that Tripletex speaks; the user's own language decides which one is sent. */
export interface Text {
  no: string
  en: string
}

export type Language = keyof Text

/** The same words in both languages: names of exceptions and texts that Tripletex never translates. */
export const untranslated = (words: string): Text => ({ no: words, en: words })
