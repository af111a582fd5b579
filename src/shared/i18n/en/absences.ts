import type { Catalogue } from '../catalogue'

export const absences: Catalogue['absences'] = {}
