import { hoursReport } from '@main/reports/hoursReport'
import type { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { DEFAULT_PROJECT_SETUP, type ProjectSetup } from '@shared/domain/projectSetup'
import type { Person } from '@shared/ipc/app'
import type { Report, ReportInput } from '@shared/ipc/reports'
import { approvalWorld } from '../approval/approvalWorld'

export const november: ReportInput = {
  from: LocalDay.parse('2026-11-01'),
  to: LocalDay.parse('2026-11-30'),
  group: 'project',
  subgroup: null,
  projectIds: [],
  customers: [],
  workTypeIds: [],
  categories: [],
  personIds: [],
}

type Key = { personId: PersonId; projectId: ProjectId | null; workTypeId: WorkTypeId; day: LocalDay }

/** `approvalWorld`, with reports over it, and hours that Tripletex was told of. */
export function reportWorld() {
  const world = approvalWorld()
  const { services } = world
  return {
    ...world,
    report: (person: Person, change: Partial<ReportInput> = {}): Promise<Report> =>
      hoursReport(services, person, { ...november, ...change }),
    setup: (change: Partial<ProjectSetup>, project: ProjectId = world.project): void =>
      services.store.projectSetups.put(
        project,
        { ...DEFAULT_PROJECT_SETUP, ...change },
        services.clock.now(),
      ),
    told(key: Partial<Key>, minutes: number, change: { own?: boolean; keptMinutes?: number } = {}): void {
      const whole = {
        personId: world.ola.id,
        projectId: world.project,
        workTypeId: world.work,
        day: services.clock.today(),
        ...key,
      }
      services.store.ledger.put(
        whole,
        {
          employeeId: 1,
          entryId: 1,
          version: 0,
          minutes,
          baseHundredths: 0,
          own: change.own ?? true,
          keptMinutes: change.keptMinutes ?? null,
        },
        services.clock.now(),
      )
    },
  }
}
