import { approvalEntries, approvalProjects } from '@main/approval/projects'
import { addPerson } from '@main/people/changePeople'
import { saveGroup } from '@main/people/groups'
import { setLeader } from '@main/projects/setUpProject'
import { saveEntry } from '@main/time/saveEntry'
import { submitEntries } from '@main/time/submitEntries'
import type { EntryId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import type { Person } from '@shared/ipc/app'
import type { ApprovalEntry, ApprovalProject, ProjectFilter } from '@shared/ipc/approval'
import type { CompanySettings } from '@shared/ipc/company'
import type { EntryInput } from '@shared/ipc/timeEntries'
import { expect } from 'vitest'
import { good, testServices } from '../time/testServices'

/** November 2026, in whose 24th the tests are. */
export const november: ProjectFilter = {
  from: LocalDay.parse('2026-11-01'),
  to: LocalDay.parse('2026-11-30'),
  projectIds: [],
  workTypeIds: [],
  personIds: [],
  state: 'all',
}

/**
 * A workspace of Kari, an administrator, and of employees: Ola, who leads nothing, Pia, who leads the project, and Geir, who leads
 * Ola's group.
 */
export function approvalWorld() {
  const test = testServices()
  const { services } = test
  const employee = (name: string, employeeNumber: string): Person =>
    good(addPerson(services, { name, email: '', employeeNumber, role: 'employee' }))
  const ola = employee('Ola', '2')
  const pia = employee('Pia', '3')
  const geir = employee('Geir', '4')
  good(setLeader(services, { id: test.project, personId: pia.id, leads: true }))
  good(
    saveGroup(services, {
      id: null,
      name: 'Drift',
      parentId: null,
      members: [ola.id],
      leaders: [geir.id],
    }),
  )
  return {
    ...test,
    kari: test.person,
    ola,
    pia,
    geir,
    logged(person: Person, change: Partial<EntryInput> = {}): EntryId {
      const [id] = good(saveEntry(services, person, test.input(change)))
      if (!id) expect.fail('nothing was saved')
      return id
    },
    submitted(person: Person, change: Partial<EntryInput> = {}): EntryId {
      const id = this.logged(person, change)
      good(submitEntries(services, person, [id]))
      return id
    },
    company(settings: Partial<CompanySettings>): void {
      services.store.settings.set('companySettings', settings)
    },
    projects: (person: Person, filter: Partial<ProjectFilter> = {}) =>
      approvalProjects(services, person, { ...november, ...filter }),
    projectOf(person: Person, filter: Partial<ProjectFilter> = {}): ApprovalProject {
      const found = this.projects(person, filter).projects.find(({ projectId }) => projectId === test.project)
      if (!found) expect.fail('the project is not among them')
      return found
    },
    entries: (person: Person, filter: Partial<ProjectFilter> = {}) =>
      approvalEntries(services, person, { ...november, ...filter }),
    async entryFor(person: Person, id: EntryId): Promise<ApprovalEntry> {
      const found = (await this.entries(person)).find((each) => each.id === id)
      if (!found) expect.fail('the entry is not among them')
      return found
    },
  }
}
export type ApprovalWorld = ReturnType<typeof approvalWorld>
