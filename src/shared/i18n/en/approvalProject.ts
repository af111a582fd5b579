import type { Catalogue } from '../catalogue'

export const approvalProject: Catalogue['approvalProject'] = {
  empty: 'No projects have hours in this period',
}
