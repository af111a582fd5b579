import { addFirstPerson } from '@main/people/people'
import { chooseTransfer } from '@main/settings/transferChoice'
import { createPull } from '@main/sync/pull/pull'
import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { TransferKey } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import { createSimulator, type Simulator } from '@simulator/server'
import { good } from '../../time/testServices'
import { createCompany } from './company'
import { createDisk } from './disk'
import { createModel } from './model'
import { createNetwork } from './network'
import { type Program, startProgram, type World } from './program'
import { slots } from './slots'
import { virtualTime } from './virtualTime'
import { createWords } from './words'

const START = '2026-11-26T12:00:00+01:00'

/** What all schedules of a file share: the company with its registers, and a disk that they were pulled to. */
export async function createWorlds() {
  const clock = virtualTime(START)
  const simulator = await createSimulator({ seed: 'small', now: () => new Date(clock.now()) })
  const disk = createDisk()
  let ids = 0
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`

  const words = createWords()
  const network = createNetwork(createCompany(simulator, words, () => false))
  const program = startProgram({ disk, network, clock, newId, faults: [] }, () => {})
  const person = addFirstPerson(program.services, { name: 'Kari', email: '', employeeNumber: '1' })
  chooseTransfer(program.services, 'onSubmission', null)
  network.setOpen(true)
  const { services, gateway } = program
  good(await createPull({ ...services, gateway, onProgress: () => {}, onPulled: () => {} }).start())
  const keys = slots.map((slot): TransferKey => keyOf(program, person, slot))
  const firstId = ids

  return {
    /** A world as at the start; `end` it before the next one. */
    begin() {
      clock.set(START)
      ids = firstId
      disk.begin()
      return createWorld({ simulator, disk, clock, newId, person, keys })
    },
    async close(): Promise<void> {
      disk.close()
      await simulator.close()
    },
  }
}

function keyOf({ store }: Program, person: Person, slot: (typeof slots)[number]): TransferKey {
  const { project, workType, day } = slot
  const row = project && store.projects.searchRows().find(({ number }) => number === project)
  const projectId = row ? ProjectId.parse(row.id) : null
  const type = store.workTypes.withLinks(projectId).find(({ name }) => name === workType)
  return { personId: person.id, projectId, workTypeId: WorkTypeId.parse(type?.id), day }
}

type Shared = Pick<World, 'disk' | 'clock' | 'newId'> & {
  simulator: Simulator
  person: Person
  keys: readonly TransferKey[]
}

function createWorld({ simulator, disk, clock, newId, person, keys }: Shared) {
  const words = createWords()
  const company = createCompany(simulator, words, (entryId) => disk.isInLedger(entryId))
  company.reset()
  const network = createNetwork(company)
  const model = createModel()
  const world: World = { disk, network, clock, newId, faults: [] }
  const start = () =>
    startProgram(world, ({ method, url }) => {
      const writes = method !== 'GET' && !url.includes('token/session')
      if (writes && model.choice === 'never') company.wrongs.push(`${method} ${url} under «Ikke overfør»`)
    })
  let program = start()

  return {
    ...world,
    /** Which of the requests on their way reach the company when the power is cut in the middle of something. */
    storedAtCut: [] as readonly boolean[],
    company,
    words,
    model,
    person,
    keys,
    get program(): Program {
      return program
    },
    /** Ends the program in a crash, and starts it anew on what had been committed. */
    async crash(stored: readonly boolean[]): Promise<void> {
      program.power.turnOff()
      await network.abandon(stored)
      network.clear()
      model.forgetHistory()
      program = start()
      // The power may have been cut after a change of number was committed, in what follows it.
      model.number = program.store.people.get(person.id)?.employeeNumber ?? model.number
      for (const item of program.store.outbox.open()) {
        const slot = keys.findIndex((key) => sameKey(key, item.key))
        company.noteAnnounced(slot, item.attempts)
      }
    },
    end(): void {
      program.power.turnOff()
      network.clear()
      disk.rollback()
    },
  }
}
export type ScheduledWorld = ReturnType<typeof createWorld>

export function sameKey(a: TransferKey, b: TransferKey): boolean {
  return a.projectId === b.projectId && a.workTypeId === b.workTypeId && a.day === b.day
}
