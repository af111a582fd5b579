import { addPerson } from '@main/people/changePeople'
import { describe, expect, it } from 'vitest'
import { replicaEmployee } from '../time/replica'
import { good, testServices } from '../time/testServices'
import { imported, preview, run } from './files'

describe('people from a file', () => {
  it('are made and changed, and known by number or e-mail', async () => {
    const test = testServices()
    good(addPerson(test.services, { name: 'Ola', email: 'ola@a.no', employeeNumber: '', role: 'employee' }))
    await run(
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

  it('with something wrong are named; nobody takes their own role from themselves', async () => {
    const test = testServices()
    const add = (name: string, employeeNumber: string, email: string) =>
      good(addPerson(test.services, { name, email, employeeNumber, role: 'employee' }))
    add('En', '10', 'en@a.no')
    add('To', '11', 'to@a.no')
    expect(
      (
        await preview(
          test,
          'people',
          'navn;e-post;ansattnr;rolle',
          'Feil;ikke en adresse;20;',
          'Feil;;21;sjef',
          'Kari;;1;ansatt',
          'Begge;to@a.no;10;',
          'Ny;ny@a.no;22;',
          'Ny;NY@a.no;23;',
        )
      ).wrong,
    ).toEqual([
      [2, 'e-post', 'ikke en adresse', 'badEmail'],
      [3, 'rolle', 'sjef', 'badRole'],
      [4, 'rolle', 'ansatt', 'ownRole'],
      [5, 'ansattnr', '10', 'ambiguous'],
      [7, 'e-post', 'NY@a.no', 'duplicate'],
    ])
  })

  it('who come from Tripletex keep what it says of them, and can be given a role', async () => {
    const test = testServices()
    replicaEmployee(test.store, 102, { employeeNumber: '2', firstName: 'Ola', lastName: 'Fjell' })
    const ola = { name: 'Ola Fjell', email: '', employeeNumber: '2', role: 'employee' } as const
    const added = good(addPerson(test.services, ola))
    test.store.people.link(added.id, 102)
    const lines = ['navn;e-post;nummer;rolle', 'Ola F.;ola@a.no;2;administrator']
    expect((await preview(test, 'people', ...lines)).effects).toEqual([['Ola Fjell', 'change', 'role']])
    await run(test, 'people', ...lines)
    expect(test.store.people.get(added.id)).toMatchObject({ ...ola, role: 'administrator' })
  })

  it('whose change asks for more than other words are looked at one by one, and each is written down once', async () => {
    const test = testServices()
    const boss = { name: 'Else', email: 'else@a.no', employeeNumber: '7', role: 'administrator' } as const
    good(addPerson(test.services, boss))
    const before = test.store.administrationLog.latest(100).length
    await run(test, 'people', 'navn;nummer;e-post;rolle', 'Else;7;;ansatt', 'Kari Nordmann;1;;', 'Ny;9;;')
    expect(
      test.store.people.all().map(({ name, employeeNumber, role }) => [name, employeeNumber, role]),
    ).toEqual([
      ['Else', '7', 'employee'],
      ['Kari Nordmann', '1', 'administrator'],
      ['Ny', '9', 'employee'],
    ])
    const lines = test.store.administrationLog.latest(100)
    const written = lines
      .slice(0, lines.length - before)
      .map(({ action, subjectName }) => [action, subjectName])
    expect(written.sort()).toEqual([
      ['changed', 'Else'],
      ['changed', 'Kari Nordmann'],
      ['created', 'Ny'],
      ['imported', 'fil.csv'],
    ])
  })
})
