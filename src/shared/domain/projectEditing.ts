/** What is known of a project when somebody wants to change it. `mayEdit`: whether it is theirs to change at all. */
export type ProjectToEdit = {
  origin: 'busy' | 'tripletex'
  projectSync: boolean
  mayEdit: boolean
}

/** Why something of a project cannot be changed: not theirs to change, Tripletex's to say, or archived by project sync. */
export type ProjectLock = 'right' | 'tripletex' | 'projectSync'

/** Whether number, name, customer and dates can be changed, and whether it can be archived or had back; null: they can. */
export function factsLock({ origin, projectSync, mayEdit }: ProjectToEdit): ProjectLock | null {
  if (origin === 'tripletex') return 'tripletex'
  if (projectSync) return 'projectSync'
  return mayEdit ? null : 'right'
}

/**
 * Whether what Busy knows of it can be changed: members, work types, prices, budget and the like; null: it can. A project of
 * Tripletex has these here too, and they are never sent.
 */
export function setupLock({
  origin,
  projectSync,
  mayEdit,
}: ProjectToEdit): Exclude<ProjectLock, 'tripletex'> | null {
  if (!mayEdit) return 'right'
  return origin === 'busy' && projectSync ? 'projectSync' : null
}
