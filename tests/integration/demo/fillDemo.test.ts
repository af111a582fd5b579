import { approvalPeriod } from '@main/approval/period'
import { decideSelection } from '@main/approval/selection'
import { fillDemo } from '@main/demo/fillDemo'
import { createOrder } from '@main/orders/createOrder'
import { orderDashboard } from '@main/orders/dashboard'
import { orderDraft } from '@main/orders/orderDraft'
import { takeInEmployees } from '@main/people/takeInEmployees'
import { chooseTransfer } from '@main/settings/transferChoice'
import { addDays } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { queueWorld } from '../sync/queueWorld'
import { simulatedTripletex } from '../sync/simulated'
import { good } from '../time/testServices'

const tripletex = simulatedTripletex()

async function demo() {
  const { test } = await queueWorld(tripletex)
  takeInEmployees(test.services)
  chooseTransfer(test.services, 'onSubmission', null)
  fillDemo(test.services)
  const today = test.clock.today()
  const period = () => approvalPeriod(test.services, test.person, { from: addDays(today, -21), to: today })
  return { test, period }
}

describe('the demo company', () => {
  it('has weeks of colleagues that are approved, that wait, and that were sent back', async () => {
    const { test, period } = await demo()
    const others = period().people.filter(({ personId }) => personId !== test.person.id)
    const weeks = others.flatMap((each) => each.weeks)
    const sum = (of: 'approved' | 'submitted' | 'rejected') =>
      weeks.reduce((total, week) => total + week[of], 0)
    expect(
      others.filter(({ weeks: own }) => own.some(({ submitted }) => submitted > 0)).length,
    ).toBeGreaterThan(3)
    expect(sum('approved')).toBeGreaterThan(60 * 100)
    expect(sum('submitted')).toBeGreaterThan(60 * 100)
    expect(sum('rejected')).toBeGreaterThan(60)
    expect(test.week().days.flatMap(({ entries }) => entries)).toEqual([])
  })

  it('leaves it to the colleagues’ machines to tell Tripletex of what they submitted', async () => {
    const { test, period } = await demo()
    expect(test.store.outbox.open()).toEqual([])
    const waiting = period().people.flatMap(({ personId, weeks }) =>
      weeks
        .filter(({ approvable }) => approvable > 0)
        .map(({ monday, approvable }) => ({ personId, monday, approvable })),
    )
    const minutes = waiting.reduce((total, { approvable }) => total + approvable, 0)
    const approved = good(
      decideSelection(test.services, test.person, 'approve', { kind: 'weeks', weeks: waiting, minutes }),
    )
    expect(approved.minutes).toBe(minutes)
    expect(test.store.outbox.open()).toEqual([])
  })

  it('has hours and costs that an order can be made of, with nothing in its way', async () => {
    const { test } = await demo()
    const projects = orderDashboard(test.services, test.person).projects
    expect(projects.map(({ projectNumber, costs }) => [projectNumber, costs])).toContainEqual(['1001', 2])
    for (const { projectId, unpricedMinutes, amountOre } of projects) {
      expect(unpricedMinutes).toBe(0)
      expect(amountOre).toBeGreaterThan(0)
      const { id } = good(createOrder(test.services, test.person, projectId))
      expect(good(orderDraft(test.services, test.person, id)).obstacles).toEqual([])
    }
  })

  it('is filled once', async () => {
    const { test, period } = await demo()
    const before = period()
    fillDemo(test.services)
    expect(period()).toEqual(before)
  })
})
