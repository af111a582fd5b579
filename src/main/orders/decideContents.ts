import { ofQuantity } from '@shared/domain/cost'
import type { EntryId } from '@shared/domain/ids'
import { type DraftEntry, lineKeyOfEntry } from '@shared/domain/orders/orderLines'
import { billedShares, worthByLine } from '@shared/domain/orders/worthOnLine'
import { sharedOut } from '@shared/domain/shareOut'
import { exhaustive } from '@shared/exhaustive'
import type { Person } from '@shared/ipc/app'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import type { Result } from '@shared/result'
import type { CostOnOrder, EntryOnOrder } from '../db/orderContentRepository'
import type { Services } from '../services'
import { changeDraft } from './editDraft'
import { type WorkedOutDraft, workOutDraft } from './workOutDraft'

const ALL_OF_IT = { included: true, billedOre: null, reason: '', placed: false, lineKey: null }

/** Takes hours along on a draft, or leaves them out: those wait for another order. */
export function includeEntries(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.includeEntries'>,
): Result<Recorded, BusyError> {
  const { id, entryIds, included } = input
  return changeDraft(services, person, id, { name: 'orders.includeEntries', input }, (order) => {
    const draft = workOutDraft(services, order)
    const chosen = chosenEntries(draft, entryIds)
    if (!chosen) return busyError('changedSinceShown')
    services.store.orderContents.putEntries(
      id,
      chosen.map((entry) => ({ ...decidedOf(draft, entry.id), included })),
    )
    return null
  })
}

export function includeCosts(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.includeCosts'>,
): Result<Recorded, BusyError> {
  const { id, costIds, included } = input
  return changeDraft(services, person, id, { name: 'orders.includeCosts', input }, (order) => {
    const { decidedCosts, costs } = workOutDraft(services, order)
    const there = new Set(costs.map((cost) => cost.id))
    if (!costIds.every((costId) => there.has(costId))) return busyError('changedSinceShown')
    const rows = costIds.map(
      (costId): CostOnOrder => ({
        ...ALL_OF_IT,
        costId,
        ...decidedCosts.get(costId),
        included,
      }),
    )
    services.store.orderContents.putCosts(id, rows)
    return null
  })
}

/**
 * Writes hours down to fewer, or to an amount; several share the figure by what each is and comes to. Refused where it is more
 * than they are: nothing is written up.
 */
export function writeDownEntries(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.writeDownEntries'>,
): Result<Recorded, BusyError> {
  const { id, entryIds, to, reason } = input
  return changeDraft(services, person, id, { name: 'orders.writeDownEntries', input }, (order) => {
    const draft = workOutDraft(services, order)
    const chosen = chosenEntries(draft, entryIds)
    if (!chosen) return busyError('changedSinceShown')
    const figures = writtenDownTo(draft, chosen, to)
    if (!figures) return busyError('invalidInput')
    services.store.orderContents.putEntries(
      id,
      chosen.map((entry, at) => ({
        ...decidedOf(draft, entry.id),
        billedMinutes: figures[at]?.billedMinutes ?? null,
        billedOre: figures[at]?.billedOre ?? null,
        reason: to === null ? '' : reason,
      })),
    )
    return null
  })
}

export function writeDownCost(
  services: Services,
  person: Person,
  input: CallParsedInput<'orders.writeDownCost'>,
): Result<Recorded, BusyError> {
  const { id, costId, billedOre, reason } = input
  return changeDraft(services, person, id, { name: 'orders.writeDownCost', input }, (order) => {
    const { decidedCosts, costs } = workOutDraft(services, order)
    const cost = costs.find((each) => each.id === costId)
    if (!cost) return busyError('changedSinceShown')
    if (billedOre !== null && billedOre > ofQuantity(cost.quantityHundredths, cost.unitPriceOre)) {
      return busyError('invalidInput')
    }
    const said = { billedOre, reason: billedOre === null ? '' : reason }
    services.store.orderContents.putCosts(id, [
      { ...ALL_OF_IT, costId, ...decidedCosts.get(costId), ...said },
    ])
    return null
  })
}

type BilledFigures = Pick<EntryOnOrder, 'billedMinutes' | 'billedOre'>
type To = CallParsedInput<'orders.writeDownEntries'>['to']

/** What each of the hours is written down to; null where that is more than they are. */
function writtenDownTo(draft: WorkedOutDraft, chosen: readonly DraftEntry[], to: To): BilledFigures[] | null {
  if (to === null) return chosen.map(() => ({ billedMinutes: null, billedOre: null }))
  switch (to.kind) {
    case 'hours': {
      const minutes = chosen.map((entry) => entry.minutes)
      if (to.minutes > sum(minutes)) return null
      return sharedOut(to.minutes, minutes).map((billedMinutes) => ({ billedMinutes, billedOre: null }))
    }
    case 'amount': {
      const worth = worthOf(draft, chosen)
      if (to.ore > sum(worth.map(({ ore }) => ore))) return null
      const shares = billedShares(to.ore, worth)
      return chosen.map(({ id }) => ({ billedMinutes: null, billedOre: shares.get(id) ?? 0 }))
    }
    default:
      return exhaustive(to)
  }
}

/** What hours come to by the prices of their lines; what has none comes to nothing. */
function worthOf({ entries, input, lines }: WorkedOutDraft, chosen: readonly DraftEntry[]) {
  const prices = new Map(lines.map((line) => [line.key, line]))
  const onLine = (entry: DraftEntry) => ({ ...entry, lineKey: lineKeyOfEntry(entry, input) })
  const ofHours = new Map(entries.map((entry) => [lineKeyOfEntry(entry, input), entry.priceOre]))
  const byLine = worthByLine(
    chosen.map(onLine),
    entries.filter(({ included }) => included).map(onLine),
    // Hours that are left out, or written down to nothing, have a price, but no line.
    (key) => prices.get(key) ?? { unitPriceOre: ofHours.get(key) ?? 0, discountBasisPoints: 0 },
  )
  return byLine ?? []
}

/** The hours with these ids, where all of them may come on the draft. */
function chosenEntries({ entries }: WorkedOutDraft, ids: readonly EntryId[]): DraftEntry[] | null {
  const there = new Map(entries.map((entry) => [entry.id, entry]))
  const chosen = [...new Set(ids)].flatMap((id) => there.get(id) ?? [])
  return chosen.length === new Set(ids).size ? chosen : null
}

function decidedOf({ decidedEntries }: WorkedOutDraft, entryId: EntryId): EntryOnOrder {
  return { ...ALL_OF_IT, entryId, billedMinutes: null, ...decidedEntries.get(entryId) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
