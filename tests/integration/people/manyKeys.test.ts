import { runImport } from '@main/import/importRegister'
import { archivePerson, changePerson } from '@main/people/changePeople'
import { chooseTransfer } from '@main/settings/transferChoice'
import { submitEntries } from '@main/time/submitEntries'
import { PersonId } from '@shared/domain/ids'
import { addDays, LocalDay } from '@shared/domain/localDay'
import { expect, it, vi } from 'vitest'
import { replicaEmployee } from '../time/replica'
import { good, testServices } from '../time/testServices'

const OTHERS = ['ola', 'per', 'siv'] as const

/** Kari and three others, each of whom Tripletex was told `keys` totals of. */
function told(keys: number) {
  const test = testServices()
  const { store, services, work, project, clock, sqlite } = test
  chooseTransfer(services, 'onSubmission', null)
  OTHERS.forEach((name, index) => {
    const id = PersonId.parse(name)
    const employeeNumber = String(index + 2)
    const email = `${name}@firma.no`
    replicaEmployee(store, index + 2, { employeeNumber })
    store.people.add({ id, name, email, employeeNumber, role: 'employee' }, clock.now())
    const entry = { entryId: index, version: 0, minutes: 60, baseHundredths: 0, keptMinutes: null, own: true }
    for (let before = 0; before < keys; before++) {
      const day = addDays(clock.today(), -before)
      const [entryId] = test.save({ day })
      sqlite.prepare('update time_entries set person_id = ? where id = ?').run(id, entryId)
      if (entryId) good(submitEntries(services, { ...test.person, id }, [entryId]))
      const key = { personId: id, projectId: project, workTypeId: work, day: LocalDay.parse(day) }
      store.ledger.put(key, { ...entry, employeeId: index + 2 }, clock.now())
    }
  })
  sqlite.exec('delete from outbox')
  return { ...test, waiting: () => store.outbox.counts().waiting }
}

/** How often the database is asked while `work` is done. */
async function asked(sqlite: ReturnType<typeof told>['sqlite'], work: () => unknown): Promise<number> {
  const prepare = vi.spyOn(sqlite, 'prepare')
  await work()
  const times = prepare.mock.calls.length
  prepare.mockRestore()
  return times
}

it.each([
  [
    'another number',
    ({ services }: ReturnType<typeof told>) => {
      good(
        changePerson(services, PersonId.parse('ola'), {
          name: 'ola',
          email: 'ola@firma.no',
          employeeNumber: '77',
        }),
      )
    },
    1,
  ],
  [
    'archiving',
    ({ services }: ReturnType<typeof told>) => {
      good(archivePerson(services, PersonId.parse('ola')))
    },
    0,
  ],
  [
    'importing',
    async ({ services }: ReturnType<typeof told>) => {
      const rows = OTHERS.map((name, index) => `${name};${name}@firma.no;${index + 70}`)
      const text = ['navn;e-post;ansattnummer', ...rows].join('\n')
      const done = good(await runImport(services, { register: 'people', fileName: 'people.csv', text }))
      expect(done.changed).toBe(3)
    },
    3,
  ],
] as const)('%s asks the database no more often where Tripletex was told much', async (_, work, moved) => {
  const [few, many] = [told(2), told(12)]
  const times = [await asked(few.sqlite, () => work(few)), await asked(many.sqlite, () => work(many))]
  expect(times[1]).toBe(times[0])
  expect([few.waiting(), many.waiting()]).toEqual([moved * 2, moved * 12])
})
