import { OrderId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { costStepObstacle } from '../costs/costStepObstacle'
import type { RegisterSubject, RowChange } from '../db/registerRowRepository'
import { peopleObstacle } from '../people/changePeople'
import { ownNumberIsFixed } from '../people/people'
import { numberRefusal } from '../projects/changeProject'
import { projectWithOpenFacts, projectWithOpenSetup } from '../projects/projectToEdit'
import type { Services } from '../services'
import { submissionObstacle } from '../settings/companySettings'
import { projectSync, workTypeSync } from '../settings/transferSettings'
import { localWorkType, nameTaken } from '../workTypes/changeWorkTypes'

type Reads = Pick<Services, 'store'>

/** Why something cannot be changed as it stands now, when a change of it is to be taken back or made again; null: it can. */
export function obstacleBefore(
  reads: Reads,
  { kind, id }: RegisterSubject,
  rows: readonly RowChange[],
): BusyError | null {
  switch (kind) {
    case 'project':
      return projectObstacle(reads, ProjectId.parse(id), rows)
    case 'workType':
      return workTypeObstacle(reads, WorkTypeId.parse(id), rows)
    case 'person':
      return ownNumberObstacle(reads, rows)
    case 'order':
      return draftObstacle(reads, id)
    case 'cost':
      return costStepObstacle(reads, rows)
    case 'groups':
    case 'settings':
    case 'company':
    case 'template':
    case 'favourite':
      return null
  }
}

/** Why what a change has led to may not stand; null: it may. Asked in its transaction. */
export function obstacleAfter(
  reads: Reads,
  { kind, id }: RegisterSubject,
  rows: readonly RowChange[],
): BusyError | null {
  const { store } = reads
  switch (kind) {
    case 'project': {
      const projectId = ProjectId.parse(id)
      const number = columnOf(rows, 'projects', 'number')
      return typeof number === 'string' ? numberRefusal(store, number, projectId) : null
    }
    case 'workType': {
      const workType = touches(rows, 'work_types') ? store.workTypes.get(WorkTypeId.parse(id)) : null
      return workType?.archivedAt === null ? nameTaken(reads, workType.name, workType.id) : null
    }
    case 'person':
      return peopleObstacle(reads)
    case 'company':
      return submissionObstacle(reads)
    case 'groups':
    case 'settings':
    case 'template':
    case 'favourite':
    case 'cost':
    case 'order':
      return null
  }
}

function projectObstacle(reads: Reads, id: ProjectId, rows: readonly RowChange[]): BusyError | null {
  const known = reads.store.projects.get(id)
  if (!known) return projectSync(reads.store) ? busyError('projectSyncOn') : null
  const open = touches(rows, 'projects') ? projectWithOpenFacts(reads, id) : projectWithOpenSetup(reads, id)
  return open.ok ? null : open.error
}

function workTypeObstacle(reads: Reads, id: WorkTypeId, rows: readonly RowChange[]): BusyError | null {
  if (!touches(rows, 'work_types')) return null
  const comesBack = columnOf(rows, 'work_types', 'archived_at') === null
  if (comesBack && workTypeSync(reads.store)) return busyError('workTypesFromTripletex')
  if (!reads.store.workTypes.get(id)) return null
  const local = localWorkType(reads, id)
  return local.ok ? null : local.error
}

/** A draft that was finished since is changed no more. */
function draftObstacle({ store }: Reads, id: string): BusyError | null {
  const order = store.orders.get(OrderId.parse(id))
  return order && order.state !== 'draft' ? busyError('orderFinished') : null
}

/** Whoever may not change their own number, does not change it by taking a change back either. */
function ownNumberObstacle({ store }: Reads, rows: readonly RowChange[]): BusyError | null {
  const self = store.people.self()
  const own = rows.find(({ table, key }) => table === 'people' && key['id'] === self?.id)
  const renumbered = own?.before && own.after && 'employee_number' in own.after
  return self && renumbered && ownNumberIsFixed(store, self) ? busyError('ownNumberFixed') : null
}

const touches = (rows: readonly RowChange[], table: string) => rows.some((row) => row.table === table)

/** What a column becomes; undefined where it stays as it is. */
function columnOf(rows: readonly RowChange[], table: string, column: string) {
  return rows.find((row) => row.table === table)?.after?.[column]
}
