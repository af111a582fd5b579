import {
  type Cost,
  type CostAction,
  type CostObstacle,
  costObstacle,
  markedUp,
  ofQuantity,
  standingCostStatus,
} from '@shared/domain/cost'
import { PersonId, ProjectId } from '@shared/domain/ids'
import { Instant, LocalDay } from '@shared/domain/localDay'
import type { Actor } from '@shared/domain/roles'
import type { EntryStatus } from '@shared/domain/timeEntry'
import { describe, expect, it, test } from 'vitest'

const id = (digit: number) => `0190a0a0-0000-7000-8000-00000000000${digit}`
const owner = PersonId.parse(id(1))
const project = ProjectId.parse(id(2))
const nobody = { projects: new Set<ProjectId>(), people: new Set<PersonId>() }
const employee = (personId: PersonId, leads: Actor['leads'] = nobody): Actor => ({
  personId,
  role: 'employee',
  leads,
})
const other = PersonId.parse(id(3))
const actors = {
  owner: employee(owner),
  colleague: employee(other),
  projectLeader: employee(other, { ...nobody, projects: new Set([project]) }),
  groupLeader: employee(other, { ...nobody, people: new Set([owner]) }),
  administrator: { ...employee(other), role: 'administrator' } as Actor,
  ownLeader: employee(owner, { ...nobody, projects: new Set([project]) }),
} as const

const rejected = {
  kind: 'rejected',
  by: 'Kari',
  at: Instant.parse('2026-11-24T10:00:00.000Z'),
  reason: 'Mangler kvittering',
} as const
const sends = { submission: true, from: null }
const keeps = { submission: false, from: null }

type Ask = {
  by: keyof typeof actors
  action: CostAction
  status: EntryStatus
  is: CostObstacle | null
  sentBack?: true
  rules?: { submission: boolean; from: LocalDay | null }
}

const cases: Ask[] = [
  { by: 'owner', action: 'change', status: 'logged', is: null },
  { by: 'owner', action: 'change', status: 'logged', sentBack: true, is: null },
  { by: 'owner', action: 'change', status: 'submitted', is: 'state' },
  { by: 'owner', action: 'change', status: 'approved', is: 'state' },
  { by: 'owner', action: 'change', status: 'onOrder', is: 'state' },
  { by: 'colleague', action: 'change', status: 'logged', is: 'notAllowed' },
  { by: 'projectLeader', action: 'change', status: 'submitted', is: null },
  { by: 'groupLeader', action: 'change', status: 'submitted', is: null },
  { by: 'administrator', action: 'change', status: 'submitted', is: null },
  { by: 'ownLeader', action: 'change', status: 'submitted', is: null },
  { by: 'projectLeader', action: 'change', status: 'logged', is: 'notSubmitted' },
  { by: 'projectLeader', action: 'change', status: 'logged', rules: keeps, is: null },
  {
    by: 'projectLeader',
    action: 'change',
    status: 'logged',
    sentBack: true,
    rules: keeps,
    is: 'notSubmitted',
  },
  { by: 'projectLeader', action: 'change', status: 'approved', is: 'state' },
  { by: 'administrator', action: 'change', status: 'onOrder', is: 'state' },
  {
    by: 'projectLeader',
    action: 'change',
    status: 'submitted',
    rules: { submission: true, from: LocalDay.parse('2026-11-25') },
    is: 'beforeStart',
  },

  { by: 'owner', action: 'delete', status: 'logged', is: null },
  { by: 'owner', action: 'delete', status: 'submitted', is: 'state' },
  { by: 'administrator', action: 'delete', status: 'logged', is: 'notAllowed' },
  { by: 'colleague', action: 'delete', status: 'logged', is: 'notAllowed' },

  { by: 'owner', action: 'submit', status: 'logged', is: null },
  { by: 'owner', action: 'submit', status: 'logged', sentBack: true, is: null },
  { by: 'owner', action: 'submit', status: 'logged', rules: keeps, is: 'submissionOff' },
  { by: 'owner', action: 'submit', status: 'submitted', is: 'state' },
  { by: 'owner', action: 'submit', status: 'onOrder', is: 'state' },
  { by: 'administrator', action: 'submit', status: 'logged', is: 'notAllowed' },

  { by: 'owner', action: 'withdraw', status: 'submitted', is: null },
  { by: 'owner', action: 'withdraw', status: 'submitted', rules: keeps, is: null },
  { by: 'owner', action: 'withdraw', status: 'approved', is: 'state' },
  { by: 'projectLeader', action: 'withdraw', status: 'submitted', is: 'notAllowed' },

  { by: 'owner', action: 'approve', status: 'submitted', is: 'notAllowed' },
  { by: 'colleague', action: 'approve', status: 'submitted', is: 'notAllowed' },
  { by: 'projectLeader', action: 'approve', status: 'submitted', is: null },
  { by: 'groupLeader', action: 'approve', status: 'submitted', is: null },
  { by: 'administrator', action: 'approve', status: 'submitted', is: null },
  { by: 'ownLeader', action: 'approve', status: 'submitted', is: null },
  { by: 'administrator', action: 'approve', status: 'logged', is: 'notSubmitted' },
  { by: 'administrator', action: 'approve', status: 'logged', rules: keeps, is: null },
  {
    by: 'administrator',
    action: 'approve',
    status: 'logged',
    rules: keeps,
    sentBack: true,
    is: 'notSubmitted',
  },
  { by: 'administrator', action: 'approve', status: 'approved', is: 'state' },
  { by: 'administrator', action: 'approve', status: 'onOrder', is: 'state' },
  {
    by: 'administrator',
    action: 'approve',
    status: 'submitted',
    rules: { submission: true, from: LocalDay.parse('2026-11-25') },
    is: 'beforeStart',
  },
  {
    by: 'administrator',
    action: 'approve',
    status: 'submitted',
    rules: { submission: true, from: LocalDay.parse('2026-11-24') },
    is: null,
  },

  { by: 'administrator', action: 'reject', status: 'submitted', is: null },
  { by: 'administrator', action: 'reject', status: 'logged', is: 'state' },
  { by: 'administrator', action: 'reject', status: 'approved', is: 'state' },
  { by: 'owner', action: 'reject', status: 'submitted', is: 'notAllowed' },

  { by: 'administrator', action: 'undoApproval', status: 'approved', is: null },
  { by: 'administrator', action: 'undoApproval', status: 'onOrder', is: 'state' },
  { by: 'administrator', action: 'undoApproval', status: 'submitted', is: 'state' },
  { by: 'owner', action: 'undoApproval', status: 'approved', is: 'notAllowed' },
]

describe('what can be done with a cost', () => {
  test.each(cases)('$by: $action of one that is $status (sent back: $sentBack): $is', (asked) => {
    const cost = {
      personId: owner,
      projectId: project,
      day: LocalDay.parse('2026-11-24'),
      status: asked.status,
      decision: asked.sentBack ? rejected : null,
    } satisfies Partial<Cost>
    const by = { actor: actors[asked.by], rules: asked.rules ?? sends }
    expect(costObstacle(cost, asked.action, by)).toBe(asked.is)
  })

  test.each([
    [null, null, 'logged'],
    ['2026-11-24T09:00:00.000Z', null, 'submitted'],
    ['2026-11-24T09:00:00.000Z', 'rejected', 'logged'],
    ['2026-11-24T09:00:00.000Z', 'approved', 'approved'],
    [null, 'approved', 'approved'],
    ['2026-11-24T09:00:00.000Z', 'undone', 'submitted'],
    [null, 'undone', 'logged'],
  ] as const)('sent at %s and %s, it is %s', (at, kind, status) => {
    const submittedAt = at && Instant.parse(at)
    expect(standingCostStatus({ submittedAt, decision: kind && { ...rejected, kind } })).toBe(status)
  })
})

describe('what a cost comes to', () => {
  it('is marked up by hundredths of a percent, half an øre upwards', () => {
    expect(markedUp(100_00, 0)).toBe(100_00)
    expect(markedUp(100_00, 10_00)).toBe(110_00)
    expect(markedUp(333, 1_50)).toBe(338)
    expect(markedUp(1, 50_00)).toBe(2)
    expect(markedUp(99, 33)).toBe(99)
    expect(markedUp(1_000_000_000, 1_000_000)).toBe(101_000_000_000)
  })

  it('is a quantity at a price for one, half an øre upwards, however large', () => {
    expect(ofQuantity(250, 350)).toBe(875)
    expect(ofQuantity(333, 1)).toBe(3)
    expect(ofQuantity(50, 1)).toBe(1)
    expect(ofQuantity(49, 1)).toBe(0)
    expect(ofQuantity(10_000_000, 1_000_000_000)).toBe(100_000_000_000_000)
  })
})
