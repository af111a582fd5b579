import type { CallsOf, Handlers } from '@main/ipc/answer'
import { projectHandlers } from '@main/ipc/projectHandlers'
import { syncHandlers } from '@main/ipc/syncHandlers'
import { selfAsActor } from '@main/people/actor'
import { mayCall } from '@main/people/callRights'
import { saveGroup } from '@main/people/groups'
import { addLocalProject } from '@main/projects/localProjects'
import { chooseTransfer } from '@main/settings/transferChoice'
import { saveEntry } from '@main/time/saveEntry'
import { OutboxId, PersonId, WorkTypeId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import type { Answer, CallOutput, CallParsedInput } from '@shared/ipc/contract'
import { busyError } from '@shared/ipc/errors'
import { err } from '@shared/result'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { good } from '../time/testServices'

type Asked = CallsOf<'sync' | 'outbox' | 'projects'>

/** Kari, an employee at her machine, with Ola and Per, and a way to call main as her windows do. */
async function workspace() {
  const { session, person: kari } = await openedSession()
  const { store, services } = session
  chooseTransfer(services, 'onSubmission', null)
  const other = (name: string) => {
    const id = PersonId.parse(name)
    store.people.add({ id, name, email: '', employeeNumber: '', role: 'employee' }, services.clock.now())
    return { ...kari, id, name }
  }
  const [ola, per] = [other('Ola'), other('Per')]
  store.people.update({ ...kari, role: 'employee' })
  const workTypeId = WorkTypeId.parse(v7())
  store.workTypes.addLocal({ id: workTypeId, name: 'Arbeid', billable: true })
  const projectId = addLocalProject(store, v7, 'Havila')
  const today = services.clock.today()
  return {
    ...session,
    kari,
    ola,
    per,
    workTypeId,
    projectId,
    today,
    queue(personId: PersonId, state: 'pending' | 'sent' | 'blocked' = 'pending'): OutboxId {
      const id = OutboxId.parse(v7())
      const key = { personId, projectId, workTypeId, day: today }
      store.outbox.add([{ id, key, minutes: 60 }], services.clock.now())
      store.outbox.change(id, { state }, services.clock.now())
      return id
    },
    log: (person: Person, minutes: number) =>
      good(
        saveEntry(services, person, {
          projectId,
          workTypeId,
          day: today,
          span: { kind: 'duration', minutes },
          description: '',
        }),
      ),
    async call<N extends Asked>(name: N, input: CallParsedInput<N>): Promise<Answer<CallOutput<N>>> {
      const known = { personOfItem: (id: OutboxId) => store.outbox.get(id)?.key.personId ?? null }
      if (!mayCall(() => selfAsActor(store), name, input, known)) return err(busyError('forbidden'))
      const handlers: Handlers<Asked> = { ...syncHandlers(session), ...projectHandlers(session) }
      return handlers[name](input)
    },
  }
}
type Workspace = Awaited<ReturnType<typeof workspace>>

const namesIn = (items: { personName: string }[]) => items.map(({ personName }) => personName)

async function seenQueue({ call }: Workspace) {
  const { open, done } = good(await call('outbox.list', undefined))
  const { waiting, needsYou, allSentAt } = good(await call('sync.status', undefined))
  return { open: namesIn(open), done: namesIn(done), waiting, needsYou, hasSent: allSentAt !== null }
}

describe('the queue', () => {
  it('gives an employee their own totals alone, in the list and in the numbers', async () => {
    const world = await workspace()
    const { queue, kari, ola, per } = world
    queue(ola.id, 'sent')
    queue(ola.id)
    queue(per.id, 'blocked')
    expect(await seenQueue(world)).toEqual({ open: [], done: [], waiting: 0, needsYou: 0, hasSent: false })
    queue(kari.id, 'sent')
    expect(await seenQueue(world)).toMatchObject({ open: [], done: ['Kari'], hasSent: true })
    queue(kari.id, 'blocked')
    expect(await seenQueue(world)).toMatchObject({ open: ['Kari'], waiting: 0, needsYou: 1 })
    expect(world.store.outbox.counts()).toEqual({ waiting: 1, needsYou: 2 })
  })

  it('gives a group leader those of the group too, and an administrator everybody’s', async () => {
    const world = await workspace()
    const { queue, kari, ola, per, services, store } = world
    for (const { id } of [ola, per]) queue(id)
    good(
      saveGroup(services, { id: null, name: 'Oslo', parentId: null, members: [ola.id], leaders: [kari.id] }),
    )
    expect(await seenQueue(world)).toMatchObject({ open: ['Ola'], waiting: 1 })
    store.people.update({ ...kari, role: 'administrator' })
    expect(await seenQueue(world)).toMatchObject({ waiting: 2 })
  })

  it('lets nobody read or decide about the hours of others', async () => {
    const { queue, call, kari, ola } = await workspace()
    const ask = async (id: OutboxId) => {
      const answers = [
        await call('outbox.entries', { id }),
        await call('outbox.retry', { id }),
        await call('outbox.resolve', { id, choice: 'useBusy' }),
        await call('outbox.undoResolve', { id }),
      ]
      return answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))
    }
    expect(await ask(queue(ola.id))).toEqual(Array(4).fill('forbidden'))
    expect(await ask(queue(kari.id))).toEqual(Array(4).fill('ok'))
    expect((await ask(OutboxId.parse('gone')))[0]).toBe('notFound')
    expect(await call('outbox.retry', {})).toMatchObject({ ok: true })
  })
})

describe('a project of others', () => {
  it('gives nothing from which anybody else’s hours could be worked out, on the page and in the list', async () => {
    const { call, log, kari, ola, projectId } = await workspace()
    const given = async () => [
      good(await call('projects.page', { id: projectId })).hours,
      good(await call('projects.list', undefined)).rows,
    ]
    log(kari, 50)
    const before = await given()
    expect(before).toMatchObject([
      { totals: { logged: 50 } },
      [{ minutes: 50, ownHours: true, budget: null }],
    ])
    log(ola, 70)
    expect(await given()).toEqual(before)
  })
})
