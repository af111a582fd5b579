import { addFirstPerson } from '@main/people/people'
import { chooseTransfer } from '@main/settings/transferChoice'
import { createPull } from '@main/sync/pull/pull'
import { saveEntry } from '@main/time/saveEntry'
import { type EntryId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import { createSimulator, type Simulator } from '@simulator/server'
import { good } from '../../../time/testServices'
import { finishOrderWith } from '../../finishedOrders'
import { createDisk } from '../disk'
import { createNetwork } from '../network'
import { virtualTime } from '../virtualTime'
import { createOrderCompany } from './orderCompany'
import { type OrderProgram, type OrderScene, startOrderProgram } from './orderProgram'

const START = '2026-11-26T12:00:00+01:00'

/** What all schedules of a file share: the company with its registers, and a disk that they were pulled to. */
export async function createOrderScenes() {
  const clock = virtualTime(START)
  const simulator = await createSimulator({ seed: 'small', now: () => new Date(clock.now()) })
  const disk = createDisk()
  let ids = 0
  const newId = () => `00000000-0000-7000-8000-${String(ids++).padStart(12, '0')}`
  const network = createNetwork(createOrderCompany(simulator))
  const program = startOrderProgram({ disk, network, clock, newId, faults: [] })
  const person = addFirstPerson(program.services, { name: 'Kari', email: '', employeeNumber: '1' })
  chooseTransfer(program.services, 'onSubmission', null)
  network.setOpen(true)
  const { services, gateway, store } = program
  good(await createPull({ ...services, gateway, onProgress: () => {}, onPulled: () => {} }).start())
  const project = store.projects.searchRows().find(({ number }) => number === '1001')
  const projectId = ProjectId.parse(project?.id)
  const workType = store.workTypes.withLinks(projectId).find(({ name }) => name === 'Utvikling')
  const place = { projectId, workTypeId: WorkTypeId.parse(workType?.id) }
  const firstId = ids

  return {
    /** A scene as at the start; `end` it before the next one. */
    begin() {
      clock.set(START)
      ids = firstId
      disk.begin()
      return createScene({ simulator, disk, clock, newId, person, place })
    },
    async close(): Promise<void> {
      disk.close()
      await simulator.close()
    },
  }
}

type Shared = Pick<OrderScene, 'disk' | 'clock' | 'newId'> & {
  simulator: Simulator
  person: Person
  place: { projectId: ProjectId; workTypeId: WorkTypeId }
}

function createScene({ simulator, disk, clock, newId, person, place }: Shared) {
  const company = createOrderCompany(simulator)
  company.reset()
  const network = createNetwork(company)
  const scene: OrderScene = { disk, network, clock, newId, faults: [] }
  let program = startOrderProgram(scene)
  const { db } = simulator.world
  const remote = db.projects.get(db.projectsByNumber.one('1001') ?? 0)

  return {
    ...scene,
    storedAtCut: [] as readonly boolean[],
    company,
    person,
    get program(): OrderProgram {
      return program
    },
    /** Finishes an order with new hours, and with those that are free. */
    finish(hours: number, lines: number): void {
      const { services, store } = program
      const made = Array.from({ length: hours }, () => {
        const input = { ...place, day: services.clock.today(), description: '' }
        return good(saveEntry(services, person, { ...input, span: { kind: 'duration', minutes: 60 } }))
      }).flat()
      const free = this.entries().flatMap(({ id, status }) => (status === 'onOrder' ? [] : [id]))
      finishOrderWith(services, {
        projectId: place.projectId,
        projectTripletexId: remote?.id ?? null,
        customerTripletexId: remote?.customer ?? null,
        entryIds: [...new Set<EntryId>([...free, ...made])],
        lines: Array.from({ length: lines }, (_, index) => ({
          description: `Linje ${index}`,
          quantityHundredths: 100 + index,
          unitPriceOre: 12_345,
        })),
      })
      void store
    },
    entries: () => {
      const { store, clock: time } = program.services
      return store.entries.between(person.id, time.today(), time.today())
    },
    /** Ends the program in a crash, and starts it anew. */
    async crash(stored: readonly boolean[]): Promise<void> {
      program.power.turnOff()
      await network.abandon(stored)
      network.clear()
      program = startOrderProgram(scene)
    },
    end(): void {
      program.power.turnOff()
      network.clear()
      disk.rollback()
    },
  }
}
export type ScheduledScene = ReturnType<typeof createScene>
