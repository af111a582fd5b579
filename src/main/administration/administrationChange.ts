import type {
  AdministrationAction,
  AdministrationSubject,
  ChangedFields,
} from '@shared/domain/administrationChange'
import type { SetUpAction } from '@shared/ipc/history'

/** A change to the workspace, as it is written down. */
export type AdministrationChange = {
  action: AdministrationAction
  subject: { kind: AdministrationSubject; id: string | null; name: string }
  /** What people read of it, before and after; fields that are alike are left out. */
  before?: ChangedFields
  after?: ChangedFields
}

/** A change to the workspace that is a step of the history: one that a person made, of one thing, by hand. */
export type RegisterChange = AdministrationChange & {
  action: SetUpAction
  subject: { kind: Exclude<AdministrationSubject, 'backup'> }
}
