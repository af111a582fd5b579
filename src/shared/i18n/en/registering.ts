import type { Catalogue } from '../catalogue'

export const registering: Catalogue['registering'] = {}
