import { archivePerson, changePerson, restorePerson } from '@main/people/changePeople'
import { deleteGroup, saveGroup } from '@main/people/groups'
import { archiveProject, changeProject, restoreProject } from '@main/projects/changeProject'
import { createProject } from '@main/projects/createProject'
import { saveSetup, setLeader, setMember, setWorkTypes } from '@main/projects/setUpProject'
import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { saveEntry } from '@main/time/saveEntry'
import { deleteEntries, submitEntries } from '@main/time/submitEntries'
import { redoLatest, undoLatest } from '@main/time/undo'
import {
  archiveWorkType,
  changeWorkType,
  createWorkType,
  restoreWorkType,
} from '@main/workTypes/changeWorkTypes'
import { saveWorkTypeSetup } from '@main/workTypes/saveWorkTypeSetup'
import { EntryId, type PersonId } from '@shared/domain/ids'
import { BudgetKind, BudgetPer, PriceSetup } from '@shared/domain/projectSetup'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { facts, type RegisterWorld, registerWorld } from './register'

type Step = (world: RegisterWorld) => unknown

const figure = fc.option(fc.integer({ min: 0, max: 500_000 }))
const flag = fc.boolean()
const one = fc.nat({ max: 1 })
const name = fc.constantFrom('Arbeid', 'Møte', 'Reise', 'Fjord')
const pick = <T>(place: number, ...all: [T, T]): T => (place === 0 ? all[0] : all[1])
const personOf = ({ ids }: RegisterWorld, place: number): PersonId => pick(place, ids.self, ids.ola)
const projectOf = ({ ids }: RegisterWorld, place: number) => pick(place, ids.project, ids.other)
const workTypeOf = ({ ids }: RegisterWorld, place: number) => pick(place, ids.work, ids.meeting)
const anEntry = ({ sqlite }: RegisterWorld): EntryId[] =>
  sqlite
    .prepare<[], string>('select id from time_entries where deleted_at is null order by id limit 1')
    .pluck()
    .all()
    .map((id) => EntryId.parse(id))

const hours: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(one, one, fc.integer({ min: 1, max: 600 })).map(
    ([project, workType, minutes]): Step =>
      (world) =>
        saveEntry(
          world.services,
          world.person,
          world.input({
            projectId: projectOf(world, project),
            workTypeId: workTypeOf(world, workType),
            span: { kind: 'duration', minutes },
          }),
        ),
  ),
  fc.constant<Step>((world) => deleteEntries(world.services, world.person, anEntry(world))),
  fc.constant<Step>((world) => submitEntries(world.services, world.person, anEntry(world))),
)

const setup = fc.record(
  {
    color: fc.option(fc.integer({ min: 1, max: 8 })),
    billable: flag,
    membersOnly: flag,
    chosenWorkTypesOnly: flag,
    notes: fc.constantFrom('', 'Nøkkel under matta'),
    priceSetup: fc.constantFrom(...PriceSetup.options),
    priceOre: figure,
    budgetKind: fc.constantFrom(...BudgetKind.options),
    budgetPer: fc.constantFrom(...BudgetPer.options),
    budget: figure,
  },
  { requiredKeys: [] },
)
const projects: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(one, setup).map(
    ([place, change]): Step =>
      (world) =>
        saveSetup(world.services, projectOf(world, place), change),
  ),
  fc.tuple(one, flag).map(
    ([place, archived]): Step =>
      (world) =>
        (archived ? archiveProject : restoreProject)(world.services, projectOf(world, place)),
  ),
  fc.tuple(one, fc.constantFrom('1', '2', '12'), name).map(
    ([place, number, called]): Step =>
      (world) =>
        changeProject(world.services, projectOf(world, place), { ...facts, number, name: called }),
  ),
  fc.tuple(one, one, flag, figure).map(
    ([project, person, member, priceOre]): Step =>
      (world) =>
        setMember(world.services, {
          id: projectOf(world, project),
          personId: personOf(world, person),
          member,
          priceOre,
        }),
  ),
  fc.tuple(one, one, flag).map(
    ([project, person, leads]): Step =>
      (world) =>
        setLeader(world.services, {
          id: projectOf(world, project),
          personId: personOf(world, person),
          leads,
        }),
  ),
  fc
    .tuple(one, one, fc.record({ offered: flag, priceOre: figure, budget: figure }, { requiredKeys: [] }))
    .map(
      ([project, workType, change]): Step =>
        (world) =>
          setWorkTypes(world.services, {
            id: projectOf(world, project),
            workTypes: [{ workTypeId: workTypeOf(world, workType), ...change }],
          }),
    ),
  name.map(
    (called): Step =>
      (world) =>
        createProject(world.services, world.person, { name: called }),
  ),
)

const workTypes: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(one, name, flag).map(
    ([place, called, billable]): Step =>
      (world) =>
        changeWorkType(world.services, workTypeOf(world, place), { name: called, billable }),
  ),
  fc.tuple(one, flag).map(
    ([place, archived]): Step =>
      (world) =>
        (archived ? archiveWorkType : restoreWorkType)(world.services, workTypeOf(world, place)),
  ),
  fc.tuple(one, fc.constantFrom('', 'Fag'), figure).map(
    ([place, category, priceOre]): Step =>
      (world) =>
        saveWorkTypeSetup(world.services, workTypeOf(world, place), { category, priceOre }),
  ),
  name.map(
    (called): Step =>
      (world) =>
        createWorkType(world.services, { name: called, billable: true }),
  ),
)

const people: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('2', '22', '').map(
    (employeeNumber): Step =>
      ({ services, ids }) =>
        changePerson(services, ids.ola, { name: 'Ola', email: '', employeeNumber, role: 'employee' }),
  ),
  flag.map(
    (archived): Step =>
      ({ services, ids }) =>
        (archived ? archivePerson : restorePerson)(services, ids.ola),
  ),
  fc.tuple(one, flag, flag).map(
    ([place, hasMembers, under]): Step =>
      ({ services, ids }) =>
        saveGroup(services, {
          id: pick(place, ids.oslo, ids.grid),
          name: 'Bergen',
          parentId: under ? ids.oslo : null,
          members: hasMembers ? [ids.ola] : [],
          leaders: hasMembers ? [] : [ids.ola, ids.self],
        }),
  ),
  one.map(
    (place): Step =>
      ({ services, ids }) =>
        deleteGroup(services, pick(place, ids.oslo, ids.grid)),
  ),
  figure.map(
    (defaultPriceOre): Step =>
      ({ services }) =>
        changeCompanySettings(services, { defaultPriceOre }),
  ),
)

describe('hours and what people set up, changed in any order,', () => {
  it('are as they were at the start when all is undone, and as at the end when all is made again', () => {
    // Every run ends where it began, so that one workspace serves them all.
    const world = registerWorld()
    const { services } = world
    world.sqlite.pragma('synchronous = off')
    const stands = () => ({ rows: world.rows(), entries: world.entries() })
    const undone = (states: readonly ReturnType<typeof stands>[]) => {
      for (const state of states.toReversed()) {
        world.clock.advance(1_000)
        expect(good(undoLatest(services)).refused).toBe(null)
        expect(stands()).toEqual(state)
      }
      expect(good(undoLatest(services)).done).toBe(null)
    }
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hours, projects, workTypes, people), { minLength: 1, maxLength: 25 }),
        (steps) => {
          services.history.clear()
          const states = [stands()]
          for (const step of steps) {
            world.clock.advance(1_000)
            const { latest } = services.history.state()
            step(world)
            if (services.history.state().latest === latest) expect(stands()).toEqual(states.at(-1))
            else states.push(stands())
          }
          undone(states.slice(0, -1))
          for (const state of states.slice(1)) {
            world.clock.advance(1_000)
            expect(good(redoLatest(services)).refused).toBe(null)
            expect(stands()).toEqual(state)
          }
          undone(states.slice(0, -1))
        },
      ),
      { numRuns: 50 },
    )
  }, 120_000)
})
