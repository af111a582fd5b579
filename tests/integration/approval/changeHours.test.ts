import { changeHours } from '@main/approval/changeHours'
import { decide } from '@main/approval/decide'
import { saveSetup, setWorkTypes } from '@main/projects/setUpProject'
import { redoLatest, undoLatest } from '@main/time/undo'
import { compareDecisions, compareVersions, standingStatus } from '@shared/domain/entryVersion'
import type { EntryId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import type { Person } from '@shared/ipc/app'
import { describe, expect, it } from 'vitest'
import { refused } from '../people/workspace'
import { good } from '../time/testServices'
import { type ApprovalWorld, approvalWorld } from './approvalWorld'

const clock = (from: number, to: number) => ({ kind: 'clock', from: from * 60, to: to * 60 }) as const

function change(
  world: ApprovalWorld,
  by: Person,
  id: EntryId,
  to: Partial<Parameters<typeof changeHours>[2]> = {},
) {
  const { minutes, description } = world.entry(id)
  return changeHours(world.services, by, { id, workTypeId: world.work, minutes, description, ...to })
}

describe('correcting hours before they are approved', () => {
  it('changes work type, hours and description, and leaves them submitted, their person’s, as a new version', async () => {
    const world = approvalWorld()
    const id = world.submitted(world.ola)
    const before = world.entry(id)
    good(change(world, world.pia, id, { workTypeId: world.meeting, minutes: 90, description: 'Byggemøte' }))
    expect(world.entry(id)).toMatchObject({
      personId: world.ola.id,
      workTypeId: world.meeting,
      minutes: 90,
      description: 'Byggemøte',
      status: 'submitted',
      versionNumber: before.versionNumber + 1,
    })
    expect(world.projectOf(world.pia)).toMatchObject({ submitted: 90, approvable: 90 })
    const log = world.store.audit.ofEntry(id)
    expect(log[0]).toMatchObject({ action: 'change', origin: 'me' })
  })

  it('is taken back', async () => {
    const world = approvalWorld()
    const id = world.submitted(world.ola)
    good(change(world, world.pia, id, { minutes: 90 }))
    expect(good(undoLatest(world.services))).toMatchObject({ done: 'change' })
    expect(world.entry(id)).toMatchObject({ minutes: 60, status: 'submitted' })
  })

  it('is taken back with the approval before it, and made again: other machines take each step for a later one', async () => {
    const world = approvalWorld()
    const { services, kari } = world
    const id = world.submitted(world.ola)
    good(decide(services, kari, 'approve', [world.entry(id)], { ahead: false }))
    good(decide(services, kari, 'undoApproval', [world.entry(id)], { ahead: false }))
    good(change(world, kari, id, { minutes: 90 }))
    for (const step of [undoLatest, undoLatest, undoLatest, redoLatest, redoLatest, redoLatest]) {
      const before = world.entry(id)
      good(step(services))
      const after = world.entry(id)
      expect(compareVersions(after, before)).toBeGreaterThanOrEqual(0)
      if (before.decision && after.decision) {
        expect(compareDecisions(after.decision, before.decision)).toBeGreaterThanOrEqual(0)
      }
      expect(after.status).toBe(standingStatus(after))
    }
    expect(world.entry(id)).toMatchObject({ minutes: 90, status: 'submitted' })
  })

  it('that changes nothing makes no version of it', async () => {
    const world = approvalWorld()
    const id = world.submitted(world.ola)
    const before = world.entry(id)
    good(change(world, world.pia, id))
    expect(world.entry(id)).toEqual(before)
  })

  it.each([
    ['an administrator', 'kari', null],
    ['who leads the project', 'pia', null],
    ['who leads the person', 'geir', null],
    ['whose they are', 'ola', 'forbidden'],
  ] as const)('%s: %s, refused: %s', (_who, name, refusal) => {
    const world = approvalWorld()
    const id = world.submitted(world.ola)
    expect(refused(change(world, world[name], id, { minutes: 90 }))).toBe(refusal)
    expect(world.entry(id).minutes).toBe(refusal ? 60 : 90)
  })

  it('is not for what a colleague has not submitted, has got back, or what is approved', async () => {
    const world = approvalWorld()
    const logged = world.logged(world.ola)
    const planned = world.logged(world.ola, { day: LocalDay.parse('2026-11-27') })
    const sentBack = world.submitted(world.ola)
    const approved = world.submitted(world.ola)
    const decided = (action: 'approve' | 'reject', id: EntryId) =>
      good(decide(world.services, world.pia, action, [world.entry(id)], { ahead: true, reason: 'Feil' }))
    decided('reject', sentBack)
    decided('approve', approved)
    const reasons = [logged, planned, sentBack, approved].map((id) => {
      const answer = change(world, world.pia, id, { minutes: 90 })
      return answer.ok ? null : answer.error.facts.reason
    })
    expect(reasons).toEqual(['notSubmitted', 'notSubmitted', 'notSubmitted', 'state'])
  })

  it('is for what is logged where nobody submits', () => {
    const world = approvalWorld()
    world.company({ submission: false })
    const id = world.logged(world.ola)
    good(change(world, world.pia, id, { minutes: 90 }))
    expect(world.entry(id)).toMatchObject({ status: 'logged', minutes: 90 })
  })

  it('takes a work type that fits the project only, by what its person may use', async () => {
    const world = approvalWorld()
    const id = world.submitted(world.ola)
    // The project comes to take chosen work types and members only; Ola is none, and so his hours go to no other place on it.
    good(saveSetup(world.services, world.project, { membersOnly: true }))
    expect(refused(change(world, world.pia, id, { workTypeId: world.meeting }))).toBe('projectNotBookable')
    good(change(world, world.pia, id, { minutes: 45, description: 'Kortere' }))
    good(saveSetup(world.services, world.project, { membersOnly: false, chosenWorkTypesOnly: true }))
    const meeting = { workTypeId: world.meeting, offered: false }
    good(setWorkTypes(world.services, { id: world.project, workTypes: [meeting] }))
    expect(refused(change(world, world.pia, id, { workTypeId: world.meeting }))).toBe('workTypeNotBookable')
    expect(world.entry(id)).toMatchObject({ workTypeId: world.work, minutes: 45 })
  })

  it('gives a work type to what has none', async () => {
    const world = approvalWorld()
    world.company({ submission: false })
    const id = world.logged(world.ola)
    world.store.entries.put({ ...world.entry(id), workTypeId: null })
    expect(await world.entryFor(world.pia, id)).toMatchObject({ approvable: false, editable: true })
    good(change(world, world.pia, id))
    expect(await world.entryFor(world.pia, id)).toMatchObject({ approvable: true, workTypeId: world.work })
  })
})

describe('hours with clock times that are corrected', () => {
  const shown = async (world: ApprovalWorld, id: EntryId) => {
    const { from, to, minutes } = await world.entryFor(world.pia, id)
    return [from, to, minutes]
  }

  it('keep their start, and end later or sooner', async () => {
    const world = approvalWorld()
    const id = world.submitted(world.ola, { span: clock(8, 9) })
    good(change(world, world.pia, id, { minutes: 150 }))
    expect(await shown(world, id)).toEqual([480, 630, 150])
    good(change(world, world.pia, id, { minutes: 15 }))
    expect(await shown(world, id)).toEqual([480, 495, 15])
  })

  it('are only so long where they would run into others of their person’s that day', async () => {
    const world = approvalWorld()
    const id = world.submitted(world.ola, { span: clock(8, 9) })
    world.logged(world.ola, { span: clock(10, 11) })
    good(change(world, world.pia, id, { minutes: 120 }))
    expect(await shown(world, id)).toEqual([480, 600, 120])
    good(change(world, world.pia, id, { minutes: 121 }))
    expect(await shown(world, id)).toEqual([null, null, 121])
  })

  it('are only so long where they would pass midnight, or end ahead of now', async () => {
    const world = approvalWorld()
    const late = world.submitted(world.ola, { day: LocalDay.parse('2026-11-23'), span: clock(22, 23) })
    good(change(world, world.pia, late, { minutes: 120 }))
    expect(await shown(world, late)).toEqual([1320, 1440, 120])
    good(change(world, world.pia, late, { minutes: 180 }))
    expect(await shown(world, late)).toEqual([null, null, 180])
    const today = world.submitted(world.ola, { span: clock(10, 11) })
    good(change(world, world.pia, today, { minutes: 180 }))
    expect(await shown(world, today)).toEqual([null, null, 180])
    expect(await world.entryFor(world.pia, today)).toMatchObject({ planned: false, approvable: true })
  })
})
