import type { OrderStanding } from '@shared/domain/orders/order'
import { exhaustive } from '@shared/exhaustive'
import type { Tone } from '../../ui/StateBadge'

/** How loudly it is said where an order stands. */
export function toneOf(standing: OrderStanding): Tone {
  switch (standing) {
    case 'draft':
    case 'local':
    case 'deleted':
      return 'quiet'
    case 'waiting':
    case 'sending':
    case 'open':
    case 'closed':
      return 'info'
    case 'invoiced':
      return 'good'
    case 'blocked':
      return 'warn'
    case 'gone':
      return 'bad'
    default:
      return exhaustive(standing)
  }
}
