import { projectScore, projectSearchText, queryWords } from '@shared/domain/projectSearch'
import { expect, it } from 'vitest'

const projects = [
  ['1001', 'Havila drift', 'Havila Kystruten AS'],
  ['1002', 'Acme anbud', 'Acme Norge AS'],
  ['1010', 'Brøyting på E6', 'Trøndelag fylkeskommune'],
  ['210', 'Ålesund sporbarhet', 'Fiskeeksport AS'],
  ['P-10', 'Næringsnettverk', 'Finnmark (nord)'],
  ['10', 'Lønnssystem', ''],
] as const

function found(query: string): string[] {
  const words = queryWords(query)
  return projects
    .map(([number, name, customer]) => ({
      number,
      score: projectScore({ number, searchText: projectSearchText(number, name, customer) }, words),
    }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score)
    .map(({ number }) => number)
}

it.each([
  ['havila', ['1001']],
  ['HAVILA  kyst', ['1001']],
  ['acme 1002', ['1002']],
  ['acme 1001', []],
  ['drift havila', ['1001']],
  ['brøyting', ['1010']],
  ['broyting', ['1010']],
  ['BRØYTING PÅ', ['1010']],
  ['trondelag', ['1010']],
  ['ålesund', ['210']],
  ['a\u030alesund', ['210']],
  ['alesund', ['210']],
  ['naering', ['P-10']],
  ['næring', ['P-10']],
  ['nord', ['P-10']],
  ['lonn', ['10']],
  ['finnes ikke', []],
])('%j finds %j', (query, numbers) => {
  expect(found(query)).toEqual(numbers)
})

it('puts a whole number first, then a number that begins so, then words, then the rest', () => {
  expect(found('10')).toEqual(['10', '1001', '1002', '1010', 'P-10', '210'])
  expect(found('p-10')[0]).toBe('P-10')
})

it('finds everything when nothing is asked for', () => {
  expect(found('  ')).toHaveLength(projects.length)
})
