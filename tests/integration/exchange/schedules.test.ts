import { EntryId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Machine, machine } from './machines'

const WEEKS = [
  { from: LocalDay.parse('2026-11-16'), to: LocalDay.parse('2026-11-22') },
  { from: LocalDay.parse('2026-11-23'), to: LocalDay.parse('2026-11-29') },
] as const
const BOTH = { from: WEEKS[0].from, to: WEEKS[1].to }

/** Ola, and two who approve his hours, each on a machine of their own. */
function world() {
  const ola = machine({ name: 'Ola Nordmann', employeeNumber: '2', role: 'employee' })
  const kari = machine({ name: 'Kari Leder', employeeNumber: '1', role: 'administrator' })
  const per = machine({ name: 'Per Leder', employeeNumber: '3', role: 'administrator' })
  const leaders = [kari, per].map((leader) => ({ leader, ola: leader.colleague('Ola Nordmann', '2').id }))
  return { ola, leaders }
}

const ACTIONS = [
  'log',
  'log',
  'submit',
  'submit',
  'submit',
  'withdraw',
  'edit',
  'move',
  'delete',
  'copy',
  'goBack',
  'export',
  'export',
  'approve',
  'reject',
  'undo',
  'change',
  'decisions',
  'deliver',
  'deliver',
  'deliver',
] as const
const anyStep = fc.record({
  action: fc.constantFrom(...ACTIONS),
  leader: fc.nat({ max: 1 }),
  week: fc.nat({ max: 1 }),
  pick: fc.nat({ max: 1000 }),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

/** Does what one of the three may do, where there is anything to do it with. Files go into a bag, from which any comes at any time. */
function schedule({ ola, leaders }: ReturnType<typeof world>) {
  const bag: string[] = []
  let goBack: (() => void) | null = null
  const ofState = ({ entries }: Machine, pick: number, ...states: string[]): EntryId[] => {
    const found = entries().filter(({ status }) => states.includes(status))
    const one = found[pick % Math.max(1, found.length)]
    return one ? [one.id] : []
  }
  const dayIn = (week: number, pick: number) => ola.dayBefore(WEEKS[week === 0 ? 0 : 1].from, -(pick % 2))
  const put = (make: () => string) => {
    const ready = attempt(make)
    if (ready) bag.push(ready)
  }
  const step = ({ action, leader: at, week, pick }: Step) => {
    const { leader, ola: olaThere } = leaders[at] ?? expect.fail()
    const period = WEEKS[week === 0 ? 0 : 1]
    const own = (...states: string[]) => ofState(ola, pick, ...states)
    const there = (...states: string[]) => ofState(leader, pick, ...states)
    const span = { kind: 'duration', minutes: 30 + (pick % 200) } as const
    switch (action) {
      case 'log':
        return void ola.log({ day: dayIn(week, pick), span })
      case 'submit':
        return own('logged').map((id) => ola.submit([id]))
      case 'withdraw':
        return own('submitted').map((id) => ola.withdraw([id]))
      case 'edit':
        return own('logged').map((id) => ola.edit(id, { day: ola.entry(id).day, span }))
      case 'move':
        return own('logged').map((id) => ola.edit(id, { day: dayIn(week, pick) }))
      case 'delete':
        return own('logged').map((id) => ola.remove([id]))
      case 'copy':
        goBack = ola.copyOfHours()
        return
      case 'goBack':
        return goBack?.()
      case 'export':
        return put(() => ola.exported(period))
      case 'approve':
        return there('submitted').map((id) => leader.decide('approve', [id]))
      case 'reject':
        return there('submitted').map((id) => leader.decide('reject', [id], `nei ${pick}`))
      case 'undo':
        return there('approved').map((id) => leader.decide('undoApproval', [id]))
      case 'change':
        return there('submitted').map((id) => leader.changeHours(id, 15 + (pick % 100)))
      case 'decisions':
        return put(() => leader.decisionsFor(olaThere, period))
      case 'deliver': {
        const file = bag[pick % Math.max(1, bag.length)]
        const to = [ola, ...leaders.map((each) => each.leader)][pick % 3]
        if (file && to) to.take(file)
        return
      }
    }
  }
  return { step, bag }
}

/** Null where there is nothing to write. */
function attempt(make: () => string): string | null {
  try {
    return make()
  } catch (fault) {
    if (!String(fault).includes('exchangeNothing')) throw fault
    return null
  }
}

/** All files of the whole time, to everybody, as often as it takes what one learns to reach the others. */
function exchangeAll({ ola, leaders }: ReturnType<typeof world>): void {
  const tell = (make: () => string, machines: readonly Machine[]) => {
    const file = attempt(make)
    if (file) for (const each of machines) each.take(file)
  }
  for (let round = 0; round < 3; round++) {
    tell(
      () => ola.exported(BOTH),
      leaders.map(({ leader }) => leader),
    )
    for (const { leader, ola: olaThere } of leaders) {
      const others = leaders.filter((each) => each.leader !== leader).map((each) => each.leader)
      tell(() => leader.decisionsFor(olaThere, BOTH), [ola, ...others])
    }
  }
}

/** What others may see of Ola's hours. */
function shown(ola: Machine) {
  const told = ola.store.sharedEntries.told(ola.entries().map(({ id }) => id))
  return ola
    .seen()
    .filter(
      ({ id, status, decision }) =>
        status !== 'logged' || (decision === 'rejected' && told.get(EntryId.parse(id))?.withdrawn !== true),
    )
}

describe('files that are lost, doubled and late', () => {
  it('leave all machines with the same hours and decisions, once the latest have come', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 30, maxLength: 100 }), (steps) => {
        const all = world()
        const { step, bag } = schedule(all)
        steps.forEach(step)
        exchangeAll(all)
        const [kari, per] = all.leaders.map(({ leader }) => leader.seen())
        expect(kari).toEqual(per)
        expect(kari).toEqual(shown(all.ola))

        // What was said since by all holds against whatever file still turns up.
        const machines = [all.ola, ...all.leaders.map(({ leader }) => leader)]
        const before = machines.map((each) => each.seen())
        for (const file of bag) for (const each of machines) each.take(file)
        exchangeAll(all)
        expect(machines.map((each) => each.seen())).toEqual(before)
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})
