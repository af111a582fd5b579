import type { Catalogue } from '../catalogue'

export const exchange: Catalogue['exchange'] = {
  export: 'Export for approval',
}
