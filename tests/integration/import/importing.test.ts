import { importSource, previewImport, runImport } from '@main/import/importRegister'
import { addLocalProject } from '@main/projects/localProjects'
import { changeCompanySettings } from '@main/settings/companySettings'
import { setProjectSync } from '@main/settings/transferSettings'
import { archiveWorkType } from '@main/workTypes/changeWorkTypes'
import { ProjectId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from '../time/replica'
import { good, testServices } from '../time/testServices'
import { fileOf, imported, preview, projectsOf, run } from './files'

describe('projects from a file', () => {
  it('are made, changed and left alone, as the preview says', async () => {
    const test = testServices()
    const lines = [
      'Prosjektnr;Navn;Kunde;Startdato;Sluttdato;Merknad',
      '1;Havila;Havila Kystruten AS;01.02.2026;',
      '20;Nordlys app;;;31.12.2026;uten betydning',
      ';Ny uten nummer;;;',
    ]
    const before = projectsOf(test)
    expect(await preview(test, 'projects', ...lines)).toMatchObject({
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

    await run(test, 'projects', ...lines)
    expect(projectsOf(test)).toEqual([
      ['1', 'Havila', 'Havila Kystruten AS', '2026-02-01', null],
      ['2', 'Ny uten nummer', null, null, null],
      ['20', 'Nordlys app', null, null, '2026-12-31'],
    ])
    expect(imported(test)).toMatchObject([
      { subjectKind: 'project', subjectName: 'fil.csv', after: { madeCount: 2, changedCount: 1 } },
    ])
    expect(await run(test, 'projects', ...lines)).toEqual({ made: 0, changed: 0, same: 3, leftOut: 0 })
    expect(imported(test)).toHaveLength(1)
  })

  it('with something wrong are left out and named, and the others are imported', async () => {
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
    expect(await preview(test, 'projects', ...lines)).toMatchObject({
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
    await run(test, 'projects', ...lines)
    expect(projectsOf(test).map((row) => row)).toEqual([
      ['1', 'Havila', null, null, null],
      ['33', 'God', null, null, null],
    ])
  })

  it('without numbers are known by name, and get the next free ones', async () => {
    const test = testServices()
    expect((await preview(test, 'projects', 'navn;kunde', 'HAVILA;Acme', 'Ny;')).effects).toEqual([
      ['HAVILA', 'change', 'name', 'customer'],
      ['Ny', 'make'],
    ])
    await run(test, 'projects', 'nummer;navn', '2;To', ';Tre')
    await run(test, 'projects', 'nummer;navn', '9;To')
    expect(projectsOf(test).map((row) => JSON.stringify(row))).toEqual([
      '["1","Havila",null,null,null]',
      '["2","To",null,null,null]',
      '["3","Tre",null,null,null]',
      '["9","To",null,null,null]',
    ])
    expect((await preview(test, 'projects', 'navn', 'To')).wrong).toEqual([[2, 'navn', 'To', 'ambiguous']])
  })

  it('are refused while projects come from Tripletex, and so are work types; people are not', async () => {
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
      expect((await previewImport(test.services, file)).ok).toBe(false)
      expect((await runImport(test.services, file)).ok).toBe(false)
    }
    test.store.settings.set('workTypeSync', false)
    expect(importSource(test.services, 'work-types')).toBe('busy')
  })

  it('that are new are as if made by hand: at the company’s price, and led by whoever imports them', async () => {
    const test = testServices()
    changeCompanySettings(test.services, { defaultPriceOre: 145_000 })
    await run(test, 'projects', 'nummer;navn', '50;Ny')
    const id = ProjectId.parse(test.store.projects.numbers().find(({ number }) => number === '50')?.id)
    expect(test.store.projectSetups.get(id).priceOre).toBe(145_000)
    expect(test.store.projectSetups.leaders(id)).toEqual([test.person.id])
  })

  it('take nothing from a good row by being left out before it', async () => {
    const test = testServices()
    expect(
      await preview(
        test,
        'projects',
        'nummer;navn;startdato',
        '40;Feil;i går',
        '40;God;',
        '40;Igjen;',
        '1;Havila;2026-05-01',
      ),
    ).toMatchObject({
      effects: [
        ['God', 'make'],
        ['Havila', 'change', 'startDate'],
      ],
      wrong: [
        [2, 'startdato', 'i går', 'badDay'],
        [4, 'nummer', '40', 'duplicate'],
      ],
    })
    // Nor does one that is wrong in view of what is known here.
    await run(test, 'projects', 'nummer;navn;startdato', '1;Havila;2026-05-01')
    const ends = await preview(
      test,
      'projects',
      'nummer;navn;sluttdato',
      '1;Havila;2026-04-01',
      '1;Havila;2026-06-01',
    )
    expect(ends).toMatchObject({
      effects: [['Havila', 'change', 'endDate']],
      wrong: [[2, 'sluttdato', '2026-04-01', 'endBeforeStart']],
    })
  })

  it('are written down one by one, as they would be by hand, and many of them by their number', async () => {
    const test = testServices()
    const lines = () =>
      test.store.administrationLog.latest(600).map(({ action, subjectName, before, after }) => {
        return { action, subjectName, before, after }
      })
    await run(test, 'projects', 'nummer;navn;kunde', '1;Havila;Acme', '2;Ny;')
    expect(lines()).toEqual([
      {
        action: 'imported',
        subjectName: 'fil.csv',
        before: {},
        after: { madeCount: 1, changedCount: 1 },
      },
      { action: 'created', subjectName: 'Ny', before: {}, after: { number: '2', name: 'Ny' } },
      {
        action: 'changed',
        subjectName: 'Havila',
        before: { customerName: null },
        after: { customerName: 'Acme' },
      },
    ])
    await run(test, 'projects', 'navn', ...Array.from({ length: 510 }, (_, index) => `Nr. ${index}`))
    expect(lines()[0]?.after).toEqual({ madeCount: 510, changedCount: 0, unnamedCount: 10 })
    expect(lines().filter(({ subjectName }) => subjectName.startsWith('Nr. '))).toHaveLength(500)
  })

  it('are looked at anew where something is written while they are read', async () => {
    const test = testServices()
    const importing = runImport(
      test.services,
      fileOf('projects', ['navn', ...Array.from({ length: 12_000 }, (_, index) => `Prosjekt ${index}`)]),
    )
    // The name is given to another one while the file is still being read.
    addLocalProject(test.store, test.services.newId, 'Prosjekt 7')
    expect(good(await importing)).toEqual({ made: 11_999, changed: 0, same: 1, leftOut: 0 })
    expect(new Set(projectsOf(test).map((row) => JSON.stringify(row))).size).toBe(12_001)
  })

  it('are all imported or none', async () => {
    const test = testServices()
    test.sqlite.exec(
      "create trigger no_more before insert on projects when new.name = 'Stopp' begin select raise(abort, 'full'); end",
    )
    const file = fileOf('projects', ['navn', 'Første', 'Stopp'])
    await expect(runImport(test.services, file)).rejects.toMatchObject({ cause: { message: 'full' } })
    expect(projectsOf(test)).toHaveLength(1)
    expect(imported(test)).toEqual([])
  })
})

describe('work types from a file', () => {
  it('get category, price, billing and product', async () => {
    const test = testServices()
    const row = { version: 0, archived: false, priceOre: 0, vatTripletexId: null }
    test.store.replica.putProduct({ ...row, tripletexId: 5, number: '100', name: 'Time' }, test.clock.now())
    await run(
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
    const line = (name: string) =>
      test.store.administrationLog.latest(5).find(({ subjectName }) => subjectName === name)
    expect(line('Befaring')).toMatchObject({
      action: 'created',
      after: { billable: true, category: 'Ute', priceOre: 125_050, product: '100 Time' },
    })
    expect(line('Møte')).toMatchObject({
      action: 'changed',
      before: { billable: false, category: '', product: null },
      after: { billable: true, category: 'Inne', product: '100 Time' },
    })
  })

  it('that two in use are called, told apart by case alone, may mean either', async () => {
    const test = testServices()
    test.store.settings.set('workTypeSync', false)
    replicaWorkType(test.store, 20, { name: 'MØTE' })
    expect((await preview(test, 'work-types', 'navn;kategori', 'Møte;Inne')).wrong).toEqual([
      [2, 'navn', 'Møte', 'ambiguous'],
    ])
  })

  it('with something wrong are named', async () => {
    const test = testServices()
    test.store.settings.set('workTypeSync', false)
    replicaWorkType(test.store, 20, { name: 'Hentet', billable: true })
    good(archiveWorkType(test.services, test.meeting))
    expect(
      await preview(
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
    expect((await preview(test, 'work-types', 'navn;kategori', 'HENTET;Ute')).effects).toEqual([
      ['Hentet', 'change', 'category'],
    ])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    [[''], { problem: 'empty' }],
    [['nummer;kunde', '1;Acme'], { problem: 'noNameColumn' }],
    [['navn;Prosjektnavn', 'a;b'], { problem: 'doubleColumn', column: 'Prosjektnavn' }],
    [['navn;kunde', 'a;"b', 'c;d'], { problem: 'openQuote', line: 2 }],
  ])('%j', async (lines, problem) => {
    const test = testServices()
    expect(good(await previewImport(test.services, fileOf('projects', lines)))).toEqual({
      kind: 'unreadable',
      ...problem,
    })
    expect((await runImport(test.services, fileOf('projects', lines))).ok).toBe(false)
  })
})
