import type { Catalogue } from '../catalogue'

export const miniTimer: Catalogue['miniTimer'] = {}
