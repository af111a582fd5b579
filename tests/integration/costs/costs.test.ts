import { waitingCosts } from '@main/costs/costList'
import {
  approveCosts,
  deleteCosts,
  rejectCosts,
  submitCosts,
  undoCostApprovals,
  withdrawCosts,
} from '@main/costs/moveCosts'
import { forgetWhoIsGone } from '@main/db/forgetWhoIsGone'
import { addPerson } from '@main/people/changePeople'
import { archiveProject } from '@main/projects/changeProject'
import { createProject } from '@main/projects/createProject'
import { saveSetup, setLeader } from '@main/projects/setUpProject'
import { redoLatest, undoLatest } from '@main/time/undo'
import { CostId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { costOnOrder } from '@shared/domain/orders/orderable'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { costWorld } from './costWorld'

const day = (text: string) => LocalDay.parse(text)

describe('registering a cost', () => {
  it('keeps what was typed, and works the price out of the mark-up, whatever the window says', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola, { unitPriceOre: 1 })
    expect(await world.viewFor(world.ola, id)).toMatchObject({
      personName: 'Ola',
      projectName: 'Havila',
      description: 'Tog til Bergen',
      unitPriceOre: 495_00,
      costOre: 900_00,
      amountOre: 990_00,
      status: 'logged',
      hasReceipt: false,
      can: { change: true, delete: true, submit: true, withdraw: false, approve: false, reject: false },
    })
  })

  it('keeps a price that was typed, where there is no mark-up', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola, { markupBasisPoints: null, unitPriceOre: 321 })
    expect(world.cost(id)).toMatchObject({ markupBasisPoints: null, unitPriceOre: 321 })
  })

  it('refuses a price that cannot be kept, whatever it came from', async () => {
    const world = costWorld()
    const refused = await world.save(world.ola, { unitCostOre: 900_000_000, markupBasisPoints: 50_00 })
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
    expect(await world.seen(world.ola)).toEqual([])
  })

  it('is refused where the person can put no hours, with the same words', async () => {
    const world = costWorld()
    good(saveSetup(world.services, world.project, { membersOnly: true }))
    expect(await world.save(world.ola)).toMatchObject({
      ok: false,
      error: { code: 'projectNotBookable', facts: { reason: 'notMember', project: 'Havila' } },
    })
    const other = good(createProject(world.services, world.kari, { name: 'Fjord' }))
    good(archiveProject(world.services, other))
    expect(await world.save(world.ola, { projectId: other })).toMatchObject({
      error: { facts: { reason: 'archived' } },
    })
  })

  it('can be put right where it is, though the project takes nothing new', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola)
    good(archiveProject(world.services, world.project))
    good(await world.save(world.ola, { id, description: 'Tog til Voss' }))
    expect(world.cost(id).description).toBe('Tog til Voss')
    expect(await world.save(world.ola, { id, day: day('2026-11-23') })).toMatchObject({
      error: { code: 'projectNotBookable' },
    })
  })

  it('takes no product that is not in use', async () => {
    const world = costWorld()
    expect(await world.save(world.ola, { productTripletexId: 7 })).toMatchObject({
      error: { code: 'productUnknown' },
    })
  })

  it('is undone and made again; the same saved twice is no change', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola)
    world.services.history.clear()
    good(await world.save(world.ola, { id }))
    expect(world.services.history.state().undo).toBeNull()
    good(await world.save(world.ola, { id, unitCostOre: 500_00 }))
    expect(world.cost(id).unitPriceOre).toBe(550_00)
    expect(good(undoLatest(world.services))).toMatchObject({ done: { action: 'changed', subject: 'cost' } })
    expect(world.cost(id)).toMatchObject({ unitCostOre: 450_00, unitPriceOre: 495_00 })
    good(redoLatest(world.services))
    expect(world.cost(id).unitPriceOre).toBe(550_00)
  })

  it('is deleted by whoever registered it, and had back by undo', async () => {
    const world = costWorld()
    const id = await world.spent(world.ola)
    expect(deleteCosts(world.services, world.kari, [id])).toMatchObject({ error: { code: 'forbidden' } })
    good(deleteCosts(world.services, world.ola, [id]))
    expect(await world.seen(world.ola)).toEqual([])
    expect(deleteCosts(world.services, world.ola, [id])).toMatchObject({ error: { code: 'costGone' } })
    expect(await world.save(world.ola, { id })).toMatchObject({ error: { code: 'costGone' } })
    good(undoLatest(world.services))
    expect(await world.seen(world.ola)).toHaveLength(1)
  })
})

describe('who sees costs', () => {
  it('is whoever sees the hours: the person, the leaders of group and project, administrators', async () => {
    const world = costWorld()
    const { ola, pia, geir, kari } = world
    const per = good(
      addPerson(world.services, { name: 'Per', email: '', employeeNumber: '9', role: 'employee' }),
    )
    const other = good(createProject(world.services, kari, { name: 'Fjord' }))
    await world.spent(ola, { description: 'Havila' })
    await world.spent(ola, { description: 'Fjord', projectId: other })
    await world.spent(per, { description: 'Pers' })
    const named = async (person: typeof ola) =>
      (await world.seen(person)).map(({ description }) => description).sort()
    expect(await named(kari)).toEqual(['Fjord', 'Havila', 'Pers'])
    expect(await named(ola)).toEqual(['Fjord', 'Havila'])
    expect(await named(pia)).toEqual(['Havila', 'Pers'])
    expect(await named(geir)).toEqual(['Fjord', 'Havila'])
    expect(await named(per)).toEqual(['Pers'])
  })

  it('is narrowed by project, person, days and state', async () => {
    const world = costWorld()
    const { ola, pia, kari } = world
    const other = good(createProject(world.services, kari, { name: 'Fjord' }))
    await world.spent(ola, { description: 'a', day: day('2026-11-01') })
    await world.sent(ola, { description: 'b', projectId: other })
    const approved = await world.sent(pia, { description: 'c' })
    good(approveCosts(world.services, kari, [approved]))
    const named = async (filter: Parameters<typeof world.seen>[1]) =>
      (await world.seen(kari, filter)).map(({ description }) => description)
    expect(await named({ projectId: other })).toEqual(['b'])
    expect(await named({ personId: pia.id })).toEqual(['c'])
    expect(await named({ to: day('2026-11-01') })).toEqual(['a'])
    expect((await named({ from: day('2026-11-02') })).sort()).toEqual(['b', 'c'])
    expect(await named({ state: 'notSent' })).toEqual(['a'])
    expect(await named({ state: 'waiting' })).toEqual(['b'])
    expect(await named({ state: 'approved' })).toEqual(['c'])
    expect(await named({ state: 'onOrder' })).toEqual([])
  })

  it('has all that is not approved in one place where nobody submits, also what was sent before', async () => {
    const world = costWorld()
    const { ola, kari } = world
    const spent = await world.spent(ola)
    const sent = await world.sent(ola)
    const approved = await world.sent(ola)
    good(approveCosts(world.services, kari, [approved]))
    world.company({ submission: false })
    const notApproved = await world.seen(kari, { state: 'notSent' })
    expect(notApproved.map(({ id }) => id).sort()).toEqual([spent, sent].sort())
  })
})

describe('a cost on its way to be approved', () => {
  it('is sent, taken back, sent again and approved', async () => {
    const world = costWorld()
    const { services, ola, pia } = world
    const id = await world.sent(ola)
    expect(world.cost(id)).toMatchObject({ status: 'submitted', submittedAt: world.clock.now() })
    expect(await world.save(ola, { id, description: 'Nei' })).toMatchObject({
      error: { code: 'costLocked', facts: { reason: 'state', status: 'submitted' } },
    })
    good(withdrawCosts(services, ola, [id]))
    expect(world.cost(id)).toMatchObject({ status: 'logged', submittedAt: null })
    good(submitCosts(services, ola, [id]))
    good(approveCosts(services, pia, [id]))
    expect(world.cost(id)).toMatchObject({
      status: 'approved',
      decision: { kind: 'approved', by: 'Pia', reason: '' },
    })
    expect(withdrawCosts(services, ola, [id])).toMatchObject({ error: { facts: { reason: 'state' } } })
    expect(await (await world.viewFor(pia, id)).can).toMatchObject({
      change: false,
      undoApproval: true,
      reject: false,
    })
  })

  it('goes back with a reason, is corrected, and is sent anew without it', async () => {
    const world = costWorld()
    const { services, ola, geir } = world
    const id = await world.sent(ola)
    good(rejectCosts(services, geir, [id], 'Mangler kvittering'))
    expect(world.cost(id)).toMatchObject({
      status: 'logged',
      decision: { kind: 'rejected', by: 'Geir', reason: 'Mangler kvittering' },
    })
    expect(approveCosts(services, geir, [id])).toMatchObject({ error: { facts: { reason: 'notSubmitted' } } })
    good(await world.save(ola, { id, description: 'Tog med kvittering' }))
    expect(world.cost(id).decision?.reason).toBe('Mangler kvittering')
    good(submitCosts(services, ola, [id]))
    expect(world.cost(id)).toMatchObject({ status: 'submitted', decision: null })
  })

  it('is corrected by whoever approves it, and stays its person’s', async () => {
    const world = costWorld()
    const { ola, pia } = world
    const id = await world.sent(ola)
    good(await world.save(pia, { id, quantityHundredths: 100 }))
    expect(world.cost(id)).toMatchObject({ personId: ola.id, status: 'submitted', quantityHundredths: 100 })
  })

  it('is open again once an approval is taken back', async () => {
    const world = costWorld()
    const { services, ola, kari } = world
    const id = await world.sent(ola)
    good(approveCosts(services, kari, [id]))
    good(undoCostApprovals(services, kari, [id]))
    expect(world.cost(id)).toMatchObject({ status: 'submitted', decision: { kind: 'undone' } })
    good(withdrawCosts(services, ola, [id]))
    expect(world.cost(id).status).toBe('logged')
  })

  it('is approved as it was registered where nobody submits, and waits again once it was corrected', async () => {
    const world = costWorld()
    const { services, ola, kari } = world
    const sentBack = await world.sent(ola)
    good(rejectCosts(services, kari, [sentBack], 'Feil'))
    world.company({ submission: false })
    expect(submitCosts(services, ola, [sentBack])).toMatchObject({
      error: { facts: { reason: 'submissionOff' } },
    })
    good(await world.save(ola, { id: sentBack, description: 'Rettet' }))
    good(approveCosts(services, kari, [sentBack, await world.spent(ola)]))
    good(undoCostApprovals(services, kari, [sentBack]))
    expect(await world.viewFor(kari, sentBack)).toMatchObject({ can: { approve: true } })
  })

  it('is decided about all or none', async () => {
    const world = costWorld()
    const { services, ola, pia, kari } = world
    const first = await world.sent(ola)
    const unsent = await world.spent(ola)
    expect(approveCosts(services, kari, [first, unsent])).toMatchObject({ error: { code: 'costLocked' } })
    expect(world.cost(first).status).toBe('submitted')
    expect(approveCosts(services, ola, [first])).toMatchObject({ error: { code: 'forbidden' } })
    const other = good(createProject(services, kari, { name: 'Fjord' }))
    const elsewhere = await world.sent(ola, { projectId: other })
    expect(rejectCosts(services, pia, [first, elsewhere], 'Nei')).toMatchObject({
      error: { code: 'forbidden' },
    })
    expect(approveCosts(services, kari, [first, CostId.parse(services.newId())])).toMatchObject({
      error: { code: 'costGone' },
    })
    expect(world.cost(first).status).toBe('submitted')
  })

  it('before the day that approval begins is not approved', async () => {
    const world = costWorld()
    const id = await world.sent(world.ola, { day: day('2026-11-23') })
    world.company({ approvalFrom: day('2026-11-24') })
    expect(approveCosts(world.services, world.kari, [id])).toMatchObject({
      error: { facts: { reason: 'beforeStart' } },
    })
    expect(waitingCosts(world.services, world.kari)).toEqual({ costs: 0, amountOre: 0 })
  })

  it('is counted for those who approve it, and for nobody else', async () => {
    const world = costWorld()
    const { services, ola, pia, geir, kari } = world
    await world.sent(ola)
    await world.sent(ola, { quantityHundredths: 100 })
    await world.spent(ola)
    const two = { costs: 2, amountOre: 1485_00 }
    for (const person of [pia, geir, kari]) expect(waitingCosts(services, person)).toEqual(two)
    expect(waitingCosts(services, ola)).toEqual({ costs: 0, amountOre: 0 })
  })
})

describe('undo of costs', () => {
  it('takes back what was decided about several at once, and makes it again', async () => {
    const world = costWorld()
    const { services, ola, kari } = world
    const ids = [await world.sent(ola), await world.sent(ola)]
    good(approveCosts(services, kari, ids))
    good(undoLatest(services))
    expect(ids.map((id) => world.cost(id).status)).toEqual(['submitted', 'submitted'])
    good(redoLatest(services))
    expect(ids.map((id) => world.cost(id).status)).toEqual(['approved', 'approved'])
  })

  it('is refused for what came on an order since', async () => {
    const world = costWorld()
    const { services, store, kari } = world
    const id = await world.spent(kari)
    good(await world.save(kari, { id, description: 'Rettet' }))
    store.costs.put({ ...costOnOrder(world.cost(id), world.clock.now()), revision: world.cost(id).revision })
    expect(good(undoLatest(services))).toMatchObject({
      done: null,
      refused: { why: { code: 'costLocked', facts: { status: 'onOrder' } } },
    })
    expect(world.cost(id).description).toBe('Rettet')
  })

  it('is refused where it was changed otherwise since', async () => {
    const world = costWorld()
    const { services, store, ola } = world
    const id = await world.sent(ola)
    store.costs.put({ ...world.cost(id), description: 'Utenfra', revision: 9 })
    services.store.people.setSelf(ola.id)
    expect(good(undoLatest(services))).toMatchObject({ refused: { why: { code: 'undoChanged' } } })
  })

  it('of an approval is for those who approve it now', async () => {
    const world = costWorld()
    const { services, ola, pia, project } = world
    services.store.people.setSelf(pia.id)
    const id = await world.sent(ola)
    good(approveCosts(services, pia, [id]))
    const step = services.history.latest()
    good(setLeader(services, { id: project, personId: pia.id, leads: false }))
    services.history.clear()
    if (step) services.history.record(step)
    expect(good(undoLatest(services))).toMatchObject({ refused: { why: { code: 'forbidden' } } })
    expect(world.cost(id).status).toBe('approved')
  })
})

describe('whoever registered a cost', () => {
  it('is kept, where those who are gone are forgotten, and is taken over by nobody', async () => {
    const world = costWorld()
    const { store, ola, pia } = world
    expect(store.people.hasHours(ola.id)).toBe(false)
    await world.spent(ola)
    expect(store.people.hasHours(ola.id)).toBe(true)
    world.sqlite.pragma('foreign_keys = OFF')
    forgetWhoIsGone(world.sqlite, [world.kari.id])
    expect(store.people.get(ola.id)).not.toBeNull()
    expect(store.people.get(pia.id)).toBeNull()
  })
})
