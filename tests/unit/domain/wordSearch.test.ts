import { searchByWords } from '@shared/domain/wordSearch'
import { expect, test } from 'vitest'

const items = [
  { id: 'a', names: ['Prosjektsynkronisering'], words: ['prosjekter arkivert'], sentences: ['Hentes hit.'] },
  { id: 'b', names: ['Arkiv'], words: ['synkronisering'], sentences: [] },
  { id: 'c', names: ['Sikkerhetskopier'], words: ['backup'], sentences: ['Kopiene av arkivet.'] },
]

const found = (query: string) =>
  searchByWords(items, query, (item) => item)
    .map(({ id }) => id)
    .join('')

test.each([
  ['', 'abc', 'everything where nothing is asked for'],
  ['arkiv', 'ba', 'names before further words, and no sentence where these say it'],
  ['synkronisering', 'ab', 'inside a word'],
  ['y', '', 'not so short inside a word'],
  ['ko', 'c', 'short at the beginning of a word, even of a sentence'],
  ['hentes', 'a', 'a sentence where nothing else says it'],
  ['backpu', 'c', 'two letters swapped'],
  ['sikerhetskpier', 'c', 'two slips in a long word'],
  ['bxckxp', '', 'two slips in a short one are too many'],
  ['arkvi', 'ba', 'the nearly typed, names first'],
  ['synkronisering backup', '', 'every word'],
])('%j finds %j: %s', (query, ids) => {
  expect(found(query)).toBe(ids)
})
