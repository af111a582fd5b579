import type { EntryId } from '@shared/domain/ids'
import type { CallInput } from '@shared/ipc/contract'
import type { Recorded } from '@shared/ipc/history'
import type { OrderCost, OrderDraft, OrderEntry, OrderLineChange } from '@shared/ipc/orders'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callBusy } from '../../../app/busyClient'
import { useErrorText } from '../../../app/errorText'
import { useHistory } from '../../../app/history/useHistory'
import { showToast } from '../../../app/toast'
import { inOrderOf } from './lineOrder'

export type DraftChanges = ReturnType<typeof useDraftChanges>

type Head = CallInput<'orders.changeDraft'>['change']
type BilledDown = CallInput<'orders.writeDownEntries'>['to']

/** What is shown as it was chosen, until main has answered with the draft as it then is. */
type Wanted = { of: OrderDraft; ticks: ReadonlyMap<string, boolean>; keys: readonly string[] | null }

/** What can be changed of a draft, each change told of with the way back; and the draft as it is to be shown meanwhile. */
export function useDraftChanges(draft: OrderDraft) {
  const { t } = useTranslation()
  const { say } = useHistory()
  const errorText = useErrorText()
  const [kept, setWanted] = useState<Wanted | null>(null)
  const wanted = kept?.of === draft ? kept : null
  const shown = useMemo(() => withWanted(draft, wanted), [draft, wanted])
  const { id } = draft

  /** Answers whether it was done. */
  const run = async (call: Promise<Recorded>, message: string): Promise<boolean> => {
    try {
      const { step } = await call
      void say(message, step)
      return true
    } catch (error) {
      setWanted(null)
      void showToast({ message: errorText(error), tone: 'bad' })
      return false
    }
  }
  const tick = (keys: readonly string[], on: boolean) =>
    setWanted((before) => {
      const now = before?.of === draft ? before : { of: draft, ticks: new Map<string, boolean>(), keys: null }
      return { ...now, ticks: new Map([...now.ticks, ...keys.map((key) => [key, on] as const)]) }
    })
  const ticked = (count: number, on: boolean) =>
    on ? t('orders.done.included', { count }) : t('orders.done.leftOut', { count })

  return {
    shown,
    head: (change: Head) => void run(callBusy('orders.changeDraft', { id, change }), t('orders.done.head')),
    /** Takes hours and costs along, or leaves them out. */
    async include(entries: readonly OrderEntry[], costs: readonly OrderCost[], on: boolean): Promise<void> {
      const entryIds = entries.filter(({ included }) => included !== on).map((entry) => entry.id)
      const costIds = costs.filter(({ included }) => included !== on).map((cost) => cost.id)
      tick([...entryIds, ...costIds], on)
      if (entryIds.length > 0) {
        const call = callBusy('orders.includeEntries', { id, entryIds, included: on })
        if (!(await run(call, ticked(entryIds.length, on)))) return
      }
      if (costIds.length > 0) {
        const call = callBusy('orders.includeCosts', { id, costIds, included: on })
        await run(call, ticked(costIds.length, on))
      }
    },
    writeDownEntries: (entryIds: readonly EntryId[], to: BilledDown, reason: string) =>
      run(
        callBusy('orders.writeDownEntries', { id, entryIds: [...entryIds], to, reason }),
        t(to ? 'orders.done.writtenDown' : 'orders.done.writeDownRemoved'),
      ),
    writeDownCost: (costId: OrderCost['id'], billedOre: number | null, reason: string) =>
      run(
        callBusy('orders.writeDownCost', { id, costId, billedOre, reason }),
        t(billedOre !== null ? 'orders.done.writtenDown' : 'orders.done.writeDownRemoved'),
      ),
    line: (key: string, change: OrderLineChange) =>
      void run(callBusy('orders.editLine', { id, key, change }), t('orders.done.line')),
    /** All of a line is as it is worked out again. */
    resetLine: (key: string) => {
      const change = {
        description: null,
        quantityHundredths: null,
        unitPriceOre: null,
        discountBasisPoints: null,
        reason: '',
      }
      void run(callBusy('orders.editLine', { id, key, change }), t('orders.done.lineReset'))
    },
    /** Adds a line of one's own; answers its key, or null where it was refused. */
    async addLine(): Promise<string | null> {
      try {
        return (await callBusy('orders.addLine', { id, line: {} })).key
      } catch (error) {
        void showToast({ message: errorText(error), tone: 'bad' })
        return null
      }
    },
    removeLine: (key: string) =>
      void run(callBusy('orders.removeLine', { id, key }), t('orders.done.lineRemoved')),
    moveLines(keys: readonly string[]): void {
      setWanted((before) => ({
        of: draft,
        ticks: before?.of === draft ? before.ticks : new Map(),
        keys,
      }))
      void run(callBusy('orders.moveLines', { id, keys: [...keys] }), t('orders.done.moved'))
    },
    deleteDraft: () => run(callBusy('orders.deleteDraft', { id }), t('orders.done.draftDeleted')),
  }
}

function withWanted(draft: OrderDraft, wanted: Wanted | null): OrderDraft {
  if (!wanted) return draft
  const { ticks, keys } = wanted
  const asTicked = <Thing extends { id: string; included: boolean }>(things: Thing[]): Thing[] =>
    ticks.size === 0
      ? things
      : things.map((thing) => ({ ...thing, included: ticks.get(thing.id) ?? thing.included }))
  return {
    ...draft,
    entries: asTicked(draft.entries),
    costs: asTicked(draft.costs),
    lines: keys === null ? draft.lines : inOrderOf(draft.lines, keys),
  }
}
