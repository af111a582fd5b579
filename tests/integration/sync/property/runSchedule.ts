import { updateSelf } from '@main/people/people'
import { chooseTransfer } from '@main/settings/transferChoice'
import { choicesFor } from '@main/sync/outbox/conflicts'
import { retryAll } from '@main/sync/outbox/retry'
import type { ConflictChoice } from '@shared/domain/conflict'
import { isTrue, lostEntries, wrongHours, wrongLedger } from './checks'
import type { Schedule } from './schedule'
import { slots } from './slots'
import { drain, resolve, sendAgain, settle, slotOf, takeStep, withdraw } from './takeStep'
import type { ScheduledWorld } from './world'

/** Runs a schedule, ends the faults, lets the queue drain, and throws if anything is not as it must be. */
export async function runSchedule(world: ScheduledWorld, { steps, mend }: Schedule): Promise<void> {
  for (const step of steps) {
    await takeStep(world, step)
    nothingWrong(world)
  }
  await endFaults(world)
  retryAll(world.program.services)
  await drainAll(world)
  nothingWrong(world)
  fail('after the drain', lostEntries(world))
  fail('after the drain', wrongWhereNothingWaits(world))

  await mendEverything(world, mend)
  nothingWrong(world)
  const all = slots.map((_, slot) => slot)
  fail('in the end', lostEntries(world))
  fail(
    'in the end',
    all.flatMap((slot) => wrongHours(world, slot)),
  )
  fail('in the end', wrongLedger(world, all))
}

function nothingWrong({ company, faults }: ScheduledWorld): void {
  fail('meanwhile', company.wrongs)
  fail('faults of the program', faults.map(String))
}

function fail(when: string, wrongs: readonly string[]): void {
  if (wrongs.length > 0) throw new Error(`${when}: ${wrongs.join('; ')}`)
}

async function endFaults(world: ScheduledWorld): Promise<void> {
  const { company, model, network, program } = world
  program.power.turnOffAtWrite(Number.POSITIVE_INFINITY)
  company.world.faults.clear()
  company.world.rates.clear()
  while (network.waiting() > 0) {
    await network.deliver(0, 'ok')
    await settle()
  }
  program.giveKey()
  // All days count in the end, so that what the date held back must be there too.
  chooseTransfer(program.services, model.choice, null)
}

/** Sends, lets waits pass and sends again, until nothing waits any more. */
async function drainAll(world: ScheduledWorld): Promise<void> {
  const { store } = world.program
  for (let rounds = 0; store.outbox.counts().waiting > 0; rounds++) {
    if (rounds === 20) {
      const left = store.outbox.open().map(({ state, reason }) => `${state} ${reason?.code}`)
      throw new Error(`the queue does not drain: ${left.join(', ')}`)
    }
    world.clock.pass(16 * 60_000)
    await drain(world, [])
  }
}

function wrongWhereNothingWaits(world: ScheduledWorld): string[] {
  const { company, program, model } = world
  const open = program.store.outbox.open()
  const untrue = open.filter((item) => !isTrue(world, item))
  const blocked = new Set(open.map((item) => slotOf(world, item)))
  const settled = slots
    .map((_, slot) => slot)
    .filter((slot) => !blocked.has(slot) && !company.tampered.has(slot))
  return [
    ...untrue.map((item) => `key ${slotOf(world, item)} is blocked for no reason: ${item.reason?.code}`),
    ...wrongLedger(world, settled),
    ...(model.choice === 'never' ? [] : settled.flatMap((slot) => wrongHours(world, slot))),
  ]
}

/** Takes every obstacle away, has what others changed sent again, and makes the choice wherever one is wanted. */
async function mendEverything(world: ScheduledWorld, choice: ConflictChoice): Promise<void> {
  const { company, model, program } = world
  const { services, store } = program
  company.unlockAll()
  company.setProjectOpen(true)
  if (model.number !== '1' && model.number !== '2') {
    updateSelf(services, { name: 'Kari', email: '', employeeNumber: '1' })
    model.number = '1'
  }
  if (model.choice === 'never') {
    chooseTransfer(services, 'onSubmission', null)
    model.choice = 'onSubmission'
  }
  sendAgain(world, [...company.tampered])
  retryAll(services)
  for (let rounds = 0; rounds < 10; rounds++) {
    await drainAll(world)
    const open = store.outbox.open()
    if (open.length === 0) return
    for (const item of open) {
      if (item.reason?.code === 'tooManyHours') lightenDay(world, slotOf(world, item))
      else {
        const offered = choicesFor(item)
        resolve(world, item, offered.includes(choice) ? choice : (offered[0] ?? choice))
      }
    }
  }
  const left = store.outbox.open().map((item) => `${slotOf(world, item)} ${item.reason?.code}`)
  throw new Error(`what was mended stays blocked: ${left.join(', ')}`)
}

function lightenDay(world: ScheduledWorld, slot: number): void {
  for (const [id, entry] of [...world.model.entries]) {
    if (slots[entry.slot]?.day === slots[slot]?.day) withdraw(world, id)
  }
}
