import {
  type BookableProject,
  bookingObstacle,
  projectObstacle,
  underRules,
  WorkTypeKind,
  workTypeAllowed,
  workTypeFits,
} from '@shared/domain/bookable'
import { describe, expect, it } from 'vitest'
import { day } from './zones'

const project: BookableProject = {
  origin: 'tripletex',
  archived: false,
  startDate: day('2026-01-10'),
  endDate: day('2026-06-30'),
  participantsOnly: false,
  linkedWorkTypesOnly: false,
  localWorkTypes: false,
}

it.each([
  ['2026-01-09', {}, 'notStarted'],
  ['2026-01-10', {}, null],
  ['2026-06-30', {}, null],
  ['2026-07-01', {}, 'ended'],
  ['2030-01-01', { endDate: null }, null],
  ['2000-01-01', { startDate: null }, null],
  ['2026-03-01', { archived: true }, 'archived'],
  ['2026-07-01', { archived: true }, 'archived'],
  ['2026-03-01', { participantsOnly: true }, 'notParticipant'],
] satisfies [string, Partial<BookableProject>, string | null][])(
  'on %s, %j: %s',
  (date, change, obstacle) => {
    expect(projectObstacle({ ...project, ...change }, day(date), false)).toBe(obstacle)
  },
)

it('takes participants where it is for them only', () => {
  expect(projectObstacle({ ...project, participantsOnly: true }, day('2026-03-01'), true)).toBeNull()
})

describe('the work types that fit', () => {
  const where = {
    'no project': null,
    'a project made here': { origin: 'busy', linkedWorkTypesOnly: false, localWorkTypes: true },
    'a project of Tripletex': { origin: 'tripletex', linkedWorkTypesOnly: false, localWorkTypes: false },
    'a project for linked ones only': {
      origin: 'tripletex',
      linkedWorkTypesOnly: true,
      localWorkTypes: false,
    },
    'one of Tripletex, with work types made here': {
      origin: 'tripletex',
      linkedWorkTypesOnly: true,
      localWorkTypes: true,
    },
  } as const
  const unlinked: Record<keyof typeof where, WorkTypeKind[]> = {
    'no project': ['local', 'internal'],
    'a project made here': ['local', 'anyProject'],
    'a project of Tripletex': ['anyProject'],
    'a project for linked ones only': [],
    'one of Tripletex, with work types made here': ['local'],
  }
  const places: (keyof typeof where)[] = [
    'no project',
    'a project made here',
    'a project of Tripletex',
    'a project for linked ones only',
    'one of Tripletex, with work types made here',
  ]

  it.each(places)('on %s', (place) => {
    const fitting = WorkTypeKind.options.filter((kind) =>
      workTypeFits(where[place], { kind, archived: false, linked: false }),
    )
    expect(fitting).toEqual(unlinked[place])
    for (const kind of WorkTypeKind.options) {
      expect(workTypeFits(where[place], { kind, archived: true, linked: true })).toBe(false)
    }
  })

  it('include every one that is linked to the project', () => {
    for (const kind of WorkTypeKind.options) {
      const linked = { kind, archived: false, linked: true }
      expect(workTypeFits(where['a project for linked ones only'], linked)).toBe(true)
    }
  })
})

it.each([
  ['tripletex', true, false],
  ['tripletex', false, true],
  ['busy', true, true],
  ['busy', false, true],
] as const)(
  'a project of %s takes work types made here, with work-type sync %s: %s',
  (origin, sync, takes) => {
    const rules = { participantsOnly: false, linkedWorkTypesOnly: false, workTypeSync: sync }
    expect(underRules({ ...project, origin }, rules).localWorkTypes).toBe(takes)
  },
)
describe('Busy’s own rules', () => {
  const onDay = day('2026-03-01')
  const open = { ...project, membersOnly: false, chosenWorkTypesOnly: false }

  it.each([
    [false, false, false, null],
    [true, false, false, 'notMember'],
    [true, true, false, null],
    [true, false, true, null],
  ] as const)(
    'for members only: %s, participates: %s, member: %s',
    (membersOnly, participates, member, obstacle) => {
      expect(bookingObstacle({ ...open, membersOnly }, onDay, { participates, member })).toBe(obstacle)
    },
  )

  it('let nobody in where Tripletex’s rules do not', () => {
    const closed = { ...open, membersOnly: true, participantsOnly: true }
    expect(bookingObstacle(closed, onDay, { participates: false, member: true })).toBe('notParticipant')
    expect(bookingObstacle({ ...open, archived: true }, onDay, { participates: true, member: true })).toBe(
      'archived',
    )
  })

  it('narrow the work types to those that are offered, among those that fit', () => {
    const fitting = { kind: 'anyProject', archived: false, linked: false } as const
    const chosen = { ...open, chosenWorkTypesOnly: true }
    expect(workTypeAllowed(open, { ...fitting, offered: false })).toBe(true)
    expect(workTypeAllowed(chosen, { ...fitting, offered: false })).toBe(false)
    expect(workTypeAllowed(chosen, { ...fitting, offered: true })).toBe(true)
    expect(workTypeAllowed(chosen, { ...fitting, kind: 'internal', offered: true })).toBe(false)
    expect(workTypeAllowed(null, { ...fitting, kind: 'internal', offered: false })).toBe(true)
  })
})
