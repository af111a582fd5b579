/** Text as it is compared in searches: lower case, accents gone, æ ø å kept apart from a and o only by their common spellings. */
export function foldText(text: string): string {
  return text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').normalize('NFD').replace(/\p{M}/gu, '')
}
