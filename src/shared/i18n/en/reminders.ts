import type { Catalogue } from '../catalogue'

export const reminders: Catalogue['reminders'] = {}
