import { compareDecisions, compareVersions, standingDecision } from '@shared/domain/entryVersion'
import { merge, mergeEntry, type SharedEntry } from '@shared/domain/exchange/sharedEntry'
import { takeIn } from '@shared/domain/exchange/takeIn'
import { EntryId } from '@shared/domain/ids'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decision, hours, record, version } from './records'

const IDS = ['a', 'b', 'c'].map((id) => EntryId.parse(id))

/** Versions of few numbers and ids, so that many are made apart with the same number. What a version holds follows from it. */
const anyVersion = fc.record({
  versionNumber: fc.integer({ min: 1, max: 3 }),
  versionId: fc.constantFrom('p', 'q'),
})
const anyDecision = fc
  .tuple(
    anyVersion,
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('1', '2', '3'),
    fc.constantFrom('approved', 'rejected', 'undone'),
  )
  .map(([of, sequence, id, kind]) =>
    decision(of, { sequence, id: `${of.versionNumber}${of.versionId}${sequence}${id}${kind}`, kind }),
  )
const anyRecord = fc
  .tuple(fc.constantFrom(...IDS), anyVersion, fc.option(anyDecision, { nil: null }), fc.boolean())
  .map(([id, of, made, hidden]): SharedEntry => {
    const isNone = hidden || of.versionNumber + (of.versionId === 'q' ? 1 : 0) === 3
    return record({
      id,
      ...of,
      content: isNone ? null : hours({ minutes: of.versionNumber * 60 }),
      decision: made,
    })
  })
const anyFile = fc.array(anyRecord, { maxLength: 8 })

/** The same by brute force: of all that was ever said of an entry, the highest version and the latest decision. */
function oracle(said: readonly SharedEntry[]): Map<EntryId, SharedEntry> {
  return new Map(
    [...Map.groupBy(said, ({ id }) => id)].map(([id, all]) => {
      const [top] = all.toSorted((one, other) => compareVersions(other, one))
      const ofTop = all.filter((each) => top && compareVersions(each, top) === 0)
      const best = ofTop.find(({ content }) => content !== null) ?? top
      const [latest = null] = all
        .flatMap((each) => each.decision ?? [])
        .toSorted((one, other) => compareDecisions(other, one))
      if (!best) expect.fail('nothing was said')
      return [id, { ...best, decision: latest }]
    }),
  )
}

const sorted = (known: ReadonlyMap<EntryId, SharedEntry>) =>
  [...known.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))

describe('what machines know together', () => {
  it('is the same in whatever order files come, however often, and however they are split', () => {
    fc.assert(
      fc.property(
        fc.array(anyFile, { maxLength: 5 }),
        fc.infiniteStream(fc.nat({ max: 1000 })),
        (files, numbers) => {
          const next = () => numbers.next().value ?? 0
          const parts = files.flatMap((file) => {
            const at = next() % (file.length + 1)
            return [file.slice(0, at), file.slice(at)]
          })
          const again = parts.filter(() => next() % 2 === 0)
          const shuffled = [...parts, ...again]
            .map((file) => ({ file, at: next() }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ file }) => file)
          expect(sorted(merge(new Map(), shuffled))).toEqual(sorted(oracle(files.flat())))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is the same on all machines that have heard of the same, whoever told it first', () => {
    fc.assert(
      fc.property(anyFile, anyFile, anyFile, (one, two, three) => {
        const here = merge(merge(merge(new Map(), [one]), [two]), [three])
        const there = merge(merge(new Map(), [three]), [[...merge(merge(new Map(), [two]), [one]).values()]])
        expect(sorted(here)).toEqual(sorted(there))
      }),
      { numRuns: 500 },
    )
  })

  it('merges two records of an entry whichever of them is one’s own, and a record with itself to itself', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, given) => {
        const other = { ...given, id: one.id }
        expect(mergeEntry(one, other)).toEqual(mergeEntry(other, one))
        expect(mergeEntry(one, one)).toEqual(one)
      }),
    )
  })

  it('lets a decision hold for the version that it was made for, and no other', () => {
    fc.assert(
      fc.property(fc.array(anyFile, { maxLength: 4 }), (files) => {
        for (const known of merge(new Map(), files).values()) {
          const stands = standingDecision(known)
          if (stands) expect(compareVersions(stands, known)).toBe(0)
        }
      }),
    )
  })
})

describe('two versions that were made apart with the same number', () => {
  const edited = record({ ...version(3, 'x'), content: hours({ minutes: 30 }) })
  const withdrawn = record({ ...version(3, 'y'), content: null })
  it('become one of the two, and the same one, on every machine', () => {
    expect(mergeEntry(edited, withdrawn)).toEqual(withdrawn)
    expect(mergeEntry(withdrawn, edited)).toEqual(withdrawn)
  })
})

describe('taking a record in', () => {
  const submitted = record({ ...version(2, 'a') })
  const approvedTwo = record({
    ...version(2, 'a'),
    decision: decision(version(2, 'a'), { kind: 'approved' }),
  })
  const editedSince = record({ ...version(4, 'b'), content: hours({ minutes: 90 }) })
  const known = (entry: SharedEntry, onOrder = false) => ({ ...entry, onOrder })

  it.each([
    ['hours that were never heard of', null, submitted, { kind: 'taken', hours: 'new', decision: null }],
    [
      'hours that are gone before they came',
      null,
      { ...submitted, content: null },
      { kind: 'same', hours: null },
    ],
    ['hours that came approved', null, approvedTwo, { kind: 'taken', hours: 'new', decision: 'approved' }],
    ['the same again', submitted, submitted, { kind: 'same', hours: null, decision: null }],
    ['an approval', submitted, approvedTwo, { kind: 'taken', hours: null, decision: 'approved' }],
    ['the file from before the approval', approvedTwo, submitted, { kind: 'same', decision: null }],
    ['an edit', submitted, editedSince, { kind: 'taken', hours: 'changed', voidsApproval: false }],
    [
      'an edit after the approval',
      approvedTwo,
      editedSince,
      { kind: 'taken', hours: 'changed', voidsApproval: true },
    ],
    [
      'an approval of what is another version by now',
      editedSince,
      approvedTwo,
      { kind: 'outdated', hours: null, decision: null },
    ],
    [
      'what was taken back',
      approvedTwo,
      { ...editedSince, content: null },
      { kind: 'taken', hours: 'withdrawn', voidsApproval: true },
    ],
  ] as const)('%s', (_what, mine, theirs, expected) => {
    expect(takeIn(mine && known(mine), theirs)).toMatchObject(expected)
  })

  it('never changes what is on an order, and says so', () => {
    const onOrder = known(approvedTwo, true)
    expect(takeIn(onOrder, editedSince)).toMatchObject({ kind: 'kept', entry: approvedTwo, hours: null })
    expect(takeIn(onOrder, { ...editedSince, content: null })).toMatchObject({
      kind: 'kept',
      entry: approvedTwo,
    })
    expect(takeIn(onOrder, approvedTwo)).toMatchObject({ kind: 'same' })
  })

  it('says which of two decisions came later', () => {
    const rejected = record({
      ...version(2, 'a'),
      decision: decision(version(2, 'a'), { kind: 'rejected', sequence: 2, id: 'later' }),
    })
    expect(takeIn(known(approvedTwo), rejected)).toMatchObject({ kind: 'taken', decision: 'rejected' })
    expect(takeIn(known(rejected), approvedTwo)).toMatchObject({ kind: 'outdated', decision: null })
  })
})
