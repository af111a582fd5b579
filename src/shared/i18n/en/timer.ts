import type { Catalogue } from '../catalogue'

export const timer: Catalogue['timer'] = { start: 'Start timer' }
