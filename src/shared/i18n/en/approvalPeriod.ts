import type { Catalogue } from '../catalogue'

export const approvalPeriod: Catalogue['approvalPeriod'] = {
  empty: 'No hours in this period',
}
