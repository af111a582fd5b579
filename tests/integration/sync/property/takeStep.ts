import type { QueuedKey } from '@main/db/outboxRepository'
import { updateSelf } from '@main/people/people'
import { chooseTransfer } from '@main/settings/transferChoice'
import { choicesFor, resolveConflict, undoResolution } from '@main/sync/outbox/conflicts'
import { queueKeys } from '@main/sync/outbox/queueKeys'
import { retryAll } from '@main/sync/outbox/retry'
import { saveEntry } from '@main/time/saveEntry'
import { deleteEntries, submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { redoLatest, undoLatest } from '@main/time/undo'
import type { ConflictChoice } from '@shared/domain/conflict'
import type { EntryId } from '@shared/domain/ids'
import { addDays } from '@shared/domain/localDay'
import { isPowerCut } from './disk'
import type { ModelEntry } from './model'
import type { Fate, Step } from './schedule'
import { hundredths, slots } from './slots'
import { type ScheduledWorld, sameKey } from './world'

/** Lets everything happen that can without an answer from the network. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setImmediate(resolve))
}

/** Carries out one step; a program that lost its power in it is started anew. */
export async function takeStep(world: ScheduledWorld, step: Step): Promise<void> {
  try {
    await carryOut(world, step)
  } catch (fault) {
    if (!isPowerCut(fault)) throw fault
  }
  await settle()
  while (world.program.power.cut) {
    try {
      await world.crash(world.storedAtCut)
    } catch (fault) {
      if (!isPowerCut(fault)) throw fault
    }
    await settle()
  }
}

async function carryOut(world: ScheduledWorld, step: Step): Promise<void> {
  const { company, network, model, program, clock } = world
  const { services } = program
  switch (step.do) {
    case 'log': {
      const id = save(world, undefined, { slot: step.slot, minutes: step.minutes, submitted: false })
      if (id && step.submit) submit(world, id)
      return
    }
    case 'change':
      return rewrite(world, step.entry, (entry) => ({ ...entry, minutes: step.minutes }))
    case 'move':
      return rewrite(world, step.entry, (entry) => ({ ...entry, slot: step.slot }))
    case 'submit':
    case 'withdraw':
    case 'delete': {
      const [id, entry] = model.at(step.entry) ?? []
      if (!id || !entry) return
      if (step.do === 'submit') return submit(world, id)
      withdraw(world, id)
      if (step.do === 'withdraw') return
      if (deleteEntries(services, world.person, [id]).ok) model.set(id, null)
      return
    }
    case 'undo':
    case 'redo': {
      const change = step.do === 'undo' ? model.nextUndo() : model.nextRedo()
      const taken = step.do === 'undo' ? undoLatest(services) : redoLatest(services)
      if (!taken.ok) {
        services.history.clear()
        return model.forgetHistory()
      }
      if (step.do === 'undo') model.undo()
      else model.redo()
      for (const entry of [change?.before, change?.after]) if (entry) hoursChanged(world, entry.slot)
      return
    }
    case 'retryAll':
      return retryAll(services)
    case 'choose': {
      chooseTransfer(services, step.choice, null)
      model.choice = step.choice
      for (const slot of slots.keys()) hoursChanged(world, slot)
      return
    }
    case 'countFrom': {
      chooseTransfer(services, model.choice, addDays(slots[0].day, step.day))
      for (const slot of slots.keys()) hoursChanged(world, slot)
      return
    }
    case 'number': {
      const changed = updateSelf(services, { name: 'Kari', email: '', employeeNumber: step.number })
      if (changed.ok) model.renumber(step.number)
      return
    }
    case 'sendAgain':
      return sendAgain(world, [step.slot])
    case 'revokeKey':
      return company.revokeKey()
    case 'giveKey':
      company.world.faults.clear()
      return program.giveKey()
    case 'start':
      return program.start()
    case 'deliver':
      return network.deliver(step.request, step.fate)
    case 'drain':
      return drain(world, step.fates)
    case 'theyWrite': {
      const same = hundredths(model.desired(step.slot) / 60) / 100
      const hours = step.same && same > 0 ? same : company.unlike(step.hours)
      return company.theyWrite(step.slot, step.employee, hours)
    }
    case 'theyChange':
      return company.theyChange(step.row, step.hours)
    case 'theyDelete':
      return company.theyDelete(step.row)
    case 'theyLock':
    case 'theyUnlock':
      return company.theyLock(step.row, step.do === 'theyLock')
    case 'project':
      return company.setProjectOpen(step.open)
    case 'clock':
      return step.minutes < 0 ? clock.advance(step.minutes * 60_000) : clock.pass(step.minutes * 60_000)
    case 'crash':
      return world.crash(step.stored)
    case 'quit':
      return quit(world, step.stored)
    case 'crashAtWrite':
      world.storedAtCut = step.stored
      return program.power.turnOffAtWrite(step.writes)
    case 'resolve': {
      const items = program.store.outbox.open().filter((item) => choicesFor(item).length > 0)
      const item = items[step.item % Math.max(1, items.length)]
      return item && resolve(world, item, step.choice)
    }
    case 'undoResolve': {
      const items = program.store.outbox.open().filter((item) => item.resolution)
      const item = items[step.item % Math.max(1, items.length)]
      if (!item) return
      undoResolution(services, item.id)
      if (!program.store.outbox.get(item.id)?.resolution) world.words.takeBack(slotOf(world, item))
    }
  }
}

/** Starts a drain and lets it end; the requests that come first meet these fates, the others none. */
export async function drain(world: ScheduledWorld, fates: readonly Fate[]): Promise<void> {
  const { network, program } = world
  program.start()
  await settle()
  for (let sent = 0; network.waiting() > 0 && !program.power.cut; sent++) {
    if (sent > 500) throw new Error('a drain does not end')
    await network.deliver(0, fates[sent] ?? 'ok')
    await settle()
  }
}

/** «Send på nytt» */
export function sendAgain({ program, keys }: ScheduledWorld, wanted: readonly number[]): void {
  const { services, store } = program
  store.transaction(() => {
    for (const slot of wanted) {
      const key = keys[slot]
      if (key) queueKeys(services, [key], { evenIfTold: true })
    }
  })
}

export function resolve(world: ScheduledWorld, item: QueuedKey, choice: ConflictChoice): void {
  const { program, words, model } = world
  const theirs = item.reason?.hours
  resolveConflict(program.services, item.id, choice)
  const taken = program.store.outbox.get(item.id)?.resolution
  if (item.state !== 'blocked' || taken?.choice !== choice || theirs == null) return
  const slot = slotOf(world, item)
  words.give(slot, { choice, theirs: hundredths(theirs), ours: model.desired(slot) })
}

export function slotOf({ keys }: ScheduledWorld, item: QueuedKey): number {
  return keys.findIndex((key) => sameKey(key, item.key))
}

/** A word was for a total as it stood: where nothing is on its way with it, it is gone with the total. */
function hoursChanged({ program, keys, words }: ScheduledWorld, slot: number): void {
  const key = keys[slot]
  if (key && program.store.outbox.openOf(key)?.state !== 'sending') words.takeBack(slot)
}

function save(world: ScheduledWorld, id: EntryId | undefined, entry: ModelEntry): EntryId | undefined {
  const { program, person, keys, model } = world
  const key = keys[entry.slot]
  if (!key) return undefined
  const { projectId, workTypeId, day } = key
  const span = { kind: 'duration', minutes: entry.minutes } as const
  const input = { ...(id && { id }), projectId, workTypeId, day, span, description: '' }
  const saved = saveEntry(program.services, person, input)
  const [written] = saved.ok ? saved.value : []
  if (written) model.set(written, entry)
  return written
}

function submit(world: ScheduledWorld, id: EntryId): void {
  const { program, person, model } = world
  const entry = model.entries.get(id)
  if (!entry || !submitEntries(program.services, person, [id]).ok) return
  model.set(id, { ...entry, submitted: true })
  hoursChanged(world, entry.slot)
}

export function withdraw(world: ScheduledWorld, id: EntryId): void {
  const { program, person, model } = world
  const entry = model.entries.get(id)
  if (!entry || !withdrawEntries(program.services, person, [id]).ok) return
  model.set(id, { ...entry, submitted: false })
  hoursChanged(world, entry.slot)
}

/** A submitted entry must be taken back to be changed, and is submitted again. */
function rewrite(world: ScheduledWorld, index: number, change: (entry: ModelEntry) => ModelEntry): void {
  const [id, entry] = world.model.at(index) ?? []
  if (!id || !entry) return
  if (entry.submitted) withdraw(world, id)
  const changed = { ...change(entry), submitted: false }
  if (save(world, id, changed) && entry.submitted) submit(world, id)
}

/** The program is ended as a person ends it, without time to wait for answers. */
async function quit(world: ScheduledWorld, stored: readonly boolean[]): Promise<void> {
  const { network, program } = world
  await network.abandon(stored)
  let stopped = false
  const stopping = program.drain.stop(0).then(() => {
    stopped = true
  })
  while (!stopped) {
    await new Promise((done) => setTimeout(done, 1))
    await network.openSessions()
  }
  await stopping
  await world.crash([])
}
