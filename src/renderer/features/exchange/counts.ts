import type { ExchangeCounts } from '@shared/ipc/exchange'
import type { TFunction } from 'i18next'
import type { Tone } from '../../ui/StateBadge'

/** What a file can change, in the order that it is told of. */
export const CHANGES = [
  'new',
  'changed',
  'withdrawn',
  'approved',
  'rejected',
  'reopened',
] as const satisfies readonly (keyof ExchangeCounts)[]

/** What it leaves as it is. */
export const UNCHANGED = ['kept', 'outdated', 'same'] as const satisfies readonly (keyof ExchangeCounts)[]

export type Counted = (typeof CHANGES)[number] | (typeof UNCHANGED)[number]

export const TONE: Record<Counted, Tone> = {
  new: 'info',
  changed: 'info',
  withdrawn: 'warn',
  approved: 'good',
  rejected: 'bad',
  reopened: 'warn',
  kept: 'warn',
  outdated: 'quiet',
  same: 'quiet',
}

/** `3 nye` */
export function countTexts(t: TFunction, what: Counted, count: number): string {
  return t(`exchange.count.${what}`, { count })
}
