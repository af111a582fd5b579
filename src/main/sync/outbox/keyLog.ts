import type { TransferKey } from '@shared/domain/transfer'
import { isOwn, isTotalOf, type TransferPlan } from '@shared/domain/transferPlan'
import type { TransferEvent, TransferLogLine } from '@shared/ipc/reconciliation'
import { attemptsFor, type SendDeps, type Try } from './attempt'

export type LoggedEvent = Partial<Omit<TransferLogLine, 'at'>> & { event: TransferEvent }

/** Adds a line to the log of the key; the same line twice in a row says nothing new. */
export function log({ store, clock }: SendDeps, key: TransferKey, { event, ...facts }: LoggedEvent): void {
  const last = store.transferLog.latest(key)
  const { minutes = null, theirs = null, code = null } = facts
  const repeated =
    last?.event === event && last.minutes === minutes && last.theirs === theirs && last.code === code
  if (!repeated) store.transferLog.add(key, event, clock.now(), facts)
}

/** What the log of the key says about a plan that was carried out; null where nothing happened that one would ask about. */
export function eventOf(
  { store }: SendDeps,
  { item, target }: Try,
  plan: Exclude<TransferPlan, { kind: 'foreignHours' | 'locked' }>,
): LoggedEvent | null {
  const ledger = store.ledger.get(item.key)
  switch (plan.kind) {
    case 'create':
      return { event: ledger?.own ? 'sentAnew' : 'sent', minutes: plan.total.minutes }
    case 'remove':
      return { event: 'removed', minutes: 0, theirs: plan.entry.hours }
    case 'update': {
      const { minutes } = plan.total
      const theirs = plan.entry.hours
      if (!isOwn(plan.entry, ledger, attemptsFor(item, target.employeeId))) {
        return { event: item.resolution?.choice === 'addUp' ? 'addedUp' : 'usedBusy', minutes, theirs }
      }
      const written = [...(ledger?.own ? [ledger] : []), ...attemptsFor(item, target.employeeId)]
      return !written.some((total) => isTotalOf(total, plan.entry))
        ? { event: 'overwroteChange', minutes, theirs }
        : { event: 'sent', minutes }
    }
    case 'settled': {
      const { remote, total, own, kept, left } = plan
      if (!remote && left && item.attempts.some(({ minutes }) => minutes > 0)) {
        return { event: 'leftAlone', minutes: 0, theirs: left.hours }
      }
      if (!remote) return ledger ? { event: 'removed', minutes: 0 } : null
      if (kept) return { event: 'keptTripletex', minutes: total.minutes, theirs: remote.hours }
      if (!own) return { event: 'foundSame', minutes: total.minutes, theirs: remote.hours }
      return item.attempts.length > 0 ? { event: 'sent', minutes: total.minutes } : null
    }
  }
}
