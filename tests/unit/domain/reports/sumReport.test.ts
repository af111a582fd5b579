import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { addDays, LocalDay } from '@shared/domain/localDay'
import { totalOf } from '@shared/domain/pricing'
import { isBillable } from '@shared/domain/projectSetup'
import { hasCapacity, ReportColumn, ReportDimension } from '@shared/domain/reports/dimension'
import { addFigures, figureOf, NO_FIGURES, type ReportFigures } from '@shared/domain/reports/figures'
import type { ReportFacts, ReportHours } from '@shared/domain/reports/reportHours'
import { type Stretch, stretchesOf } from '@shared/domain/reports/stretches'
import { createReportSum, type ReportGrouping, type SummedGroup } from '@shared/domain/reports/sumReport'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const people = ['kari', 'ola', 'pia'].map((id) => PersonId.parse(id))
const projects = ['havila', 'nordlys', 'intern', 'svart'].map((id) => ProjectId.parse(id))
const workTypes = ['advice', 'travel', 'meeting'].map((id) => WorkTypeId.parse(id))
const from = LocalDay.parse('2026-10-26')

/** Odd prices, so that nearly every part of an hour is a broken number of øre. «Intern» is not billable, and «svart» not to be seen. */
const price = (projectId: string, hour: { workTypeId: WorkTypeId | null; personId: PersonId }) => {
  if (projectId === 'havila') return 119_999
  if (hour.workTypeId === 'travel') return null
  return projectId === 'nordlys' ? 100_001 + people.indexOf(hour.personId) * 7 : 33_333
}

const facts: ReportFacts = {
  person: (id) => ({ name: id }),
  project: (id) => ({
    number: '',
    name: id ?? '',
    color: null,
    customer: id === 'havila' || id === 'nordlys' ? { key: 'fjord', name: 'Fjord' } : null,
    billable: id === null ? null : id !== 'intern',
    priceOf: id === 'svart' ? null : id === null ? () => null : (hour) => price(id, hour),
  }),
  workType: (id) => ({
    name: id ?? '',
    billable: id !== null && id !== 'meeting',
    category: id === 'advice' ? 'Fag' : '',
  }),
}

const stretches = stretchesOf(from, addDays(from, 27))
const hours = fc.record({
  stretch: fc.constantFrom(...stretches),
  hours: fc
    .record({
      personId: fc.constantFrom(...people),
      projectId: fc.constantFrom(null, ...projects),
      workTypeId: fc.constantFrom(null, ...workTypes),
      minutes: fc.integer({ min: 1, max: 900 }),
      told: fc.integer({ min: 0, max: 900 }),
    })
    .map(({ told, ...each }): ReportHours => ({ ...each, sent: Math.min(told, each.minutes) })),
})
const dimension = fc.constantFrom(...ReportDimension.options)
const grouping = fc
  .record({ group: dimension, subgroup: fc.option(dimension) })
  .filter(({ group, subgroup }) => group !== subgroup)
const capacity = { people, minutesIn: ({ from: first }: Stretch) => (first.endsWith('6') ? 901 : 450) }

type Done = readonly { stretch: Stretch; hours: ReportHours }[]

function summed(done: Done, by: ReportGrouping): SummedGroup[] {
  const sum = createReportSum(by, facts)
  for (const each of done) sum.add(each.stretch, each.hours)
  const work = sum.result(stretches, capacity)
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value
}

const sumOf = (figures: readonly ReportFigures[]) => figures.reduce(addFigures, NO_FIGURES)
const totalIn = (groups: readonly SummedGroup[]) => sumOf(groups.map(({ figures }) => figures))

/** Everything that a report tells, counted in the plainest way. */
function recounted(done: Done): Omit<ReportFigures, 'capacity'> {
  const minutes = (of: Done) => of.reduce((sum, each) => sum + each.hours.minutes, 0)
  const billable = done.filter(({ hours: { projectId, workTypeId } }) =>
    isBillable(facts.project(projectId).billable, facts.workType(workTypeId).billable),
  )
  const ofProjects = [null, ...projects].map((id) => {
    const { priceOf } = facts.project(id)
    if (priceOf === null) return { ore: 0, unpricedMinutes: 0 }
    const ofProject = billable.filter((each) => each.hours.projectId === id)
    return totalOf(ofProject.map((each) => ({ ...each.hours, priceOre: priceOf(each.hours) })))
  })
  return {
    registered: minutes(done),
    billable: minutes(billable),
    ore: ofProjects.reduce((sum, { ore }) => sum + ore, 0),
    unpriced: ofProjects.reduce((sum, { unpricedMinutes }) => sum + unpricedMinutes, 0),
    sent: done.reduce((sum, each) => sum + each.hours.sent, 0),
  }
}

describe('a report', () => {
  it('is the sum of its groups and of their subgroups in every figure, to the minute and the øre', () => {
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 120 }), grouping, (done, by) => {
        const groups = summed(done, by)
        for (const { figures, subgroups } of by.subgroup === null ? [] : groups) {
          const parts = sumOf(subgroups.map((each) => each.figures))
          const told = hasCapacity(by.subgroup ?? by.group)
          expect({ ...parts, capacity: told ? parts.capacity : figures.capacity }).toEqual(figures)
        }
        expect(totalIn(groups)).toEqual({
          ...recounted(done),
          capacity: hasCapacity(by.group) ? sumOf(groups.map((each) => each.figures)).capacity : null,
        })
      }),
    )
  })

  it('comes to the same, however it is divided', () => {
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 120 }), grouping, grouping, (done, one, other) => {
        const [first, second] = [totalIn(summed(done, one)), totalIn(summed(done, other))]
        expect({ ...first, capacity: null }).toEqual({ ...second, capacity: null })
        if (hasCapacity(one.group) && hasCapacity(other.group)) expect(first.capacity).toBe(second.capacity)
      }),
    )
  })

  it('gives each group what it comes to by itself, but for one øre for each price in it', () => {
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 60 }), dimension, (done, group) => {
        for (const { key, figures } of summed(done, { group, subgroup: null })) {
          const own = done.filter((each) =>
            summed([each], { group, subgroup: null }).some(
              (it) => it.key === key && it.figures.registered > 0,
            ),
          )
          const prices = new Set(
            own.map(
              ({ hours: each }) =>
                `${each.projectId} ${each.workTypeId} ${price(each.projectId ?? '', each)}`,
            ),
          ).size
          expect(Math.abs(figures.ore - recounted(own).ore)).toBeLessThanOrEqual(prices)
          expect(figures.registered).toBe(recounted(own).registered)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('tells the capacity of people, weeks and months, and of nothing else', () => {
    const days = stretches.reduce((sum, stretch) => sum + capacity.minutesIn(stretch), 0)
    const of = (group: ReportDimension, subgroup: ReportDimension | null) => summed([], { group, subgroup })
    expect(of('person', 'week').map(({ figures }) => figures.capacity)).toEqual([days, days, days])
    expect(totalIn(of('month', 'person')).capacity).toBe(3 * days)
    expect(of('person', 'project')[0]).toMatchObject({ figures: { capacity: days }, subgroups: [] })
    expect(of('project', 'person')).toEqual([])
  })
})

it('every column but the rate is a sum', () => {
  const figures = { capacity: 4500, registered: 600, billable: 450, ore: 1, unpriced: 30, sent: 120 }
  expect(
    Object.fromEntries(ReportColumn.options.map((column) => [column, figureOf(figures, column)])),
  ).toEqual({
    capacity: 4500,
    registered: 600,
    billable: 450,
    rate: 0.75,
    amount: 1,
    unpriced: 30,
    sent: 120,
    notSent: 480,
  })
  expect(figureOf(NO_FIGURES, 'rate')).toBeNull()
})
