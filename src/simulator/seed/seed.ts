import type { Database } from '../store/database'
import { seedLarge } from './large'
import { seedSmall } from './small'

export const seedNames = ['small', 'large'] as const
export type SeedName = (typeof seedNames)[number]

/** A new company, the same each time. */
export const seedDatabase = (name: SeedName): Database => (name === 'large' ? seedLarge() : seedSmall())
