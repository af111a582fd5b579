import { approvalObstacle, correctionObstacle } from '@shared/domain/approval'
import { addStanding, isApprovable, NO_MINUTES } from '@shared/domain/approvalFigures'
import { DecisionKind } from '@shared/domain/decision'
import { standingDecision, standingStatus } from '@shared/domain/entryVersion'
import { EntryId, PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { Actor } from '@shared/domain/roles'
import { isPlanned, type TimeEntry } from '@shared/domain/timeEntry'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at, day } from './zones'

const now = at('2026-11-24T12:00:00Z')
const today = day('2026-11-24')
const days = ['2026-11-20', '2026-11-24', '2026-11-25'].map(day)
const ends = [null, at('2026-11-24T11:00:00Z'), at('2026-11-24T13:00:00Z')]

/** Entries in every state that they can be in, with a decision about the hours as they are, as they were, or none. */
const entries: fc.Arbitrary<TimeEntry> = fc
  .record({
    day: fc.constantFrom(...days),
    endedAt: fc.constantFrom(...ends),
    workTypeId: fc.constantFrom(null, WorkTypeId.parse('work')),
    submittedAt: fc.constantFrom(null, now),
    minutes: fc.integer({ min: 1, max: 1440 }),
    kind: fc.constantFrom(null, ...DecisionKind.options),
    decidedVersion: fc.constantFrom(1, 2),
    onOrder: fc.boolean(),
  })
  .map(({ kind, decidedVersion, onOrder, endedAt, ...chosen }) => {
    const entry = {
      ...chosen,
      id: EntryId.parse('entry'),
      personId: PersonId.parse('ola'),
      projectId: ProjectId.parse('project'),
      startedAt: endedAt && at('2026-11-24T10:00:00Z'),
      endedAt,
      zone: 'Europe/Oslo',
      description: '',
      keptOverlaps: [],
      source: 'manual' as const,
      createdAt: now,
      updatedAt: now,
      revision: 0,
      versionNumber: 2,
      versionId: 'v2',
      receivedVersion: false,
      receivedDecision: false,
      decision: kind && {
        id: 'decision',
        kind,
        versionNumber: decidedVersion,
        versionId: `v${decidedVersion}`,
        sequence: 1,
        at: now,
        by: 'Kari',
        reason: '',
      },
    }
    const status = standingStatus(entry)
    return { ...entry, status: status === 'approved' && onOrder ? 'onOrder' : status }
  })

const rules = fc.record({ submission: fc.boolean(), from: fc.constantFrom(null, ...days) })

const administrator: Actor = {
  personId: PersonId.parse('kari'),
  role: 'administrator',
  leads: { projects: new Set(), people: new Set() },
}

/** An entry as the sums know it. */
const alike = (entry: TimeEntry) => ({
  day: entry.day,
  status: entry.status,
  planned: isPlanned(entry, now, today),
  incomplete: entry.workTypeId === null,
  sentBack: entry.status === 'logged' && standingDecision(entry)?.kind === 'rejected',
  minutes: entry.minutes,
})

it('sums take for approvable just what can be approved', () => {
  fc.assert(
    fc.property(entries, rules, fc.boolean(), (entry, company, ahead) => {
      const asked = { actor: administrator, rules: company, ahead, now, today }
      expect(isApprovable(alike(entry), company, ahead)).toBe(
        approvalObstacle(entry, 'approve', asked) === null,
      )
    }),
    { numRuns: 2000 },
  )
})

it('hours stand in one place each, and those sent back among the logged', () => {
  fc.assert(
    fc.property(fc.array(entries), (all) => {
      const { logged, rejected, submitted, approved, planned } = all
        .map(alike)
        .reduce(addStanding, NO_MINUTES)
      expect(logged + submitted + approved + planned).toBe(all.reduce((sum, { minutes }) => sum + minutes, 0))
      expect(rejected).toBeLessThanOrEqual(logged)
    }),
  )
})

it('a colleague’s hours are corrected while they are submitted, or logged where nobody submits', () => {
  fc.assert(
    fc.property(entries, rules, (entry, company) => {
      const left = company.from !== null && entry.day < company.from
      const sentBack = standingDecision(entry)?.kind === 'rejected'
      const open =
        entry.status === 'submitted' || (entry.status === 'logged' && !company.submission && !sentBack)
      expect(correctionObstacle(entry, { actor: administrator, rules: company }) === null).toBe(open && !left)
    }),
    { numRuns: 2000 },
  )
})
