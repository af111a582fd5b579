import type { TransferRule } from '@shared/domain/transfer'
import {
  type ArchivePreview,
  NAMES_SHOWN,
  type NamedCount,
  type SwitchPreview,
  type TransferPreview,
} from '@shared/ipc/integrationPreviews'
import type { LocalRegister, LocalRow } from '../db/localRegisterRepository'
import type { Services } from '../services'
import { hasOwnWorkTypes } from './syncSwitches'
import { transferEffects } from './transferEffects'
import { workTypeSync } from './transferSettings'

type Deps = Pick<Services, 'store'>

/** What connecting with project sync on would archive; work types that were made here and are in use stay. */
export function previewConnect(deps: Deps): { archived: ArchivePreview; workTypesStay: boolean } {
  return {
    archived: archivePreview(deps, ['projects']),
    workTypesStay: hasOwnWorkTypes(deps) && !workTypeSync(deps.store),
  }
}

/** What switching one of the two syncs would do. */
export function previewSwitch(deps: Deps, register: LocalRegister, on: boolean): SwitchPreview {
  return {
    archived: archivePreview(deps, on ? [register] : []),
    restorable: named(on ? [] : deps.store.localRegisters.archivedBySync(register)),
  }
}

/** What a transfer choice would do: what it would archive, and what would leave, be removed, or stay. */
export function previewTransfer(deps: Deps, rule: TransferRule): TransferPreview {
  return {
    ...transferEffects(deps.store, rule),
    archived: archivePreview(deps, rule.choice === 'never' ? [] : ['projects', 'workTypes']),
  }
}

function archivePreview({ store }: Deps, registers: readonly LocalRegister[]): ArchivePreview {
  const rowsOf = (register: LocalRegister) =>
    registers.includes(register) ? store.localRegisters.inUse(register) : []
  const [projects, workTypes] = [rowsOf('projects'), rowsOf('workTypes')]
  const ids = new Set([...projects, ...workTypes].map(({ id }) => id))
  const isOn = (work: { projectId: string | null; workTypeId: string | null } | null) =>
    work !== null && (ids.has(work.projectId ?? '') || ids.has(work.workTypeId ?? ''))
  const self = store.people.self()
  const templates = self ? store.templates.ofPerson(self.id).filter(isOn) : []
  return {
    projects: named(projects),
    workTypes: named(workTypes),
    timer: isOn(store.timer.get()) ? 'running' : isOn(store.pausedTimer.get()) ? 'paused' : null,
    templates: templates.length,
  }
}

function named(rows: readonly LocalRow[]): NamedCount {
  return { count: rows.length, names: rows.slice(0, NAMES_SHOWN).map(({ name }) => name) }
}
