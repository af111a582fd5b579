import { readExchangeText } from '@main/exchange/exchangeText'
import { exportDecisions } from '@main/exchange/exportDecisions'
import { exportSubmission } from '@main/exchange/exportSubmission'
import { importExchange, previewExchange } from '@main/exchange/importFile'
import type { ExchangeContent } from '@shared/domain/exchange/exchangeFile'
import { PersonId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { replicaEmployee } from '../time/replica'
import { good } from '../time/testServices'
import { type Machine, machine, NOTHING, olaAndKari, signed } from './machines'

/** A file of Ola's week, with what it says made otherwise. */
function fileOf(ola: Machine, change: (content: ExchangeContent) => object = (same) => same): string {
  ola.submit(ola.log())
  return signed(change(good(readExchangeText(ola.exported()))))
}

/** Everything that a file could write to. */
const rows = ({ sqlite }: Machine) =>
  [
    'time_entries',
    'shared_entries',
    'projects',
    'work_types',
    'transfer_ledger',
    'audit_log',
    'outbox',
    'people',
  ].map((table) => sqlite.prepare(`select * from ${table}`).all())

const refusal = (kari: Machine, text: string) => {
  const before = rows(kari)
  const seen = previewExchange(kari.services, kari.me, text)
  const done = importExchange(kari.services, kari.me, text)
  expect(rows(kari)).toEqual(before)
  expect(seen).toEqual(done)
  return done.ok ? null : done.error
}

describe('a file is refused, and nothing of it taken in, where', () => {
  const outside = (text: string) => JSON.parse(text)
  it.each<[string, (text: string) => string, string]>([
    ['it is no text of ours', () => 'PK\u0003\u0004', 'exchangeDamaged'],
    ['it is empty', () => '', 'exchangeDamaged'],
    ['it was cut off', (text) => text.slice(0, -40), 'exchangeDamaged'],
    ['it is JSON of something else', () => '{"name":"busy","version":"0.1.0"}', 'exchangeNotBusy'],
    ['it is a list', () => '[]', 'exchangeNotBusy'],
    ['somebody wrote in it', (text) => text.replace('submission', 'decisions'), 'exchangeDamaged'],
    [
      'its checksum is another',
      (text) => JSON.stringify({ ...outside(text), checksum: '0' }),
      'exchangeDamaged',
    ],
    [
      'a later Busy wrote it',
      (text) => JSON.stringify({ ...outside(text), formatVersion: 2 }),
      'exchangeNewer',
    ],
    [
      'a later Busy wrote it otherwise',
      () => '{"format":"busy-exchange","formatVersion":9,"body":[]}',
      'exchangeNewer',
    ],
  ])('%s', (_what, spoil, code) => {
    const { ola, kari } = olaAndKari()
    expect(refusal(kari, spoil(fileOf(ola)))).toMatchObject({ code })
  })

  it.each<[string, (content: ExchangeContent) => object]>([
    ['hours are none', (content) => withHours(content, { minutes: 0 })],
    ['a day is none', (content) => withHours(content, { day: '2026-02-30' })],
    ['an entry is on a project that is not named', (content) => withHours(content, { projectId: 'nowhere' })],
    ['a part is missing', ({ person: _, ...content }) => content],
  ])('its checksum is right, but %s', (_what, spoil) => {
    const { ola, kari } = olaAndKari()
    const text = fileOf(ola, spoil)
    expect(refusal(kari, text)).toMatchObject({ code: 'exchangeDamaged' })
  })

  it('it is of another company; both are named', () => {
    const { ola, kari } = olaAndKari()
    ola.store.settings.set('company', { id: 8, name: 'Bakeriet AS' })
    expect(refusal(kari, fileOf(ola))).toEqual({
      code: 'exchangeOtherCompany',
      facts: { known: 'Fjord Rådgivning AS', other: 'Bakeriet AS' },
    })
  })

  it('it is about somebody who is not known here', () => {
    const { ola } = olaAndKari()
    const kari = machine({ name: 'Kari Leder', employeeNumber: '1', role: 'administrator' })
    expect(refusal(kari, fileOf(ola))).toEqual({
      code: 'exchangePersonUnknown',
      facts: { text: 'Ola Nordmann' },
    })
  })

  it('it has hours on what was not fetched here; it is named', () => {
    const { ola, kari } = olaAndKari()
    kari.sqlite.exec('update projects set tripletex_id = 5555 where tripletex_id = 1001')
    expect(refusal(kari, fileOf(ola))).toMatchObject({
      code: 'exchangePlacesUnknown',
      facts: { text: expect.stringContaining('Prosjekt 1001') },
    })
  })

  it('it is of somebody whose time is not theirs to see', () => {
    const { ola } = olaAndKari()
    const per = machine({ name: 'Per', employeeNumber: '3', role: 'employee' })
    per.colleague('Ola Nordmann', '2')
    expect(refusal(per, fileOf(ola))).toEqual({ code: 'exchangeNotYours', facts: { text: 'Ola Nordmann' } })
  })
})

function withHours(content: ExchangeContent, change: object): object {
  return {
    ...content,
    entries: content.entries.map((entry) => ({ ...entry, content: { ...entry.content, ...change } })),
  }
}

describe('one’s own file', () => {
  it('does nothing on one’s own machine, whatever has become of the hours since', () => {
    const { ola } = olaAndKari()
    const text = fileOf(ola)
    expect(ola.take(text)).toEqual({ ...NOTHING, same: 1 })
    ola.withdraw(ola.entries().map(({ id }) => id))
    const withdrawn = ola.exported()
    expect(ola.take(text)).toEqual({ ...NOTHING, outdated: 1 })
    expect(ola.take(withdrawn)).toEqual(NOTHING)
    expect(ola.seen()).toMatchObject([{ status: 'logged' }])
  })
})

describe('a project leader', () => {
  function led() {
    const { ola } = olaAndKari()
    const per = machine({ name: 'Per', employeeNumber: '3', role: 'employee' })
    per.colleague('Ola Nordmann', '2')
    per.leads(per.me, per.project)
    return { ola, per }
  }

  it('takes in the hours on their project, and learns nothing of the others', () => {
    const { ola, per } = led()
    const ids = [...ola.log(), ...ola.log({ projectId: ola.other, description: 'hemmelig' })]
    ola.submit(ids)
    const text = ola.exported()
    expect(per.preview(text)).toMatchObject({ counts: { new: 1, unseen: 1 }, rows: [{ hours: 'new' }] })
    expect(per.take(text)).toEqual({ ...NOTHING, new: 1, same: 1, unseen: 1 })
    expect(per.seen().map(({ project }) => project)).toEqual([1001])
  })

  it('sees hours no more that were moved to a project that is not theirs', () => {
    const { ola, per } = led()
    const ids = ola.log()
    ola.submit(ids)
    const first = ola.exported()
    ola.withdraw(ids)
    ola.edit(ids[0] ?? expect.fail(), { projectId: ola.other })
    ola.submit(ids)
    ola.submit(ola.log())
    const second = ola.exported()
    per.take(first)
    expect(per.take(second)).toEqual({ ...NOTHING, new: 1, withdrawn: 1, unseen: 1 })
    expect(per.take(first)).toEqual({ ...NOTHING, outdated: 1 })
    expect(per.seen()).toHaveLength(1)
    per.leads(per.me, per.other)
    expect(per.take(second)).toEqual({ ...NOTHING, new: 1, same: 1 })
  })

  it('writes decisions about the hours on their project only', () => {
    const { ola, per } = led()
    ola.submit([...ola.log(), ...ola.log({ projectId: ola.other, description: 'hemmelig' })])
    per.take(ola.exported())
    const [there] = per.store.people.inUseWithNumber('2')
    per.decide(
      'approve',
      per.entries().map(({ id }) => id),
    )
    expect(ola.take(per.decisionsFor(there?.id ?? expect.fail()))).toEqual({ ...NOTHING, approved: 1 })
    const week = { from: LocalDay.parse('2026-11-23'), to: LocalDay.parse('2026-11-29') }
    per.sqlite.exec('delete from project_leaders')
    expect(
      exportDecisions(per.services, per.me, { personId: there?.id ?? expect.fail(), ...week }),
    ).toMatchObject({
      error: { code: 'exchangeNothing' },
    })
  })
})

describe('there is nothing to write', () => {
  it('where nothing was submitted, nor ever told', () => {
    const { ola, kari } = olaAndKari()
    ola.log()
    const week = { from: LocalDay.parse('2026-11-23'), to: LocalDay.parse('2026-11-29') }
    expect(exportSubmission(ola.services, ola.me, week)).toMatchObject({ error: { code: 'exchangeNothing' } })
    expect(
      exportDecisions(kari.services, kari.me, { personId: PersonId.parse('nobody'), ...week }),
    ).toMatchObject({ error: { code: 'notFound' } })
  })
})

describe('what the two machines call otherwise', () => {
  it('is a person by their employee in Tripletex, whatever the number here', () => {
    const { ola, kari, olaThere } = olaAndKari()
    for (const each of [ola, kari])
      replicaEmployee(each.store, 200, { employeeNumber: '2', firstName: 'Ola' })
    kari.store.people.update({ ...olaThere, employeeNumber: '22' })
    expect(kari.take(fileOf(ola))).toEqual({ ...NOTHING, new: 1 })
    expect(kari.entries()[0]?.personId).toBe(olaThere.id)
  })

  it('is never somebody who is another employee, though they have the number', () => {
    const { ola, kari, olaThere } = olaAndKari()
    replicaEmployee(ola.store, 200, { employeeNumber: '2', firstName: 'Ola' })
    kari.store.people.tie(olaThere.id, { employee: 300, former: null })
    expect(refusal(kari, fileOf(ola))).toMatchObject({ code: 'exchangePersonUnknown' })
  })

  it('is a person by hours of theirs that are here, whatever their number has become and whoever has it now', () => {
    const { ola, kari, olaThere } = olaAndKari()
    kari.take(fileOf(ola))
    kari.store.people.update({ ...olaThere, employeeNumber: '22' })
    kari.colleague('Per Hansen', '2')
    expect(kari.take(fileOf(ola))).toEqual({ ...NOTHING, new: 1, same: 1 })
    expect(kari.entries().map(({ personId }) => personId)).toEqual([olaThere.id, olaThere.id])
    kari.decide(
      'approve',
      kari.entries().map(({ id }) => id),
    )
    expect(ola.take(kari.decisionsFor(olaThere.id))).toEqual({ ...NOTHING, approved: 2 })
  })

  it('is a person by hours of theirs that are here, though they are archived', () => {
    const { ola, kari, olaThere } = olaAndKari()
    kari.take(fileOf(ola))
    kari.sqlite.prepare('update people set archived_at = ? where id = ?').run(kari.clock.now(), olaThere.id)
    expect(kari.take(fileOf(ola))).toEqual({ ...NOTHING, new: 1, same: 1 })
  })

  it('is never somebody who is another employee, though hours of theirs are here', () => {
    const { ola, kari, olaThere } = olaAndKari()
    kari.take(fileOf(ola))
    replicaEmployee(ola.store, 200, { employeeNumber: '2', firstName: 'Ola' })
    kari.store.people.tie(olaThere.id, { employee: 300, former: null })
    expect(refusal(kari, fileOf(ola))).toMatchObject({ code: 'exchangePersonUnknown' })
  })

  it('is a project made in Busy, which comes along under its own id, archived where projects are fetched', () => {
    const { ola, kari } = olaAndKari()
    kari.store.settings.set('projectSync', true)
    kari.sqlite.exec("update projects set name = 'Noe helt annet' where tripletex_id is null")
    ola.submit(ola.log({ projectId: ola.test.project, workTypeId: ola.test.work }))
    const text = ola.exported()
    expect(kari.preview(text)).toMatchObject({ places: ['Havila'], counts: { new: 1 } })
    expect(kari.take(text)).toEqual({ ...NOTHING, new: 1 })
    expect(kari.store.projects.get(ola.test.project)).toMatchObject({ name: 'Havila', archivedBy: 'sync' })
    const [seen] = kari.entries()
    expect(seen).toMatchObject({ projectId: ola.test.project, workTypeId: kari.test.work })
  })

  it('is a project made in Busy on both, by its number and name', () => {
    const { ola, kari } = olaAndKari()
    ola.submit(ola.log({ projectId: ola.test.project, workTypeId: ola.test.work }))
    const text = ola.exported()
    expect(kari.preview(text).places).toEqual([])
    kari.take(text)
    const [seen] = kari.entries()
    expect(seen).toMatchObject({ projectId: kari.test.project, workTypeId: kari.test.work })
  })
})

describe('what is said of the transfer', () => {
  it('is both, where it is not the same', () => {
    const { ola, kari } = olaAndKari()
    const text = fileOf(ola)
    expect(kari.preview(text).transfer).toBeNull()
    kari.store.settings.set('transferChoice', 'onApproval')
    expect(kari.preview(text).transfer).toEqual({
      theirs: { choice: 'never', from: null },
      ours: { choice: 'onApproval', from: null },
    })
  })
})
