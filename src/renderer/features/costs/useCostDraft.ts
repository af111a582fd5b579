import type { CostView } from '@shared/ipc/costs'
import { useState } from 'react'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import { useReadDay } from '../../app/useReadDay'
import { NO_PROJECT, type ProjectChoice } from '../booking/choice'
import { type CostDraft, emptyDraft, readDraft } from './costDraft'

/** What is typed of a cost, and what it comes to; begins as `cost` is, or new on `project`. */
export function useCostDraft(cost: CostView | null, project: ProjectChoice = NO_PROJECT) {
  const formats = useFormats()
  const readDay = useReadDay()
  const [given] = useState(() => (cost ? draftOf(cost, formats) : newDraft(formats, project)))
  const [draft, setDraft] = useState(given)
  const day = readDay(draft.dayText, draft.day)
  const change = (typed: Partial<CostDraft>) => setDraft((before) => ({ ...before, ...typed }))
  return {
    draft,
    day,
    ...readDraft(draft, day, formats.language),
    isTyped: (Object.keys(given) as (keyof CostDraft)[]).some((name) => draft[name] !== given[name]),
    change,
    /** The day field is left: what was understood is written out. */
    leaveDay: () => day && change({ day, dayText: formats.dayNumeric(day) }),
    /** Begins anew on the same project and day. */
    another: () => setDraft(({ project: same, day: near, dayText }) => emptyDraft(near, dayText, same)),
  }
}

function newDraft({ dayNumeric }: ReturnType<typeof useFormats>, project: ProjectChoice): CostDraft {
  const day = today()
  return emptyDraft(day, dayNumeric(day), project)
}

function draftOf(cost: CostView, { dayNumeric, kroner, number }: ReturnType<typeof useFormats>): CostDraft {
  const { markupBasisPoints, productTripletexId, productName } = cost
  return {
    project: { kind: 'project', id: cost.projectId, name: cost.projectName },
    day: cost.day,
    dayText: dayNumeric(cost.day),
    description: cost.description,
    product:
      productTripletexId === null ? null : { tripletexId: productTripletexId, name: productName ?? '' },
    quantity: number(cost.quantityHundredths / 100),
    unitCost: kroner(cost.unitCostOre),
    pricing: markupBasisPoints === null ? 'price' : 'markup',
    markup: number((markupBasisPoints ?? 0) / 100),
    unitPrice: kroner(cost.unitPriceOre),
    billable: cost.billable,
  }
}
