import { PersonId, ProjectId } from '@shared/domain/ids'
import { type Actor, may, Right, type Role, rightsOf } from '@shared/domain/roles'
import { describe, expect, it } from 'vitest'

const [own, other] = [PersonId.parse('own'), PersonId.parse('other')]
const [led, foreign] = [ProjectId.parse('led'), ProjectId.parse('foreign')]

const actor = (role: Role, leads: Partial<Actor['leads']> = {}): Actor => ({
  personId: own,
  role,
  leads: { projects: new Set(), people: new Set(), ...leads },
})
const administrator = actor('administrator')
const employee = actor('employee')
const projectLeader = actor('employee', { projects: new Set([led]) })
const groupLeader = actor('employee', { people: new Set([other]) })

describe('rights', () => {
  it('are all an administrator’s, on every project and person', () => {
    expect(rightsOf(administrator)).toEqual(Right.options)
    for (const right of Right.options) {
      expect(may(administrator, right, { projectId: foreign, personId: other })).toBe(true)
    }
  })

  it('are none of an employee’s, but for seeing their own time', () => {
    expect(rightsOf(employee)).toEqual([])
    for (const right of Right.options) {
      expect(may(employee, right, { projectId: led, personId: other })).toBe(false)
      expect(may(employee, right, { personId: own })).toBe(right === 'seeTimeOf')
    }
  })

  it('of a project leader are for their own projects only', () => {
    const held = Right.options.filter((right) => may(projectLeader, right, { projectId: led }))
    expect(held).toEqual(['editProject', 'seeProjectHours', 'approveTime', 'manageOrders'])
    expect(may(projectLeader, 'editProject', { projectId: foreign })).toBe(false)
    expect(rightsOf(projectLeader)).toEqual([])
  })

  it('of a group leader are for the people of their groups only', () => {
    const held = Right.options.filter((right) => may(groupLeader, right, { personId: other }))
    expect(held).toEqual(['seeTimeOf', 'approveTime'])
    expect(may(groupLeader, 'seeTimeOf', { personId: PersonId.parse('third') })).toBe(false)
  })
})
