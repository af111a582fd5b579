import { decide } from '@main/approval/decide'
import { decideSelection } from '@main/approval/selection'
import { LocalDay } from '@shared/domain/localDay'
import type { ApprovalSelection } from '@shared/ipc/approval'
import { describe, expect, it } from 'vitest'
import { refused } from '../people/workspace'
import { good } from '../time/testServices'
import { type ApprovalWorld, approvalWorld, november } from './approvalWorld'

const friday = LocalDay.parse('2026-11-27')
const october = LocalDay.parse('2026-10-30')

const wholeProject = (
  { project }: ApprovalWorld,
  minutes: number,
  change: Partial<typeof november> = {},
): ApprovalSelection => ({
  kind: 'projects',
  filter: { ...november, ...change, projectIds: [project] },
  minutes,
})

describe('the projects of an interval', () => {
  it('are told of by where their hours stand, planned ones apart', async () => {
    const world = approvalWorld()
    world.submitted(world.ola)
    world.logged(world.ola, { workTypeId: world.meeting, span: { kind: 'duration', minutes: 30 } })
    world.logged(world.pia, { day: friday, span: { kind: 'duration', minutes: 450 } })
    const approved = world.submitted(world.pia, { span: { kind: 'duration', minutes: 90 } })
    good(decideSelection(world.services, world.kari, 'approve', { kind: 'entries', ids: [approved] }))
    world.logged(world.ola, { day: october })
    expect(world.projectOf(world.kari)).toEqual({
      projectId: world.project,
      number: '1',
      name: 'Havila',
      customerName: null,
      color: null,
      people: 2,
      entries: 4,
      logged: 30,
      rejected: 0,
      submitted: 60,
      approved: 90,
      planned: 450,
      billable: 600,
      approvable: 510,
      approvableAhead: 450,
      approvableUnsent: 450,
      undoable: 90,
    })
  })

  it('are those that a filter lets through, and what to filter by stays', async () => {
    const world = approvalWorld()
    world.submitted(world.ola)
    world.submitted(world.pia, { workTypeId: world.meeting })
    world.submitted(world.ola, { projectId: null })
    const ids = (filter: Parameters<typeof world.projects>[1]) =>
      world.projects(world.kari, filter).projects.map(({ projectId, submitted }) => [projectId, submitted])
    expect(ids({ projectIds: [null] })).toEqual([[null, 60]])
    expect(ids({ projectIds: [world.project] })).toEqual([[world.project, 120]])
    expect(ids({ personIds: [world.pia.id] })).toEqual([[world.project, 60]])
    expect(ids({ workTypeIds: [world.work], personIds: [world.ola.id] })).toEqual([
      [null, 60],
      [world.project, 60],
    ])
    expect(ids({ state: 'approved' })).toEqual([])
    expect(world.projects(world.kari, { personIds: [world.pia.id] }).filterBy).toEqual({
      projects: [
        { id: world.project, number: '1', name: 'Havila' },
        { id: null, number: '', name: '' },
      ],
      workTypes: [
        { id: world.work, name: 'Arbeid' },
        { id: world.meeting, name: 'Møte' },
      ],
      people: [
        { id: world.ola.id, name: 'Ola' },
        { id: world.pia.id, name: 'Pia' },
      ],
    })
  })

  it('are for those who lead them only: of all, administrators see those without a project', async () => {
    const world = approvalWorld()
    world.submitted(world.ola)
    world.submitted(world.geir, { projectId: null, workTypeId: world.meeting })
    const seen = async (person: typeof world.kari) => {
      const { sees, projects, filterBy } = world.projects(person)
      return [
        sees,
        projects.map(({ projectId }) => projectId),
        filterBy.people.map(({ name }) => name),
        (await world.entries(person)).length,
      ]
    }
    expect(await seen(world.kari)).toEqual(['all', [null, world.project], ['Geir', 'Ola'], 2])
    expect(await seen(world.pia)).toEqual(['led', [world.project], ['Ola'], 1])
    expect(await seen(world.geir)).toEqual(['none', [], [], 0])
    expect(await seen(world.ola)).toEqual(['none', [], [], 0])
  })

  it('count what is sent back among what is not submitted', async () => {
    const world = approvalWorld()
    const id = world.submitted(world.ola)
    good(
      decide(world.services, world.pia, 'reject', [world.entry(id)], {
        ahead: true,
        reason: 'Feil prosjekt',
      }),
    )
    expect(world.projectOf(world.pia)).toMatchObject({
      logged: 60,
      rejected: 60,
      submitted: 0,
      approvable: 0,
    })
    expect(await world.entryFor(world.pia, id)).toMatchObject({
      decision: { kind: 'rejected', by: 'Pia', reason: 'Feil prosjekt' },
      approvable: false,
      rejectable: false,
      editable: false,
    })
  })
})

describe('what leaves for Tripletex with an approval on submission', () => {
  it('is what was never submitted, whatever else is submitted and cannot be approved', () => {
    const world = approvalWorld()
    world.submitted(world.ola, {
      day: LocalDay.parse('2026-11-09'),
      span: { kind: 'duration', minutes: 480 },
    })
    world.logged(world.ola, { day: LocalDay.parse('2026-11-30'), span: { kind: 'duration', minutes: 60 } })
    world.company({ approvalFrom: LocalDay.parse('2026-11-16') })
    expect(world.projectOf(world.kari)).toMatchObject({
      submitted: 480,
      approvable: 60,
      approvableUnsent: 60,
    })
  })
})

describe('approving whole projects', () => {
  it('approves what can be, planned hours too, in one step that is taken back as one', async () => {
    const world = approvalWorld()
    const submitted = world.submitted(world.ola)
    const planned = world.logged(world.ola, { day: friday })
    const logged = world.logged(world.pia)
    const { approvable } = world.projectOf(world.pia)
    expect(
      good(decideSelection(world.services, world.pia, 'approve', wholeProject(world, approvable))),
    ).toEqual({ entries: 2, minutes: 120 })
    const states = () => [submitted, planned, logged].map((id) => world.entry(id).status)
    expect(states()).toEqual(['approved', 'approved', 'logged'])
    const { undoable } = world.projectOf(world.pia, { state: 'approved' })
    good(
      decideSelection(
        world.services,
        world.pia,
        'undoApproval',
        wholeProject(world, undoable, { state: 'approved' }),
      ),
    )
    expect(states()).toEqual(['submitted', 'logged', 'logged'])
  })

  it('is refused where that is not what was shown any more', async () => {
    const world = approvalWorld()
    world.submitted(world.ola)
    const { approvable } = world.projectOf(world.pia)
    const late = world.submitted(world.geir)
    expect(
      refused(decideSelection(world.services, world.pia, 'approve', wholeProject(world, approvable))),
    ).toBe('changedSinceShown')
    expect(
      refused(
        decideSelection(world.services, world.pia, 'approve', { kind: 'entries', ids: [late], minutes: 59 }),
      ),
    ).toBe('changedSinceShown')
    expect(world.entry(late).status).toBe('submitted')
  })

  it('leaves projects out that somebody does not lead, so that nothing is left to decide', async () => {
    const world = approvalWorld()
    const id = world.submitted(world.ola)
    expect(refused(decideSelection(world.services, world.ola, 'approve', wholeProject(world, 0)))).toBe(
      'nothingToDecide',
    )
    expect(world.entry(id).status).toBe('submitted')
  })
})

describe('what can be done with an entry', () => {
  const marks = async (world: ApprovalWorld, id: Parameters<ApprovalWorld['entryFor']>[1]) => {
    const { approvable, rejectable, undoable, editable } = await world.entryFor(world.kari, id)
    return { approvable, rejectable, undoable, editable }
  }
  const none = { approvable: false, rejectable: false, undoable: false, editable: false }

  it('follows where it stands', async () => {
    const world = approvalWorld()
    const submitted = world.submitted(world.ola)
    const logged = world.logged(world.ola)
    const planned = world.logged(world.ola, { day: friday })
    const approved = world.submitted(world.ola)
    good(decideSelection(world.services, world.kari, 'approve', { kind: 'entries', ids: [approved] }))
    expect(await marks(world, submitted)).toEqual({
      ...none,
      approvable: true,
      rejectable: true,
      editable: true,
    })
    expect(await marks(world, logged)).toEqual(none)
    expect(await marks(world, planned)).toEqual({ ...none, approvable: true })
    expect(await marks(world, approved)).toEqual({ ...none, undoable: true })
  })

  it('is more where nobody submits: logged hours are approved and corrected directly', async () => {
    const world = approvalWorld()
    world.company({ submission: false })
    const logged = world.logged(world.ola)
    expect(await marks(world, logged)).toEqual({ ...none, approvable: true, editable: true })
    expect(world.projectOf(world.kari).approvable).toBe(60)
  })

  it('is nothing before the day that approval begins', async () => {
    const world = approvalWorld()
    const before = world.submitted(world.ola, { day: LocalDay.parse('2026-11-20') })
    const on = world.submitted(world.ola, { day: LocalDay.parse('2026-11-23') })
    world.company({ approvalFrom: LocalDay.parse('2026-11-23') })
    expect(await marks(world, before)).toEqual({ ...none, rejectable: true })
    expect((await marks(world, on)).approvable).toBe(true)
    expect(world.projectOf(world.kari)).toMatchObject({ submitted: 120, approvable: 60 })
    expect(
      refused(decideSelection(world.services, world.kari, 'approve', { kind: 'entries', ids: [before, on] })),
    ).toBe('notDecidable')
    expect(world.entry(on).status).toBe('submitted')
  })
})
