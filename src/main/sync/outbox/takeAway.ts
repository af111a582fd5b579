import { baseOf, isOwn, type RemoteEntry } from '@shared/domain/transferPlan'
import { transferChoice } from '../../settings/transferSettings'
import { timesheetKeyText } from '../timesheetKeyText'
import { type Asking, announce, attemptsFor, type SendDeps, type SendResult, type Try } from './attempt'
import { fail } from './failed'
import { log } from './keyLog'
import { reason } from './reasons'
import { block, retrySoon } from './settle'

/** The employees, other than the one that the hours belong to now, that Tripletex may hold hours of this key for. */
export function formerEmployees({ store }: SendDeps, { item, target }: Try): Set<number> {
  const ledger = store.ledger.get(item.key)
  const told = [...(ledger ? [ledger] : []), ...item.attempts].map((each) => each.employeeId)
  return new Set(told.filter((each) => each !== target.employeeId))
}

/**
 * Hours that were written for employees whose number the person no longer has, or that may have been, because the answer never
 * came, are taken away there first.
 */
export async function leaveFormerEmployees(
  deps: SendDeps,
  attempt: Try,
  asking: Asking,
): Promise<SendResult | null> {
  const { store, clock } = deps
  const { item, target } = attempt
  const ledger = store.ledger.get(item.key)
  for (const employeeId of formerEmployees(deps, attempt)) {
    const former = await asking.entries.find({ ...target, employeeId }, asking.options)
    if (!former.ok) return fail(deps, attempt, former.error, { kind: 'read' })
    const theirs = ledger?.employeeId === employeeId ? ledger : null
    if (former.value && isOwn(former.value, theirs, attemptsFor(item, employeeId))) {
      const base = baseOf(former.value, theirs, attemptsFor(item, employeeId))
      const stuck = await takeAway(deps, attempt, asking, { ...former.value, employeeId }, base)
      if (stuck) return stuck
    }
    store.transaction(() => {
      if (theirs) {
        store.ledger.remove(item.key)
        log(deps, item.key, { event: 'takenFromFormer', theirs: former.value?.hours ?? null })
      }
      const attempts = (store.outbox.get(item.id)?.attempts ?? []).filter(
        (each) => each.employeeId !== employeeId,
      )
      store.outbox.change(item.id, { attempts }, clock.now())
    })
  }
  return null
}

/** Whether Busy's entry is not where it was written: deleted in Tripletex, or moved to another day, project or activity. */
export function isAstray({ store }: SendDeps, { item, target }: Try, remote: RemoteEntry | null): boolean {
  const ledger = store.ledger.get(item.key)
  return remote === null && ledger?.own === true && ledger.employeeId === target.employeeId
}

/** An entry of Busy's that somebody moved is taken away where it is now, so that its hours do not stand in Tripletex twice. */
export async function takeStray(
  deps: SendDeps,
  attempt: Try,
  asking: Asking,
  remote: RemoteEntry | null,
): Promise<SendResult | null> {
  const { store, clock } = deps
  const { item, target } = attempt
  const ledger = store.ledger.get(item.key)
  if (!ledger || !isAstray(deps, attempt, remote)) return null
  const stray = await asking.entries.get(ledger.entryId, asking.options)
  if (!stray.ok) {
    return stray.error.kind === 'notFound' ? null : fail(deps, attempt, stray.error, { kind: 'read' })
  }
  const isBack = timesheetKeyText(stray.value) === timesheetKeyText(target)
  if (isBack || transferChoice(store) === 'never') return retrySoon(deps, item.id)
  const stuck = await takeAway(deps, attempt, asking, stray.value, ledger.baseHundredths)
  if (stuck) return stuck
  store.transaction(() => {
    store.ledger.remove(item.key)
    log(deps, item.key, { event: 'takenFromElsewhere', theirs: stray.value.hours })
    store.outbox.change(item.id, { attempts: item.attempts }, clock.now())
  })
  return null
}

/**
 * Takes Busy's hours out of an entry that is not where they belong; hours of others that were added to them stay. Announced
 * like any write: they may belong there again before it is known what became of it.
 */
async function takeAway(
  deps: SendDeps,
  attempt: Try,
  { entries, options }: Asking,
  { id, version, locked, hours, employeeId }: RemoteEntry & { employeeId: number },
  baseHundredths: number,
): Promise<SendResult | null> {
  // Without the hours: keeping them there is no choice, since they stand on another key.
  if (locked) return block(deps, attempt.item, reason('locked'))
  const total = { minutes: 0, baseHundredths }
  announce(deps, [{ id: attempt.item.id, employeeId, total, desired: null }])
  const gone =
    baseHundredths > 0
      ? await entries.update({ id, version, hours: baseHundredths / 100 }, options)
      : await entries.remove({ id, version }, options)
  if (gone.ok || gone.error.kind === 'notFound') return null
  return fail(deps, attempt, gone.error, { kind: 'change', listed: false, hours })
}
