import { z } from 'zod'

/** Base levels. Product: «Administrator» and «Ansatt». */
export const Role = z.enum(['administrator', 'employee'])
export type Role = z.infer<typeof Role>

/** Things that not everybody may do. */
export type Right = 'manageIntegrations' | 'manageProjects'

const RIGHTS: Record<Role, readonly Right[]> = {
  administrator: ['manageIntegrations', 'manageProjects'],
  employee: [],
}

/** Whether somebody with `role` may do what `right` names. Product: integrations are an administrator's. */
export function may(role: Role, right: Right): boolean {
  return RIGHTS[role].includes(right)
}
