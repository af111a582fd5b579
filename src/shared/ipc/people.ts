import { z } from 'zod'
import { EmployeeFacts, EmployeeMatch } from '../domain/employeeMatch'
import { GroupId, PersonId, ProjectId } from '../domain/ids'
import { Role } from '../domain/roles'
import { Person, PersonInput } from './app'
import { Recorded } from './history'

/** Somebody in the list of people. */
export const PersonLine = Person.extend({
  isSelf: z.boolean(),
  archived: z.boolean(),
  /** Whether they were taken in from Tripletex, which then says what they are called. */
  fromTripletex: z.boolean(),
  match: EmployeeMatch,
  /** Names of the groups that they are a member of. */
  groups: z.array(z.string()),
  leadsGroups: z.boolean(),
  leadsProjects: z.int(),
})
export type PersonLine = z.infer<typeof PersonLine>

export const PeopleList = z.object({
  people: z.array(PersonLine),
  /** Employees in Tripletex whom no number here can name, since they have none. */
  withoutNumber: z.array(EmployeeFacts),
})
export type PeopleList = z.infer<typeof PeopleList>

export const PersonPage = PersonLine.extend({
  /** The employee that they are, or were until their number here was changed; the number there may be another. */
  employee: EmployeeFacts.nullable(),
  memberOf: z.array(z.object({ id: GroupId, name: z.string() })),
  leaderOf: z.array(z.object({ id: GroupId, name: z.string() })),
  projects: z.array(z.object({ id: ProjectId, number: z.string(), name: z.string(), archived: z.boolean() })),
  /** Minutes of the hours here, in all. */
  minutes: z.int(),
})
export type PersonPage = z.infer<typeof PersonPage>

export const NewPerson = PersonInput.extend({ role: Role })
export type NewPerson = z.infer<typeof NewPerson>

export const Group = z.object({
  id: GroupId,
  name: z.string(),
  parentId: GroupId.nullable(),
  members: z.array(PersonId),
  leaders: z.array(PersonId),
})
export type Group = z.infer<typeof Group>

const GroupInput = z.object({
  /** Null makes a new one. */
  id: GroupId.nullable(),
  name: z.string().trim().min(1).max(100),
  parentId: GroupId.nullable(),
  members: z.array(PersonId).max(5000),
  leaders: z.array(PersonId).max(5000),
})
export type GroupInput = z.infer<typeof GroupInput>

export const peopleCalls = {
  'people.updateSelf': { input: PersonInput, output: Recorded },
  /** The names of everybody, for pickers. */
  'people.names': {
    input: z.void(),
    output: z.array(z.object({ id: PersonId, name: z.string(), archived: z.boolean() })),
  },
  'people.list': { input: z.void(), output: PeopleList },
  'people.page': { input: z.object({ personId: PersonId }), output: PersonPage },
  /** What an employee number would match, before it is saved; `personId` null for somebody new. */
  'people.match': {
    input: z.object({ personId: PersonId.nullable(), employeeNumber: z.string().trim().max(30) }),
    output: EmployeeMatch,
  },
  /** Makes somebody here. */
  'people.add': { input: NewPerson, output: z.object({ id: PersonId }) },
  /** Changes somebody. Refused where the last administrator would be none, or where Tripletex says what they are called. */
  'people.change': { input: NewPerson.extend({ personId: PersonId }), output: Recorded },
  'people.archive': { input: z.object({ personId: PersonId }), output: Recorded },
  'people.restore': { input: z.object({ personId: PersonId }), output: Recorded },
  'groups.list': { input: z.void(), output: z.array(Group) },
  /** Refused where a group would come to be under itself, or be called as another one at the same place. */
  'groups.save': { input: GroupInput, output: Group },
  /** The groups under it come to be under the one above. */
  'groups.delete': { input: z.object({ id: GroupId }), output: Recorded },
} as const
