import type { PersonId } from '../ids'
import { hasCapacity, type ReportDimension } from './dimension'
import { addFigures, NO_FIGURES, type ReportFigures } from './figures'
import { groupKeyOf, isBillableHour, type ReportFacts, type ReportHours } from './reportHours'
import { shareOut } from './shareOut'
import type { Stretch } from './stretches'

/** What hours are put together by: groups, and groups within them. */
export type ReportGrouping = { group: ReportDimension; subgroup: ReportDimension | null }

export type SummedGroup = {
  key: string
  figures: ReportFigures
  subgroups: readonly { key: string; figures: ReportFigures }[]
}

/** Whose capacity counts, and what each is expected to do in a stretch. */
export type ReportCapacity = { people: readonly PersonId[]; minutesIn: (stretch: Stretch) => number }

type Cell = { group: string; subgroup: string; figures: ReportFigures }
/** All hours that are put together before they are rounded: of a project, with one work type, at one price. */
type Line = { priceOre: number; minutes: Map<Cell, number> }

/**
 * Puts hours together, one stretch after the other. Every figure of a group is the sum of those of its subgroups, and of all the sum
 * of the groups, to the minute and the øre: amounts are rounded for all hours of a project with one work type at one price together, as
 * they are on the project and on its orders, and shared out from there. So the whole comes to the same however it is divided.
 */
export function createReportSum({ group, subgroup }: ReportGrouping, facts: ReportFacts) {
  const cells = new Map<string, Map<string, Cell>>()
  const lines = new Map<string, Line>()

  function cellOf(groupKey: string, subgroupKey: string): Cell {
    const inGroup = cells.get(groupKey) ?? new Map<string, Cell>()
    if (inGroup.size === 0) cells.set(groupKey, inGroup)
    const known = inGroup.get(subgroupKey)
    if (known) return known
    const cell = { group: groupKey, subgroup: subgroupKey, figures: { ...NO_FIGURES } }
    inGroup.set(subgroupKey, cell)
    return cell
  }

  function addAmount(hours: ReportHours, cell: Cell): void {
    const { priceOf } = facts.project(hours.projectId)
    if (priceOf === null) return
    const priceOre = priceOf(hours)
    if (priceOre === null) {
      cell.figures.unpriced += hours.minutes
      return
    }
    const key = `${hours.projectId}|${hours.workTypeId}|${priceOre}`
    const line = lines.get(key) ?? { priceOre, minutes: new Map<Cell, number>() }
    lines.set(key, line)
    line.minutes.set(cell, hours.minutes + (line.minutes.get(cell) ?? 0))
  }

  /** Gives the subgroups their capacity, where they have one, and answers that of the groups. */
  function addCapacity(stretches: readonly Stretch[], capacity: ReportCapacity): Map<string, number> {
    const ofGroup = new Map<string, number>()
    for (const [stretch, personId, minutes] of expected(stretches, capacity)) {
      const hours = { personId, projectId: null, workTypeId: null }
      const key = groupKeyOf(group, hours, stretch, facts)
      ofGroup.set(key, minutes + (ofGroup.get(key) ?? 0))
      if (subgroup !== null && !hasCapacity(subgroup)) continue
      const part = subgroup === null ? '' : groupKeyOf(subgroup, hours, stretch, facts)
      const { figures } = cellOf(key, part)
      figures.capacity = minutes + (figures.capacity ?? 0)
    }
    return ofGroup
  }

  return {
    /** Counts hours in. Each belongs to one group and one subgroup. */
    add(stretch: Stretch, hours: ReportHours): void {
      const cell = cellOf(
        groupKeyOf(group, hours, stretch, facts),
        subgroup === null ? '' : groupKeyOf(subgroup, hours, stretch, facts),
      )
      cell.figures.registered += hours.minutes
      cell.figures.sent += hours.sent
      if (!isBillableHour(hours, facts)) return
      cell.figures.billable += hours.minutes
      addAmount(hours, cell)
    },
    /**
     * What all of it came to. To be asked once, when all is counted in; can pause where it yields. `capacity` null: it cannot be
     * told.
     */
    *result(stretches: readonly Stretch[], capacity: ReportCapacity | null): Generator<void, SummedGroup[]> {
      for (const { priceOre, minutes } of lines.values()) {
        const parts = [...minutes].toSorted(([one], [other]) => inOrder(one, other))
        const shares = shareOut(
          parts.map(([, part]) => part),
          priceOre,
        )
        for (const [at, [cell]] of parts.entries()) cell.figures.ore += shares[at] ?? 0
        yield
      }
      const ofGroup = capacity && hasCapacity(group) ? addCapacity(stretches, capacity) : null
      yield
      const keys = new Set([...cells.keys(), ...(ofGroup?.keys() ?? [])])
      return [...keys].map((key) => {
        const parts = [...(cells.get(key)?.values() ?? [])]
        const sum = parts.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES)
        return {
          key,
          figures: ofGroup ? { ...sum, capacity: ofGroup.get(key) ?? 0 } : sum,
          subgroups:
            subgroup === null ? [] : parts.map((cell) => ({ key: cell.subgroup, figures: cell.figures })),
        }
      })
    },
  }
}

function inOrder(one: Cell, other: Cell): number {
  if (one.group !== other.group) return one.group < other.group ? -1 : 1
  return one.subgroup < other.subgroup ? -1 : 1
}

function* expected(
  stretches: readonly Stretch[],
  { people, minutesIn }: ReportCapacity,
): Generator<[Stretch, PersonId, number]> {
  for (const stretch of stretches) {
    const minutes = minutesIn(stretch)
    for (const personId of people) yield [stretch, personId, minutes]
  }
}
