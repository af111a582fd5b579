import type { Catalogue } from '../catalogue'

export const shortcuts: Catalogue['shortcuts'] = {}
