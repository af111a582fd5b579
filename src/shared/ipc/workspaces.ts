import { z } from 'zod'

/** Which set of data is open: the person's own, or the demo company with a database of its own. */
export const WorkspaceKind = z.enum(['own', 'demo'])
export type WorkspaceKind = z.infer<typeof WorkspaceKind>

/** The person's first workspace, the demo company's, or that of a further company, by the company's id in Tripletex. */
export const WorkspaceId = z.union([z.enum(['own', 'demo']), z.templateLiteral(['company-', z.int()])])
export type WorkspaceId = z.infer<typeof WorkspaceId>

export const companyWorkspace = (companyId: number): WorkspaceId => `company-${companyId}`

export const kindOfWorkspace = (id: WorkspaceId): WorkspaceKind => (id === 'demo' ? 'demo' : 'own')

export const WorkspaceSummary = z.object({
  id: WorkspaceId,
  /** Empty where no company is known: never connected, or a database that cannot be read. */
  companyName: z.string(),
  isOpen: z.boolean(),
  /** Totals and orders that wait in its queue, those that need a person included; null where its database cannot be read. */
  unsent: z.int().nullable(),
  /** When it was left for another one last; null for one that was not. */
  leftAt: z.string().nullable(),
})
export type WorkspaceSummary = z.infer<typeof WorkspaceSummary>

export const workspaceCalls = {
  /** The person's own workspaces, by name; none from within the demo company. */
  'workspace.list': { input: z.void(), output: z.array(WorkspaceSummary) },
  /** Goes to another of them. Refused while a timer runs. */
  'workspace.open': { input: z.object({ id: WorkspaceId }), output: z.void() },
} as const
