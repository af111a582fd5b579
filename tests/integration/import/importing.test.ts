import { importSource, previewImport, runImport } from '@main/import/importRegister'
import { addPerson } from '@main/people/changePeople'
import { changeCompanySettings } from '@main/settings/companySettings'
import { setProjectSync } from '@main/settings/transferSettings'
import { archiveWorkType } from '@main/workTypes/changeWorkTypes'
import { ProjectId } from '@shared/domain/ids'
import type { ImportRegister } from '@shared/domain/import/importColumns'
import { describe, expect, it } from 'vitest'
import { replicaEmployee, replicaProject, replicaWorkType } from '../time/replica'
import { good, type TestServices, testServices } from '../time/testServices'

const fileOf = (register: ImportRegister, lines: readonly string[]) => ({
  register,
  fileName: 'fil.csv',
  text: lines.join('\r\n'),
})

/** What a file would do, by what stands in it. */
function preview(test: TestServices, register: ImportRegister, ...lines: string[]) {
  const shown = good(previewImport(test.services, fileOf(register, lines)))
  if (shown.kind === 'unreadable') expect.fail(shown.problem)
  return {
    ...shown,
    effects: shown.rows.map(({ name, effect, fields }) => [name, effect, ...fields]),
    wrong: shown.problems.map(({ line, column, value, reason }) => [line, column, value, reason]),
  }
}

/** Imports a file, and expects the preview to have told what it does. */
function run(test: TestServices, register: ImportRegister, ...lines: string[]) {
  const { counts } = preview(test, register, ...lines)
  const done = good(runImport(test.services, fileOf(register, lines)))
  expect(done).toEqual(counts)
  return done
}

const projectsOf = ({ sqlite }: TestServices) =>
  sqlite
    .prepare(
      'select number, name, customer_name, start_date, end_date from projects where origin = ? order by cast(number as integer)',
    )
    .raw()
    .all('busy')

const imported = ({ store }: TestServices) =>
  store.administrationLog.latest(50).filter(({ action }) => action === 'imported')

describe('projects from a file', () => {
  it('are made, changed and left alone, as the preview says', () => {
    const test = testServices()
    const lines = [
      'Prosjektnr;Navn;Kunde;Startdato;Sluttdato;Merknad',
      '1;Havila;Havila Kystruten AS;01.02.2026;',
      '20;Nordlys app;;;31.12.2026;uten betydning',
      ';Ny uten nummer;;;',
    ]
    const before = projectsOf(test)
    expect(preview(test, 'projects', ...lines)).toMatchObject({
      ignored: ['Merknad'],
      counts: { made: 2, changed: 1, same: 0, leftOut: 0 },
      effects: [
        ['Havila', 'change', 'customer', 'startDate'],
        ['Nordlys app', 'make'],
        ['Ny uten nummer', 'make'],
      ],
      wrong: [],
    })
    expect(projectsOf(test)).toEqual(before)
    expect(imported(test)).toEqual([])

    run(test, 'projects', ...lines)
    expect(projectsOf(test)).toEqual([
      ['1', 'Havila', 'Havila Kystruten AS', '2026-02-01', null],
      ['2', 'Ny uten nummer', null, null, null],
      ['20', 'Nordlys app', null, null, '2026-12-31'],
    ])
    expect(imported(test)).toMatchObject([
      { subjectKind: 'project', subjectName: 'fil.csv', after: { madeCount: 2, changedCount: 1 } },
    ])
    expect(run(test, 'projects', ...lines)).toEqual({ made: 0, changed: 0, same: 3, leftOut: 0 })
    expect(imported(test)).toHaveLength(1)
  })

  it('with something wrong are left out and named, and the others are imported', () => {
    const test = testServices()
    replicaProject(test.store, 7, { number: '1007', name: 'Fra Tripletex' })
    test.sqlite.prepare('update projects set archived_at = ? where number = ?').run(test.clock.now(), '1')
    const lines = [
      'nummer,navn,kunde,startdato,sluttdato',
      '30,,Acme,,',
      '31,Feil dato,,31.02.2026,',
      '32,Baklengs,,2026-05-01,2026-04-01',
      '1007,Opptatt,,,',
      '1,Arkivert,,,',
      '33,God,,,',
      '33,Igjen,,,',
      '34,For mange,,,,ekstra',
    ]
    expect(preview(test, 'projects', ...lines)).toMatchObject({
      counts: { made: 1, changed: 0, same: 0, leftOut: 7 },
      wrong: [
        [2, 'navn', '', 'nameMissing'],
        [3, 'startdato', '31.02.2026', 'badDay'],
        [4, 'sluttdato', '2026-04-01', 'endBeforeStart'],
        [5, 'nummer', '1007', 'numberTaken'],
        [6, 'nummer', '1', 'archived'],
        [8, 'nummer', '33', 'duplicate'],
        [9, '', 'ekstra', 'tooManyCells'],
      ],
    })
    run(test, 'projects', ...lines)
    expect(projectsOf(test).map((row) => row)).toEqual([
      ['1', 'Havila', null, null, null],
      ['33', 'God', null, null, null],
    ])
  })

  it('without numbers are known by name, and get the next free ones', () => {
    const test = testServices()
    expect(preview(test, 'projects', 'navn;kunde', 'HAVILA;Acme', 'Ny;').effects).toEqual([
      ['HAVILA', 'change', 'name', 'customer'],
      ['Ny', 'make'],
    ])
    run(test, 'projects', 'nummer;navn', '2;To', ';Tre')
    run(test, 'projects', 'nummer;navn', '9;To')
    expect(projectsOf(test).map((row) => JSON.stringify(row))).toEqual([
      '["1","Havila",null,null,null]',
      '["2","To",null,null,null]',
      '["3","Tre",null,null,null]',
      '["9","To",null,null,null]',
    ])
    expect(preview(test, 'projects', 'navn', 'To').wrong).toEqual([[2, 'navn', 'To', 'ambiguous']])
  })

  it('are refused while projects come from Tripletex, and so are work types; people are not', () => {
    const test = testServices()
    setProjectSync(test.store, true)
    const registers = ['projects', 'work-types', 'people'] as const
    expect(registers.map((register) => importSource(test.services, register))).toEqual([
      'tripletex',
      'tripletex',
      'busy',
    ])
    for (const register of ['projects', 'work-types'] as const) {
      const file = fileOf(register, ['navn', 'Ny'])
      expect(previewImport(test.services, file).ok).toBe(false)
      expect(runImport(test.services, file).ok).toBe(false)
    }
    test.store.settings.set('workTypeSync', false)
    expect(importSource(test.services, 'work-types')).toBe('busy')
  })

  it('that are new are as if made by hand: at the company’s price, and led by whoever imports them', () => {
    const test = testServices()
    changeCompanySettings(test.services, { defaultPriceOre: 145_000 })
    run(test, 'projects', 'nummer;navn', '50;Ny')
    const id = ProjectId.parse(test.store.projects.numbers().find(({ number }) => number === '50')?.id)
    expect(test.store.projectSetups.get(id).priceOre).toBe(145_000)
    expect(test.store.projectSetups.leaders(id)).toEqual([test.person.id])
  })

  it('are all imported or none', () => {
    const test = testServices()
    test.sqlite.exec(
      "create trigger no_more before insert on projects when new.name = 'Stopp' begin select raise(abort, 'full'); end",
    )
    const file = fileOf('projects', ['navn', 'Første', 'Stopp'])
    expect(() => runImport(test.services, file)).toThrow('full')
    expect(projectsOf(test)).toHaveLength(1)
    expect(imported(test)).toEqual([])
  })
})

describe('work types from a file', () => {
  it('get category, price, billing and product', () => {
    const test = testServices()
    const row = { version: 0, archived: false, priceOre: 0, vatTripletexId: null }
    test.store.replica.putProduct({ ...row, tripletexId: 5, number: '100', name: 'Time' }, test.clock.now())
    run(
      test,
      'work-types',
      'Navn;Kategori;Timepris;Fakturerbar;Produkt',
      'Befaring;Ute;1 250,50;ja;100',
      'Møte;Inne;;ja;time',
      'Arbeid;;;;',
    )
    const known = test.store.workTypes.all().map(({ id, name, billable }) => {
      const { category, priceOre, productTripletexId } = test.store.workTypes.setup(id)
      return [name, billable, category, priceOre, productTripletexId]
    })
    expect(known).toEqual([
      ['Arbeid', true, '', null, null],
      ['Befaring', true, 'Ute', 125_050, 5],
      ['Møte', true, 'Inne', null, 5],
    ])
    expect(imported(test)).toMatchObject([{ after: { madeCount: 1, changedCount: 1 } }])
  })

  it('with something wrong are named', () => {
    const test = testServices()
    test.store.settings.set('workTypeSync', false)
    replicaWorkType(test.store, 20, { name: 'Hentet', billable: true })
    good(archiveWorkType(test.services, test.meeting))
    expect(
      preview(
        test,
        'work-types',
        'navn\tpris\tfakturerbar\tprodukt\tkategori',
        'Dyr\tmye\t\t\t',
        'Uklar\t\tkanskje\t\t',
        'Vare\t\t\t999\t',
        'hentet\t\tnei\t\t',
        'Hentet møte\t1,255\t\t\t',
        'Møte\t10\t\t\tNy',
      ),
    ).toMatchObject({
      effects: [['Møte', 'make']],
      wrong: [
        [2, 'pris', 'mye', 'badPrice'],
        [3, 'fakturerbar', 'kanskje', 'badYesNo'],
        [4, 'produkt', '999', 'productUnknown'],
        [5, 'fakturerbar', 'nei', 'ofTripletex'],
        [6, 'pris', '1,255', 'badPrice'],
      ],
    })
    expect(preview(test, 'work-types', 'navn;kategori', 'HENTET;Ute').effects).toEqual([
      ['Hentet', 'change', 'category'],
    ])
  })
})

describe('people from a file', () => {
  it('are made and changed, and known by number or e-mail', () => {
    const test = testServices()
    good(addPerson(test.services, { name: 'Ola', email: 'ola@a.no', employeeNumber: '', role: 'employee' }))
    run(
      test,
      'people',
      'name,e-mail,employee number,role',
      'Ola Fjell,OLA@a.no,2,admin',
      'Nora Sæther,nora@a.no,12,',
      'Kari,kari@a.no,1,Administrator',
    )
    expect(
      test.store.people
        .all()
        .map(({ name, email, employeeNumber, role }) => [name, email, employeeNumber, role]),
    ).toEqual([
      ['Kari', 'kari@a.no', '1', 'administrator'],
      ['Nora Sæther', 'nora@a.no', '12', 'employee'],
      ['Ola Fjell', 'OLA@a.no', '2', 'administrator'],
    ])
    expect(imported(test)).toMatchObject([
      { subjectKind: 'person', after: { madeCount: 1, changedCount: 2 } },
    ])
  })

  it('with something wrong are named; nobody takes their own role from themselves', () => {
    const test = testServices()
    const add = (name: string, employeeNumber: string, email: string) =>
      good(addPerson(test.services, { name, email, employeeNumber, role: 'employee' }))
    add('En', '10', 'en@a.no')
    add('To', '11', 'to@a.no')
    expect(
      preview(
        test,
        'people',
        'navn;e-post;ansattnr;rolle',
        'Feil;ikke en adresse;20;',
        'Feil;;21;sjef',
        'Kari;;1;ansatt',
        'Begge;to@a.no;10;',
        'Ny;ny@a.no;22;',
        'Ny;NY@a.no;23;',
      ).wrong,
    ).toEqual([
      [2, 'e-post', 'ikke en adresse', 'badEmail'],
      [3, 'rolle', 'sjef', 'badRole'],
      [4, 'rolle', 'ansatt', 'ownRole'],
      [5, 'ansattnr', '10', 'ambiguous'],
      [7, 'e-post', 'NY@a.no', 'duplicate'],
    ])
  })

  it('who come from Tripletex keep what it says of them, and can be given a role', () => {
    const test = testServices()
    replicaEmployee(test.store, 102, { employeeNumber: '2', firstName: 'Ola', lastName: 'Fjell' })
    const ola = { name: 'Ola Fjell', email: '', employeeNumber: '2', role: 'employee' } as const
    const added = good(addPerson(test.services, ola))
    test.store.people.tie(added.id, { employee: 102, former: null })
    const lines = ['navn;e-post;nummer;rolle', 'Ola F.;ola@a.no;2;administrator']
    expect(preview(test, 'people', ...lines).effects).toEqual([['Ola Fjell', 'change', 'role']])
    run(test, 'people', ...lines)
    expect(test.store.people.get(added.id)).toMatchObject({ ...ola, role: 'administrator' })
  })
})

describe('a file that cannot be read', () => {
  it.each([
    [[''], { problem: 'empty' }],
    [['nummer;kunde', '1;Acme'], { problem: 'noNameColumn' }],
    [['navn;Prosjektnavn', 'a;b'], { problem: 'doubleColumn', column: 'Prosjektnavn' }],
    [['navn;kunde', 'a;"b', 'c;d'], { problem: 'openQuote', line: 2 }],
  ])('%j', (lines, problem) => {
    const test = testServices()
    expect(good(previewImport(test.services, fileOf('projects', lines)))).toEqual({
      kind: 'unreadable',
      ...problem,
    })
    expect(runImport(test.services, fileOf('projects', lines)).ok).toBe(false)
  })
})
