import { z } from 'zod'
import { PersonId, WorkTypeId } from './ids'
import { Ore, ProjectSetup } from './projectSetup'

/**
 * What Busy knows of a work type on a project. `priceCleared`: somebody took its price away; without that, one that has no price
 * was never given one. `budget` is its share, in minutes or øre by the kind of the project's.
 */
export const WorkTypeOnProject = z.object({
  workTypeId: WorkTypeId,
  offered: z.boolean(),
  priceOre: Ore.nullable(),
  priceCleared: z.boolean(),
  budget: Ore.nullable(),
})
export type WorkTypeOnProject = z.infer<typeof WorkTypeOnProject>

/** Somebody who is a member of a project, or whose hours have a price there. `priceOre`: what an hour of theirs costs. */
export const ProjectMember = z.object({
  personId: PersonId,
  member: z.boolean(),
  priceOre: Ore.nullable(),
})
export type ProjectMember = z.infer<typeof ProjectMember>

/** All that was set up on a project. */
export type StandingSetup = {
  setup: ProjectSetup
  workTypes: readonly WorkTypeOnProject[]
  members: readonly ProjectMember[]
  leaders: readonly PersonId[]
}

/**
 * What a change of a project's setup replaced, and nothing else, so that putting it back leaves alone what was changed since.
 * `was` null: the project said nothing of that work type or person.
 */
export const ReplacedSetup = z.object({
  setup: ProjectSetup.partial(),
  workTypes: z.array(z.object({ workTypeId: WorkTypeId, was: WorkTypeOnProject.nullable() })),
  members: z.array(z.object({ personId: PersonId, was: ProjectMember.nullable() })),
  leaders: z.array(z.object({ personId: PersonId, led: z.boolean() })),
})
export type ReplacedSetup = z.infer<typeof ReplacedSetup>

/** What must be put back to come from `after` to `before` again. */
export function replacedSetup(before: StandingSetup, after: StandingSetup): ReplacedSetup {
  const led = new Set(before.leaders)
  const leads = new Set(after.leaders)
  return {
    setup: changedFrom(before.setup, after.setup),
    workTypes: replaced(before.workTypes, after.workTypes, (each) => each.workTypeId).map(({ id, was }) => ({
      workTypeId: id,
      was,
    })),
    members: replaced(before.members, after.members, (each) => each.personId).map(({ id, was }) => ({
      personId: id,
      was,
    })),
    leaders: [...new Set([...led, ...leads])]
      .filter((personId) => led.has(personId) !== leads.has(personId))
      .map((personId) => ({ personId, led: led.has(personId) })),
  }
}

function changedFrom(before: ProjectSetup, after: ProjectSetup): Partial<ProjectSetup> {
  const fields = ProjectSetup.keyof().options.filter((field) => before[field] !== after[field])
  return Object.fromEntries(fields.map((field) => [field, before[field]]))
}

function replaced<Row, Id>(
  before: readonly Row[],
  after: readonly Row[],
  idOf: (row: Row) => Id,
): { id: Id; was: Row | null }[] {
  const was = new Map(before.map((row) => [idOf(row), row]))
  const is = new Map(after.map((row) => [idOf(row), row]))
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  return ids
    .map((id) => ({ id, was: was.get(id) ?? null, is: is.get(id) ?? null }))
    .filter((each) => JSON.stringify(each.was) !== JSON.stringify(each.is))
    .map(({ id, was: row }) => ({ id, was: row }))
}
