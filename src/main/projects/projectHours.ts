import { totalOf } from '@shared/domain/pricing'
import { isBillable, type ProjectSetup } from '@shared/domain/projectSetup'
import type { HoursByState, HoursLine, ProjectPage } from '@shared/ipc/projectViews'
import type { ProjectHours } from '../db/projectFigureRepository'
import { type ProjectMoney, pricedHours } from './projectBudget'

/** How hours on a project are named, and what they cost. `withAmounts`: whether what they come to may be seen. */
type HoursView = {
  setup: ProjectSetup
  money: ProjectMoney
  workTypeName: (id: string | null) => string
  personName: (id: string) => string
  withAmounts: boolean
}

/** The `hours` on a project that may be seen, by everybody who works here or by one alone, on archived work types too. */
export function projectHours(hours: readonly ProjectHours[], view: HoursView): ProjectPage['hours'] {
  const { setup, withAmounts } = view
  const billable = pricedHours(setup, view.money, hours).filter((each) => each.billable)
  const total = withAmounts ? totalOf(billable) : null
  const days = hours.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).toSorted()
  return {
    totals: byState(hours),
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    billableMinutes: hours
      .filter((each) => !each.planned && isBillable(setup.billable, each.billable))
      .reduce((sum, { minutes }) => sum + minutes, 0),
    amountOre: total?.ore ?? null,
    unpricedMinutes: total?.unpricedMinutes ?? null,
    unpriced: withAmounts ? unpricedLines(billable, view) : [],
    byWorkType: linesBy(hours, (each) => [each.workTypeId ?? '', view.workTypeName(each.workTypeId)]),
    byPerson: linesBy(hours, (each) => [each.personId, view.personName(each.personId)]),
  }
}

/** What lacks a price and has hours that may be billed, where prices are given one by one. */
function unpricedLines(
  billable: ReturnType<typeof pricedHours>,
  { setup, workTypeName, personName }: HoursView,
): ProjectPage['hours']['unpriced'] {
  if (setup.priceSetup === 'project') return []
  const minutesOf = new Map<string, number>()
  for (const { priceOre, minutes, personId, workTypeId } of billable) {
    const id = setup.priceSetup === 'person' ? personId : (workTypeId ?? '')
    if (priceOre === null) minutesOf.set(id, minutes + (minutesOf.get(id) ?? 0))
  }
  const nameOf = setup.priceSetup === 'person' ? personName : workTypeName
  return [...minutesOf]
    .map(([id, minutes]) => ({ id, name: nameOf(id), minutes }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))
}

function linesBy(
  hours: readonly ProjectHours[],
  nameOf: (each: ProjectHours) => [id: string, name: string],
): HoursLine[] {
  const groups = new Map<string, { name: string; hours: ProjectHours[] }>()
  for (const each of hours) {
    const [id, name] = nameOf(each)
    const group = groups.get(id) ?? { name, hours: [] }
    group.hours.push(each)
    groups.set(id, group)
  }
  return [...groups]
    .map(([id, group]) => ({ id, name: group.name, ...byState(group.hours) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'))
}

function byState(hours: readonly ProjectHours[]): HoursByState {
  const sums: HoursByState = { planned: 0, logged: 0, submitted: 0, approved: 0 }
  for (const each of hours) sums[stateOf(each)] += each.minutes
  return sums
}

/** Hours ahead may be approved already, as vacation is: how far they have come says more than when they are. */
function stateOf({ status, planned }: ProjectHours): keyof HoursByState {
  if (status === 'approved' || status === 'onOrder') return 'approved'
  if (status === 'submitted') return 'submitted'
  return planned ? 'planned' : 'logged'
}
