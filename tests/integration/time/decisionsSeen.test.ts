import { decide } from '@main/approval/decide'
import { restoreEntry } from '@main/time/entryLog'
import { saveEntry } from '@main/time/saveEntry'
import { settleOverlap } from '@main/time/settleOverlap'
import { moveEntries } from '@main/time/shapeEntries'
import { deleteEntries, submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { setCell } from '@main/time/weekGrid/setCell'
import { weekGridView } from '@main/time/weekGrid/weekGridView'
import type { ApprovalAction } from '@shared/domain/approval'
import { rejectionOf, standingDecision } from '@shared/domain/entryVersion'
import { EntryId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

/** Kari, whose hours Nina decides about on the same machine. */
function world() {
  const test = testServices()
  const nina = { ...test.person, name: 'Nina' }
  const ids = (all: string[]) => all.map((id) => EntryId.parse(id))
  return Object.assign(test, {
    submit: (all: string[]) => good(submitEntries(test.services, test.person, ids(all))),
    withdraw: (all: string[]) => good(withdrawEntries(test.services, test.person, ids(all))),
    decide: (action: ApprovalAction, all: string[], reason = '') =>
      good(
        decide(
          test.services,
          nina,
          action,
          ids(all).map((id) => test.entry(id)),
          { ahead: false, reason },
        ),
      ),
    grid: () => weekGridView(test.services, test.person, test.clock.today()),
  })
}

describe('hours that were sent back', () => {
  it('say why, by whom and when until they are sent anew, also once they were changed', () => {
    const test = world()
    const [id] = test.save()
    if (!id) expect.fail('no entry')
    test.submit([id])
    test.clock.advance(60_000)
    const at = test.clock.now()
    test.decide('reject', [id], 'mangler beskrivelse')
    const sentBack = { by: 'Nina', at, reason: 'mangler beskrivelse' }
    expect(rejectionOf(test.entry(id))).toMatchObject(sentBack)
    expect(test.grid()).toMatchObject({ rejected: [{ id }], unsubmittedMinutes: 60 })
    expect(test.grid().rows[0]?.cells[1]).toMatchObject({ rejected: { ...sentBack, minutes: 60 }, locks: [] })
    test.save({ id, description: 'anbud' })
    expect(rejectionOf(test.entry(id))).toMatchObject(sentBack)
    test.submit([id])
    expect([test.entry(id).status, rejectionOf(test.entry(id))]).toEqual(['submitted', null])
    expect(test.grid()).toMatchObject({ rejected: [], submitted: [{ id }] })
  })

  it('can be sent anew as they are, even at the very instant when they were sent back', () => {
    const test = world()
    const ids = test.save()
    test.submit(ids)
    test.decide('reject', ids)
    test.submit(ids)
    const again = test.entry(ids[0])
    expect(again.status).toBe('submitted')
    expect(standingDecision(again)).toBeNull()
  })
})

describe('locked hours', () => {
  it('say everywhere who locked them, and when', () => {
    const test = world()
    const clocked = { kind: 'clock', from: 480, to: 600 } as const
    const [id] = test.save({ span: clocked })
    const [other] = test.save({ span: { kind: 'clock', from: 540, to: 660 }, projectId: null })
    if (!id || !other) expect.fail('no entries')
    test.submit([id])
    const submittedAt = test.clock.now()
    const refused = () => [
      saveEntry(test.services, test.person, test.input({ id })),
      moveEntries(test.services, test.person, { ids: [id], days: 1, minutes: 0 }),
      deleteEntries(test.services, test.person, [id]),
      settleOverlap(test.services, test.person, { id, otherId: other, answer: 'shorten' }),
      restoreEntry(test.services, test.person, test.store.audit.ofEntry(id).at(-1)?.id ?? ''),
    ]
    for (const answer of refused()) {
      expect(answer).toMatchObject({
        error: { code: 'entryLocked', facts: { status: 'submitted', by: '', at: submittedAt } },
      })
    }
    test.clock.advance(60_000)
    test.decide('approve', [id])
    const facts = { status: 'approved', by: 'Nina', at: test.clock.now() }
    for (const answer of [...refused(), withdrawEntries(test.services, test.person, [id])]) {
      expect(answer).toMatchObject({ error: { code: 'entryLocked', facts } })
    }
    const cell = { projectId: test.project, workTypeId: test.work, day: test.clock.today() }
    expect(setCell(test.services, test.person, { ...cell, text: '1' })).toMatchObject({
      error: { code: 'cellLocked', facts: { ...facts, minutes: 120 } },
    })
    const [row] = test.grid().rows.filter(({ projectId }) => projectId !== null)
    expect(row?.cells[1]?.locks).toEqual([{ ...facts, minutes: 120, order: null }])
  })

  it('after midnight keep the stretch before them as it is, and say why', () => {
    const test = world()
    const yesterday = LocalDay.parse('2026-11-23')
    const cell = { projectId: test.project, workTypeId: test.work, day: yesterday }
    good(setCell(test.services, test.person, { ...cell, text: '22-02' }))
    const after = test.week().days[1]?.entries[0]
    if (!after) expect.fail('no hours after midnight')
    test.submit([after.id])
    test.decide('approve', [after.id])
    expect(setCell(test.services, test.person, { ...cell, text: '22-03' })).toMatchObject({
      error: { code: 'cellAfterMidnight', facts: { status: 'approved', by: 'Nina', minutes: 120 } },
    })
  })
})

describe('going back to a line of the log', () => {
  it('never brings an approval back with the hours', () => {
    const test = world()
    const [id] = test.save()
    if (!id) expect.fail('no entry')
    test.submit([id])
    test.decide('approve', [id])
    const approved = test.store.audit.latestOf(id)
    test.decide('undoApproval', [id])
    test.withdraw([id])
    test.save({ id, span: { kind: 'duration', minutes: 90 } })
    const { versionNumber, decision } = test.entry(id)
    good(restoreEntry(test.services, test.person, approved?.id ?? ''))
    const back = test.entry(id)
    expect(back).toMatchObject({ status: 'logged', minutes: 60, decision })
    expect(back.versionNumber).toBeGreaterThan(versionNumber)
    expect(standingDecision(back)).toBeNull()
  })
})

describe('a day of more than 24 hours', () => {
  it('is kept back whole, and no other day with it', () => {
    const test = testServices()
    const long = { kind: 'duration', minutes: 900 } as const
    const yesterday = test.save({ day: LocalDay.parse('2026-11-23') })
    const today = [...test.save({ span: long }), ...test.save({ span: long, projectId: null })]
    expect(submitEntries(test.services, test.person, today.slice(0, 1))).toMatchObject({
      error: { code: 'notSubmittable', facts: { reason: 'tooManyHours', day: '2026-11-24' } },
    })
    expect(test.week().days.map(({ submission }) => submission.submittable.length)).toEqual([
      1, 0, 0, 0, 0, 0, 0,
    ])
    good(submitEntries(test.services, test.person, yesterday))
  })
})
