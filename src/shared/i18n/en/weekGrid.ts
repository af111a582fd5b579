import type { Catalogue } from '../catalogue'

export const weekGrid: Catalogue['weekGrid'] = {}
