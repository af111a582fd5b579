import { findProjects, projectSearchText, queryWords } from '@shared/domain/projectSearch'
import { expect, it } from 'vitest'

const projects = [
  ['1001', 'Havila drift', 'Havila Kystruten AS'],
  ['1002', 'Acme anbud', 'Acme Norge AS'],
  ['1010', 'Brøyting på E6', 'Trøndelag fylkeskommune'],
  ['210', 'Ålesund sporbarhet', 'Fiskeeksport AS'],
  ['P-10', 'Næringsnettverk', 'Finnmark (nord)'],
  ['10', 'Lønnssystem', ''],
] as const

const searched = projects.map(([number, name, customer]) => ({
  number,
  searchText: projectSearchText(number, name, customer),
}))

function found(query: string): string[] {
  return findProjects(searched, queryWords(query))
    .sort((a, b) => b.score - a.score)
    .map(({ project }) => project.number)
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

it.each([
  ['a letter missing', 'havla', ['1001']],
  ['the first letters swapped', 'ahvila', ['1001']],
  ['two swapped', 'hvaila', ['1001']],
  ['one too many', 'havvila', ['1001']],
  ['a wrong one', 'havika', ['1001']],
  ['a slip in one of two words, in any order', 'kystrutne havila', ['1001']],
  ['two slips', 'hvala', []],
  ['a short word', 'amce', ['1002']],
  ['a wrong number', '1011', []],
])('%s: %j finds %j', (_slip, query, numbers) => {
  expect(found(query)).toEqual(numbers)
})

it('puts what was typed as it stands before what was nearly typed', () => {
  const near = { number: '9', searchText: projectSearchText('9', 'Havina klinikk', '') }
  const hits = findProjects([near, ...searched], queryWords('havila')).sort((a, b) => b.score - a.score)
  expect(hits.map(({ project }) => project.number)).toEqual(['1001', '9'])
  const many = Array.from({ length: 5 }, (_, index) => ({
    number: `A${index}`,
    searchText: projectSearchText(`A${index}`, `Havila ${index}`, ''),
  }))
  expect(findProjects([near, ...many], queryWords('havila'))).toHaveLength(5)
})
