import type {
  AdministrationAction,
  AdministrationSubject,
  ChangedFields,
} from '@shared/domain/administrationChange'

/** A change to the workspace, as it is written down. */
export type AdministrationChange = {
  action: AdministrationAction
  subject: { kind: AdministrationSubject; id: string | null; name: string }
  /** What people read of it, before and after; fields that are alike are left out. */
  before?: ChangedFields
  after?: ChangedFields
}
