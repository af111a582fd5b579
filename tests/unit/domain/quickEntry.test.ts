import { foldText } from '@shared/domain/foldText'
import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { projectSearchText } from '@shared/domain/projectSearch'
import {
  internalRun,
  projectRuns,
  quickDescription,
  rangeOfRun,
  readQuickLine,
  workTypeRun,
} from '@shared/domain/quickEntry'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const today = LocalDay.parse('2026-11-24')

const projects = [
  ['1001', 'Havila drift', 'Havila Kystruten AS', 0],
  ['1002', 'Acme anbud', 'Acme Norge AS', 0],
  ['1003', 'Acme drift', 'Acme Norge AS', 5],
  ['1004', 'Møterom Oslo', 'Bygg AS', 0],
  ['1010', 'Brøyting på E6', 'Trøndelag fylkeskommune', 0],
].map(([number, name, customer, rank]) => ({
  id: ProjectId.parse(String(number)),
  number: String(number),
  searchText: projectSearchText(String(number), String(name), String(customer)),
  rank: Number(rank),
}))
const workTypes = ['Rådgivning', 'Møte', 'Internt møte', 'Drift og vakt'].map((name) => ({
  id: WorkTypeId.parse(name),
  name,
}))

function understand(text: string) {
  const line = readQuickLine(text, today, today)
  const internal = internalRun(line)
  const named = internal ? null : (projectRuns(line, projects)[0] ?? null)
  const project = internal ?? named
  const workType = workTypeRun(line, project, workTypes)
  const ranges = [project, workType].flatMap((run) => (run ? [rangeOfRun(line, run)] : []))
  const rest = quickDescription(line, ranges)
  return {
    line,
    project: named?.projects.map(({ number }) => number) ?? null,
    internal: internal !== null,
    workType: workType?.workType.name ?? null,
    time: line.time?.span ?? null,
    day: line.day?.day ?? null,
    description: rest.description,
    ranges: [...(line.time?.ranges ?? []), ...(line.day ? [line.day] : []), ...ranges, ...rest.ranges],
  }
}

const clock = (from: number, to: number) => ({ kind: 'clock', from: from * 60, to: to * 60 })
const lasting = (minutes: number) => ({ kind: 'duration', minutes })

describe('when', () => {
  test.each([
    ['9-11:30', clock(9, 11.5)],
    ['9–11', clock(9, 11)],
    ['0900-1130', clock(9, 11.5)],
    ['8.30 - 11', clock(8.5, 11)],
    ['kl 9-11', clock(9, 11)],
    ['fra 9 til 11', clock(9, 11)],
    ['from 9 to 11', clock(9, 11)],
    ['22-2', clock(22, 2)],
    ['2t', lasting(120)],
    ['2 timer', lasting(120)],
    ['1,5t', lasting(90)],
    ['1.5 h', lasting(90)],
    ['1t30', lasting(90)],
    ['1t 30m', lasting(90)],
    ['90m', lasting(90)],
    ['90 min', lasting(90)],
    ['7:30', lasting(450)],
    ['halvannen time', lasting(90)],
    ['an hour', lasting(60)],
    ['kl 9, 2t', clock(9, 11)],
    ['2t fra 9:30', clock(9.5, 11.5)],
    ['9-9', null],
    ['25t', null],
    ['90 m lang grøft', null],
    ['E9-11', null],
    ['versjon 2', null],
    ['tlf 9-11-22', null],
  ])('%j', (text, span) => {
    expect(understand(text).time).toEqual(span)
  })
})

describe('which day', () => {
  test.each([
    ['i dag', '2026-11-24'],
    ['I går', '2026-11-23'],
    ['yesterday', '2026-11-23'],
    ['i forgårs', '2026-11-22'],
    ['tomorrow', '2026-11-25'],
    ['mandag', '2026-11-23'],
    ['på fredag', '2026-11-27'],
    ['forrige fredag', '2026-11-20'],
    ['sist fredag', '2026-11-20'],
    ['next monday', '2026-11-30'],
    ['24.11', '2026-11-24'],
    ['24/11', '2026-11-24'],
    ['24.11.25', '2025-11-24'],
    ['2026-02-03', '2026-02-03'],
    ['3. oktober', '2026-10-03'],
    ['30 Dec 2025', '2025-12-30'],
    ['4. mai 2026', '2026-05-04'],
    ['man 9-11', '2026-11-23'],
    ['9-11 fre', '2026-11-27'],
    ['tor.', '2026-11-26'],
    ['møte med Tor', null],
    ['man må vente', null],
    ['31.2', null],
    ['mandagsmøte', null],
  ])('%j', (text, day) => {
    expect(understand(text).day).toBe(day)
  })

  test('a date without a year is the nearest one', () => {
    const january = LocalDay.parse('2027-01-04')
    expect(readQuickLine('30.12', january, january).day?.day).toBe('2026-12-30')
  })
})

describe('where and what', () => {
  test.each([
    ['acme anbud rådgivning 9-11:30 møte om anbud', '1002', 'Rådgivning', 'møte om anbud'],
    ['rådgivning acme anbud 9-11 notat', '1002', 'Rådgivning', 'notat'],
    ['9-11 anbud acme rådg', '1002', 'Rådgivning', ''],
    ['acme anbud 9-11 møte', '1002', 'Møte', ''],
    ['acme anbud 9-11 møte om pris', '1002', null, 'møte om pris'],
    ['1002 2t', '1002', null, ''],
    ['havlia 2t', '1001', null, ''],
    ['havila internt møte 2t i går', '1001', 'Internt møte', ''],
    ['2t på havila: feilsøking, nett', '1001', null, 'feilsøking, nett'],
    ['møte havila 2t', '1001', 'Møte', ''],
    ['2t lunsj', null, null, 'lunsj'],
    ['om', null, null, 'om'],
    ['', null, null, ''],
    ['2t \u0301', null, null, '\u0301'],
  ])('%j', (text, project, workType, description) => {
    const found = understand(text)
    expect([found.project?.[0] ?? null, found.workType, found.description]).toEqual([
      project,
      workType,
      description,
    ])
  })

  it('offers every project that is meant, the one nearest at hand first', () => {
    expect(understand('acme 2t').project).toEqual(['1003', '1002'])
  })

  it('keeps shorter runs for where the longest cannot be used', () => {
    const runs = projectRuns(readQuickLine('acme drift', today, today), projects)
    expect(runs.map((run) => run.projects.map(({ number }) => number))).toEqual([['1003'], ['1003', '1002']])
  })

  it('knows internal work', () => {
    expect(understand('internt møte 1t planlegging')).toMatchObject({
      internal: true,
      workType: 'Møte',
      description: 'planlegging',
    })
  })
})

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.constantFrom('acme', 'anbud', 'møte', 'rådgivning', 'havila', 'i går', 'mandag', 'fre', '24.11', 'kl'),
    fc.constantFrom('9-11', '9-11:30', '2t', '90m', 'fra 9', '1,5t', '-', ',', ':', 'på', 'internt', '2t30'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.nat(9999).map(String),
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

  it('parts lie within the text and apart, and the description is what is left', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { ranges, description, line } = understand(typed)
        const sorted = [...ranges].sort((one, other) => one.start - other.start)
        let end = 0
        for (const range of sorted) {
          expect(range.start).toBeGreaterThanOrEqual(end)
          expect(range.end).toBeGreaterThan(range.start)
          end = range.end
        }
        expect(end).toBeLessThanOrEqual(typed.length)
        const taken = new Set(sorted.flatMap(({ start, end: to }) => [...typed.slice(start, to)]))
        for (const sign of description.replaceAll(' ', ''))
          expect(taken.has(sign) || typed.includes(sign)).toBe(true)
        for (const word of description.split(' ')) expect(typed).toContain(word)
        if (line.time?.span.kind === 'clock') expect(line.time.span.from).not.toBe(line.time.span.to)
      }),
      { numRuns: 2000 },
    )
  })

  it('no word is lost but small ones', () => {
    const small =
      /^(pa|hos|for|med|om|og|i|av|til|kl|den|det|en|et|at|on|with|about|and|of|to|the|a|an|in|by)$/
    fc.assert(
      fc.property(text, (typed) => {
        const { ranges } = understand(typed)
        const left = typed.split('')
        for (const { start, end } of ranges) for (let at = start; at < end; at++) left[at] = ' '
        const lost = left.join('')
        const words = lost.split(/[\s,;:.!?()«»"'„“”–—-]+/u).filter(Boolean)
        expect(words.filter((word) => !small.test(foldText(word)))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
