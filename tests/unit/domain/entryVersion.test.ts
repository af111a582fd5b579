import type { DecisionKind } from '@shared/domain/decision'
import {
  compareDecisions,
  decided,
  rejectionOf,
  stampedDecision,
  stampedVersion,
  standingDecision,
  standingStatus,
} from '@shared/domain/entryVersion'
import { Instant } from '@shared/domain/localDay'
import { TimeEntry } from '@shared/domain/timeEntry'
import { describe, expect, it } from 'vitest'

const at = Instant.parse('2026-11-24T12:00:00.000Z')
const logged: TimeEntry = TimeEntry.parse({
  id: 'e',
  personId: 'p',
  projectId: null,
  workTypeId: 'w',
  day: '2026-11-24',
  minutes: 60,
  startedAt: null,
  endedAt: null,
  zone: 'Europe/Oslo',
  description: '',
  status: 'logged',
  source: 'manual',
  submittedAt: null,
  createdAt: at,
  updatedAt: at,
  revision: 4,
  versionNumber: 3,
  versionId: 'v3',
})
const submitted: TimeEntry = { ...logged, status: 'submitted', submittedAt: at }
const decide = (entry: TimeEntry, kind: DecisionKind, id = 'd') =>
  decided(entry, { id, at, kind, by: 'Kari', reason: kind === 'rejected' ? 'Feil prosjekt' : '' })
const stamp = (before: TimeEntry | null, after: TimeEntry, latestVersion = 3) =>
  stampedVersion(before, after, { id: 'new', at, latestVersion })

describe('a decision', () => {
  it.each([
    ['approved', submitted, 'approved'],
    ['rejected', submitted, 'logged'],
    ['undone', submitted, 'submitted'],
    ['approved', logged, 'approved'],
    ['undone', logged, 'logged'],
  ] as const)('%s takes effect, and makes no other version', (kind, entry, status) => {
    const after = decide(entry, kind)
    expect(after).toMatchObject({ status, versionNumber: 3, versionId: 'v3', revision: 5 })
    expect(standingDecision(after)).toMatchObject({ kind, sequence: 1, versionId: 'v3' })
  })

  it('of a version counts the ones before it, so that the later one wins whatever the clocks say', () => {
    const approved = decide(submitted, 'approved')
    const undone = decided(approved, {
      id: 'a',
      at: Instant.parse('2026-11-24T11:00:00.000Z'),
      kind: 'undone',
      by: 'Ola',
      reason: '',
    })
    expect(undone.decision?.sequence).toBe(2)
    if (!approved.decision || !undone.decision) throw new Error('no decision')
    expect(compareDecisions(undone.decision, approved.decision)).toBeGreaterThan(0)
  })

  it('does not hold for another version', () => {
    const after = stamp(decide(submitted, 'approved'), { ...decide(submitted, 'approved'), minutes: 90 })
    expect(standingDecision(after)).toBe(null)
    expect(after).toMatchObject({ status: 'submitted', versionNumber: 4, versionId: 'new' })
  })
})

describe('a change that is made here', () => {
  it('says nothing of what was decided, also where it brings back hours from before the decision', () => {
    const rejected = decide(submitted, 'rejected')
    const after = stamp(rejected, { ...logged, minutes: 30 })
    expect(after).toMatchObject({ versionNumber: 4, minutes: 30, status: 'logged' })
    expect(after.decision).toEqual(rejected.decision)
  })

  it('of the hours is a new version, also of hours that came from elsewhere', () => {
    const after = stamp(
      { ...submitted, receivedVersion: true },
      { ...submitted, receivedVersion: true, minutes: 90 },
    )
    expect(after).toMatchObject({
      versionNumber: 4,
      versionId: 'new',
      receivedVersion: false,
      status: 'submitted',
      submittedAt: at,
    })
  })

  it('is above every version that the entry ever had', () => {
    expect(stamp(null, logged, 7)).toMatchObject({ versionNumber: 8, versionId: 'new' })
  })

  it.each([
    ['nothing', {}],
    ['which overlaps are wanted', { keptOverlaps: [{ otherId: 'o', from: at, to: at }] }],
    ['being on an order', { status: 'onOrder' }],
  ] as const)('of %s is none', (_what, change) => {
    const before = decide(submitted, 'approved')
    const after = stamp(before, TimeEntry.parse({ ...before, ...change }))
    expect(after).toMatchObject({ versionNumber: 3, versionId: 'v3', ...change })
  })

  it('of what was sent back takes it out of submission, and keeps the reason in sight until it is sent anew', () => {
    const rejected = decide(submitted, 'rejected')
    expect(rejectionOf(rejected)?.reason).toBe('Feil prosjekt')
    const mended = stamp(rejected, { ...rejected, minutes: 45 })
    expect(mended).toMatchObject({ status: 'logged', submittedAt: null, versionNumber: 4 })
    expect(rejectionOf(mended)?.reason).toBe('Feil prosjekt')
    const again = stamp(mended, { ...mended, status: 'submitted', submittedAt: at }, 4)
    expect(again).toMatchObject({ status: 'submitted', versionNumber: 5 })
    expect(rejectionOf(again)).toBe(null)
  })

  it('of what was sent back can be sending it as it is', () => {
    const rejected = decide(submitted, 'rejected')
    const later = Instant.parse('2026-11-25T12:00:00.000Z')
    const again = stamp(rejected, { ...rejected, status: 'submitted', submittedAt: later })
    expect(again).toMatchObject({ status: 'submitted', versionNumber: 4 })
    expect(standingStatus(again)).toBe('submitted')
  })

  it('that takes an approval back is a decision of its own, and so is making it again', () => {
    const approved = decide(submitted, 'approved')
    const undone = stampedDecision(
      approved,
      { ...approved, status: 'submitted', decision: null },
      { id: 'new', at },
    )
    expect(undone.decision).toMatchObject({ kind: 'undone', sequence: 2, id: 'new', reason: '' })
    expect(standingStatus(undone)).toBe('submitted')
    const redone = stampedDecision(undone, approved, { id: 'newer', at })
    expect(redone.decision).toMatchObject({ kind: 'approved', sequence: 3, id: 'newer' })
    expect(standingStatus(redone)).toBe('approved')
  })
  it('that is taken back or made again counts for the version that there is now, which is never made an earlier one', () => {
    const approved = decide(submitted, 'approved')
    const later: TimeEntry = { ...decide(approved, 'undone'), versionNumber: 5, versionId: 'v5' }
    const again = stampedDecision(later, approved, { id: 'new', at })
    expect(again).toMatchObject({ status: 'approved', versionNumber: 5, versionId: 'v5' })
    expect(standingDecision(again)).toMatchObject({
      kind: 'approved',
      id: 'new',
      versionNumber: 5,
      sequence: 1,
    })
    const undone = stampedDecision(again, submitted, { id: 'newer', at })
    expect(undone).toMatchObject({ status: 'submitted', versionId: 'v5' })
    expect(standingDecision(undone)).toMatchObject({ kind: 'undone', id: 'newer', sequence: 2 })
  })
})
